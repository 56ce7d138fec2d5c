using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;
using BackCare.Outputs.Reports.Proofs;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The proofs of a review report: for each self-check the parts of its proof report, with headings one level lower.</summary>
internal static class ReviewReportProofs
{
    public static string Of(ReviewReport report) => $"""
        <section aria-labelledby="proofs">
        <h2 id="proofs">Proofs of the self-checks</h2>
        {(report.Site.SelfChecks.IsEmpty ? "<p>This site has no proved self-check.</p>" : string.Concat(report.Site.SelfChecks.Select(Of)))}
        </section>
        """;

    private static string Of(SelfCheck check)
    {
        var (assessment, proofs) = (check.Proved.Assessment, check.Proved.Report);
        var parts = $"""
            {ProofReportClaims.Of(assessment, proofs)}
            {ProofReportFlags.Of(assessment, proofs)}
            {ProofReportOutcomes.Of(assessment, proofs)}
            {ProofReportScores.Of(assessment, proofs)}
            {Examples(assessment)}
            """;
        return $"""
            <article class="check" aria-labelledby="check-{assessment.Id}">
            <h3 id="check-{assessment.Id}">{Markup.Text(assessment.Title.Value)}</h3>
            <p>Version {Markup.Number(assessment.Version.Value)}. <span class="ok">✓ Proved</span> for all {Markup.Count(proofs.Total)}
            answer sets, with {Markup.Number(proofs.Shortest)} to {Markup.Number(proofs.Longest)} questions on a path.
            Full report: <code>backcare assess prove {assessment.Id} --report FILE.html</code></p>
            <p class="note">Fingerprint <code>{assessment.ContentHash}</code></p>
            {Lowered(parts, assessment.Id)}
            </article>

            """;
    }

    /// <summary>A self-check is proved only if all its examples pass, so their names are enough here.</summary>
    private static string Examples(Assessment assessment) => $"""
        <section aria-labelledby="examples">
        <h2 id="examples">Examples checked by a person</h2>
        <p>All {Markup.Number(assessment.Examples.Length)} examples give the expected results.</p>
        <ul class="standards">
        {string.Concat(assessment.Examples.Select(e => $"<li>{ProofReportWords.Of(e.Name.Value)}</li>\n"))}</ul>
        </section>
        """;

    /// <summary>Makes the ids unique within the report. Texts are escaped, so a plain quotation mark can occur only in markup.</summary>
    private static string Lowered(string html, string id) => html
        .Replace(" id=\"", $" id=\"{id}-", StringComparison.Ordinal)
        .Replace(" aria-labelledby=\"", $" aria-labelledby=\"{id}-", StringComparison.Ordinal)
        .Replace("<h2", "<h4", StringComparison.Ordinal)
        .Replace("</h2>", "</h4>", StringComparison.Ordinal);
}
