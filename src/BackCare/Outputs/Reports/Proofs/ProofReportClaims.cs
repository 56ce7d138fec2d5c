using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The claims of a proof report, and what a proof means.</summary>
internal static class ProofReportClaims
{
    private static readonly ImmutableArray<string> Words =
    [
        "Every way through has exactly one outcome.",
        "Every question is asked on some way through.",
        "Every outcome, option, band and card can be reached.",
        "The longest way through is not longer than allowed.",
        "No warning sign ends in an outcome milder than its level.",
        "Every claimed range is exact, and each value of a score lies in exactly one band.",
        "Each condition is sometimes true and sometimes false.",
        "Nothing is read that is not there.",
        "More points never lower the level, where that is promised.",
        "Every value that is looked up stands in its table.",
    ];

    public static string Of(Assessment assessment, ProofReport report) => $"""
        <section aria-labelledby="claims">
        <h2 id="claims">What was claimed</h2>
        <p>Every possible way to answer was looked at: {Markup.Count(report.Total)} of them, counted exactly and none left out. Nothing was sampled. An answer is one option, one set of ticks, one whole number, or a question that was skipped.</p>
        {Markup.Table("claims", "The ten claims", ["No.", "Claim", "Result"], Words.SelectMany((words, at) => Rows(assessment, report, at, words)))}
        <p class="limits"><strong>What a proof cannot see:</strong> wrong weights, wrong medicine, or words that mislead. For these there are the examples below, the sources and the reviewer.</p>
        </section>
        """;

    private static IEnumerable<string[]> Rows(Assessment assessment, ProofReport report, int at, string words)
    {
        var id = "P" + Markup.Number(at + 1);
        return report.Proofs.Where(p => p.Id == id).Select(p => new[]
        {
            id,
            Markup.Text(at == 8 && assessment.Monotone.IsEmpty ? words + " Nothing is promised here." : words),
            p.Ok ? "<span class=\"ok\">✓ holds</span>" : Failure(assessment, p),
        });
    }

    private static string Failure(Assessment assessment, Proof proof)
    {
        var count = proof.Count is { } ways ? $" <span class=\"note\">{Markup.Count(ways)} ways to answer show it.</span>" : "";
        var line = proof.Line is { } number ? $" <span class=\"note\">Line {Markup.Number(number)}.</span>" : "";
        var witness = proof.Witness is { } answers ? $"<p class=\"note\">One of them:</p>{ProofReportWords.Of(assessment, answers)}" : "";
        return $"<span class=\"bad\">✕ fails</span> {Markup.Text(proof.Message ?? "")}{count}{line}{witness}";
    }
}
