using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Rules;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The claims of a proof report, and the meaning of a proof.</summary>
internal static class ProofReportClaims
{
    private static readonly ImmutableArray<string> Words =
    [
        "Every path has exactly one outcome.",
        "Every question is asked on some path.",
        "Every outcome, option, band and card can be reached.",
        "The longest path is no longer than allowed.",
        "No red flag ends in an outcome milder than its level.",
        "Every stated range is exact, and each reachable value of a score is in exactly one band.",
        "Each condition is sometimes true and sometimes false.",
        "Every value is defined wherever it is read.",
        "More points never lower the level, where this is promised.",
        "Every value that is looked up exists in its table.",
    ];

    public static string Of(Assessment assessment, ProofReport report) => $"""
        <section aria-labelledby="claims">
        <h2 id="claims">Claims</h2>
        <p>Every possible answer set was checked: {Markup.Count(report.Total)} in all, counted exactly, without sampling. An answer set is
        one complete path with its answers. An answer is one option, one set of ticked options, one whole number, or a skipped question.</p>
        {Markup.Table("claims", "The ten claims", ["No.", "Claim", "Result"], Words.SelectMany((words, at) => Rows(assessment, report, at, words)))}
        <p class="limits"><strong>What a proof cannot show:</strong> that the weights are right, that the medical advice is right, and that
        the words are clear. The examples below, the sources and the reviewer are there to check these.</p>
        </section>
        """;

    private static IEnumerable<string[]> Rows(Assessment assessment, ProofReport report, int at, string words)
    {
        var id = "P" + Markup.Number(at + 1);
        return report.Proofs.Where(p => p.Id == id).Select(p => new[]
        {
            id,
            Markup.Text(at == 8 && assessment.Monotone.IsEmpty ? words + " This self-check does not promise it." : words),
            p.Ok ? "<span class=\"ok\">✓ proved</span>" : Failure(assessment, p),
        });
    }

    private static string Failure(Assessment assessment, Proof proof)
    {
        var count = proof.Count is { } ways ? $" <span class=\"note\">Answer sets that show this: {Markup.Count(ways)}.</span>" : "";
        var line = proof.Line is { } number ? $" <span class=\"note\">Line {Markup.Number(number)}.</span>" : "";
        var witness = proof.Witness is { } answers ? $"<p class=\"note\">For example:</p>{ProofReportWords.Of(assessment, answers)}" : "";
        return $"<span class=\"bad\">✕ not proved</span> {Markup.Text(proof.Message ?? "")}{count}{line}{witness}";
    }
}
