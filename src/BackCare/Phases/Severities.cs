using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Applies the severities set by site.yml for a rule and by <c>--strict</c> for a whole run.</summary>
internal static class Severities
{
    /// <summary>
    /// The findings with the severities from <c>lint</c> in site.yml, sorted, without those of rules that are switched off. Only 7xxx rules
    /// can be changed.
    /// </summary>
    public static ImmutableArray<Diagnostic> Configure(IEnumerable<Diagnostic> diagnostics, SiteConfig config) =>
    [
        .. diagnostics
            .Select(d => config.Lint.TryGetValue(d.Rule.Id, out var changed) ? d with { Severity = changed } : d)
            .Where(d => d.Severity != Severity.Off)
            .Sorted(),
    ];

    /// <summary>The findings in the same order, with warnings as errors if <paramref name="strict"/> is true.</summary>
    public static ImmutableArray<Diagnostic> Judge(IEnumerable<Diagnostic> diagnostics, bool strict) =>
        [.. diagnostics.Select(d => strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)];

    /// <summary>A finding for each path that was skipped.</summary>
    public static IEnumerable<Diagnostic> Skipped(SourceTree tree) => tree.Skipped.Select(s => SitesRules.Skipped(s.Path, s.Reason));
}
