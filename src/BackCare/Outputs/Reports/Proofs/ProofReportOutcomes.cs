using System.Numerics;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The outcomes of a proof report, with their rules and counts.</summary>
internal static class ProofReportOutcomes
{
    public static string Of(Assessment assessment, ProofReport report) => $"""
        <section aria-labelledby="outcomes">
        <h2 id="outcomes">Outcomes</h2>
        <p>{Order(assessment.Policy)} A stop ends the questions immediately with its outcome. A share is a share of the answer sets, not a
        probability.</p>
        {Markup.Table("outcomes", "Outcomes, most urgent first", Heads, assessment.Outcomes.Select(o => Row(assessment, report, o)))}
        </section>
        """;

    private static string[] Heads => ["Outcome", "Level", "Rule", "Answer sets", "Share"];

    private static string Order(Policy policy) => policy == Policy.Unique
        ? "No two rules are ever true together."
        : "Rules are tried from the most urgent outcome down, and the first one that is true decides.";

    private static string[] Row(Assessment assessment, ProofReport report, Outcome outcome)
    {
        var count = report.Outcomes.FirstOrDefault(o => o.Outcome == outcome.Id).Count;
        return
        [
            $"{ProofReportWords.Of(outcome.Title.Value)} {ProofReportWords.Id(outcome.Id)}",
            ProofReportWords.Of(outcome.Level),
            Rule(assessment, outcome),
            Markup.Count(count),
            Bar(count, report.Total),
        ];
    }

    private static string Rule(Assessment assessment, Outcome outcome)
    {
        var stops = assessment.Questions
            .Where(q => q.Stop?.Outcome.Value == outcome.Id)
            .Select(q => $"<li>stop: <code>{Markup.Text(q.Stop!.If.Source)}</code></li>\n");
        var rule = outcome.OnlyStopped ? "" : $"<li><code>{Markup.Text(outcome.When.Source)}</code></li>\n";
        return $"<ul class=\"rules\">{rule}{string.Concat(stops)}</ul>";
    }

    private static string Bar(BigInteger part, BigInteger whole)
    {
        var width = whole.IsZero ? 0 : (int)(part * 100 / whole);
        return $"<span class=\"bar\" aria-hidden=\"true\"><span style=\"width:{Markup.Number(width)}%\"></span></span> "
            + $"{Markup.Share(part, whole)}";
    }
}
