using System.Globalization;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Diagnostics;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The head of a proof report with the verdict and the facts, and its foot with space for signatures.</summary>
internal static class ProofReportHead
{
    public static string Of(Assessment assessment, ProofReport report, bool isProved, int examples, string? reviewer) => $"""
        <header>
        <p class="kicker">Proof report <span>evidence for a hazard log</span></p>
        <h1>{Markup.Text(assessment.Title.Value)}</h1>
        <p class="lead">{Markup.Text(assessment.Description.Value)}</p>
        <div class="verdict {(isProved ? "holds" : "fails")}">
        <p class="mark" aria-hidden="true">{(isProved ? "✓" : "✕")}</p>
        <p><strong>{(isProved ? "Proved" : "Not proved")}</strong> {Markup.Text(Verdict(report, isProved, examples))}</p>
        </div>
        <dl class="facts">
        {Fact("Version", Markup.Number(assessment.Version.Value))}
        {Fact("File", Markup.Text(assessment.File))}
        {Fact("Reviewer", Markup.Text(reviewer ?? assessment.Reviewed.By.Value))}
        {Fact("Reviewed", $"{Date(assessment.Reviewed.On.Value)}, next review {Date(assessment.Reviewed.Next?.Value ?? assessment.Reviewed.On.Value)}")}
        {Fact("Answer sets", Markup.Count(report.Total))}
        {Fact("Questions on a path", Questions(assessment, report))}
        {Fact("Licence", Markup.Text(assessment.Licence.Value))}
        {Fact("Sources", Markup.Text(string.Join(", ", assessment.Sources.Select(s => s.Value))))}
        {Fact("Hash (SHA-256)", $"<code>{Markup.Text(assessment.ContentHash)}</code>", "wide")}
        {Fact("Text reviewed", ReviewedText(assessment), "wide")}
        {Fact("Intended use", Words(assessment.IntendedUse), "wide")}
        {Fact("For", Words(assessment.For), "wide")}
        {Fact("Not for", assessment.NotFor.IsEmpty ? "not stated" : string.Join("<br>\n", assessment.NotFor.Select(Words)), "wide")}
        </dl>
        </header>
        """;

    public static string Foot(Assessment assessment) => $"""
        <footer>
        <section class="sign" aria-labelledby="sign">
        <h2 id="sign">Assessed by</h2>
        <table>
        <thead><tr><th scope="col">Name and role</th><th scope="col">Signature</th><th scope="col">Date</th><th scope="col">Hazard log entry</th></tr></thead>
        <tbody><tr><td></td><td></td><td></td><td></td></tr><tr><td></td><td></td><td></td><td></td></tr></tbody>
        </table>
        </section>
        <p class="trace">Self-check <b>{Markup.Text(assessment.Id)}</b>, version {Markup.Number(assessment.Version.Value)},
        <code>{Markup.Text(assessment.ContentHash[..Math.Min(16, assessment.ContentHash.Length)])}…</code>.
        This report applies to this exact text only: any change to the file changes the hash.</p>
        </footer>
        """;

    private static string Verdict(ProofReport report, bool isProved, int examples)
    {
        var failing = report.Proofs.Where(p => !p.Ok).Select(p => p.Id).Distinct(StringComparer.Ordinal).ToList();
        var total = Markup.Count(report.Total);
        return isProved
            ? $"All ten claims are true for all {total} answer sets, and all {Markup.Number(examples)} examples give the expected results."
            : failing.Count > 0 ? $"These claims are not proved: {string.Join(", ", failing)}. The self-check must not be published."
            : "All ten claims are proved, but an example does not give the expected result. The self-check must not be published.";
    }

    private static string Questions(Assessment assessment, ProofReport report) =>
        $"{Markup.Number(report.Shortest)} to {Markup.Number(report.Longest)}; at most {Markup.Number(assessment.Longest.Value)} allowed";

    private static string ReviewedText(Assessment assessment) => assessment.Reviewed.Hash is not { } hash ? "the review recorded no hash"
        : hash.Value == assessment.ContentHash ? "this text"
        : "<strong>not this text:</strong> the file was changed after the review";

    private static string Fact(string name, string html, string kind = "") =>
        $"<div{(kind.Length > 0 ? $" class=\"{kind}\"" : "")}><dt>{name}</dt><dd>{html}</dd></div>";

    private static string Words(Located<string> markdown) => ProofReportWords.Of(markdown.Value);

    private static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
