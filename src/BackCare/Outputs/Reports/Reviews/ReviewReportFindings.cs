using BackCare.Diagnostics;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The findings of a review report, errors first.</summary>
internal static class ReviewReportFindings
{
    private const int Most = 500;

    public static string Of(ReviewReport report) => $"""
        <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        {(report.Findings.IsEmpty ? "<p>No problems found.</p>" : Table(report))}
        </section>
        """;

    private static string Table(ReviewReport report)
    {
        var shown = report.Findings.OrderByDescending(f => f.Severity).Take(Most);
        var more = report.Findings.Length - Most;
        return Markup.Table("findings", "Errors, warnings and notes", ["Place", "Severity", "Finding"], shown.Select(Row))
            + (more > 0
                ? $"<p class=\"note\">{Markup.Number(more)} more findings are not shown; <code>backcare check</code> lists them all.</p>"
                : "");
    }

    private static string[] Row(Diagnostic finding) =>
    [
        $"<span class=\"path\">{Markup.Text(finding.Location.ToString())}</span>",
        finding.Severity switch { Severity.Error => "<span class=\"bad\">✕ error</span>",
            Severity.Warning => "<span class=\"warn\">warning</span>", _ => "note" },
        $"{Markup.Text(finding.Message.Replace("`", "", StringComparison.Ordinal))} <code class=\"id\">{finding.Rule.Id}</code>",
    ];
}
