using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites;

namespace BackCare;

/// <summary>Applies the severities set by site.yml and <c>--strict</c>.</summary>
internal static class Severities
{
    /// <summary>The findings with their final severity, sorted, without those of rules that are switched off.</summary>
    public static ImmutableArray<Diagnostic> Judge(IEnumerable<Diagnostic> diagnostics, SiteConfig config, bool strict) =>
        diagnostics.Select(d => Judge(d, config, strict)).Where(d => d.Severity != Severity.Off).Sorted();

    /// <summary>A finding for each path that was skipped.</summary>
    public static IEnumerable<Diagnostic> Skipped(SourceTree tree) => tree.Skipped.Select(s => SitesRules.Skipped(s.Path, s.Reason));

    private static Diagnostic Judge(Diagnostic diagnostic, SiteConfig config, bool strict)
    {
        var severity = config.Lint.TryGetValue(diagnostic.Rule.Id, out var changed) ? changed : diagnostic.Severity;
        return diagnostic with { Severity = strict && severity == Severity.Warning ? Severity.Error : severity };
    }
}
