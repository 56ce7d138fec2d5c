using System.Collections.Immutable;

namespace BackCare.Diagnostics;

/// <summary>The one order in which findings are shown: by place, then id, then message; exact repeats fall away.</summary>
public static class DiagnosticOrder
{
    /// <summary>Sorted by file, line, column, id and message, each finding once.</summary>
    public static ImmutableArray<Diagnostic> Sorted(this IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    /// <summary>True if any finding is an error, so that nothing may be written.</summary>
    public static bool AnyError(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Any(d => d.Severity == Severity.Error);
}
