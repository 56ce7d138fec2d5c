using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>The order in which findings are shown.</summary>
public static class DiagnosticOrder
{
    /// <summary>The findings sorted by file, line, column, rule id and message, without exact duplicates.</summary>
    public static ImmutableArray<Diagnostic> Sorted(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    /// <summary>True if any finding is an error, so that the site must not be written.</summary>
    public static bool AnyError(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == Severity.Error);
}
