using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Decides how much a finding matters: site.yml for a rule, <c>--strict</c> for a whole run.</summary>
internal static class Severities
{
    /// <summary>
    /// As <c>lint</c> in site.yml says, sorted by place; findings of rules that are switched off are left out. Only 7xxx rules can be
    /// changed.
    /// </summary>
    public static ImmutableArray<Diagnostic> Configure(IEnumerable<Diagnostic> diagnostics, SiteConfig config) =>
    [
        .. diagnostics
            .Select(d => config.Lint.TryGetValue(d.Rule.Id, out var changed) ? d with { Severity = changed } : d)
            .Where(d => d.Severity != Severity.Off)
            .Sorted(),
    ];

    /// <summary>Under <c>--strict</c> every warning is an error; the order stays.</summary>
    public static ImmutableArray<Diagnostic> Judge(IEnumerable<Diagnostic> diagnostics, bool strict) =>
        [.. diagnostics.Select(d => strict && d.Severity == Severity.Warning ? d with { Severity = Severity.Error } : d)];

    /// <summary>A finding for each path that the shell passed over.</summary>
    public static IEnumerable<Diagnostic> Skipped(SourceTree tree) => tree.Skipped.Select(s => SitesRules.Skipped(s.Path, s.Reason));
}
