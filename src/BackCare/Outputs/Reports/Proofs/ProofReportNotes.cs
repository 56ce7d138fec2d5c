using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The other findings in the file, for a proof report.</summary>
internal static class ProofReportNotes
{
    public static string Of(ImmutableArray<Diagnostic> found) => found.IsEmpty ? "" : $"""
        <section aria-labelledby="notes">
        <h2 id="notes">Other findings</h2>
        {Markup.Table("notes", "Findings", ["Rule", "Place", "Finding"], found.Sorted().Select(Row))}
        </section>
        """;

    private static string[] Row(Diagnostic diagnostic) =>
    [
        Markup.Text(diagnostic.Rule.Id),
        Markup.Text(diagnostic.Location.ToString()),
        $"<b>{Markup.Text(diagnostic.Severity.ToString().ToLowerInvariant())}</b> {Markup.Text(diagnostic.Message)}"
            + (diagnostic.Detail is { } detail ? $"<pre>{Markup.Text(detail)}</pre>" : ""),
    ];
}
