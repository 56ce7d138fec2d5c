using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The red flags of a proof report, with the outcomes to which each can lead.</summary>
internal static class ProofReportFlags
{
    public static string Of(Assessment assessment, ProofReport report) => $"""
        <section aria-labelledby="flags">
        <h2 id="flags">Where each red flag can lead</h2>
        {(report.Flags.IsEmpty ? "<p>No answer in this self-check is a red flag.</p>" : Table(assessment, report))}
        {Cards(assessment)}
        </section>
        """;

    private static string Table(Assessment assessment, ProofReport report) => Markup.Table(
        "flags",
        "Red flags, the level that each requires, and all outcomes that can follow it",
        ["Answer", "Question", "Requires at least", "Can lead to", "Result"],
        report.Flags.Select(f => Row(assessment, f)));

    private static string[] Row(Assessment assessment, FlagReach flag)
    {
        var question = assessment.Question(flag.Question);
        var reached = flag.Outcomes.Where(o => !o.Count.IsZero).Select(o => (Outcome: assessment.Outcome(o.Outcome), o.Count)).ToList();
        var holds = reached.TrueForAll(o => o.Outcome.Level.IsAtLeast(flag.Flag.Level));
        return
        [
            ProofReportWords.Of(question.Option(flag.Option)!.Words),
            ProofReportWords.Of(question),
            ProofReportWords.Of(flag.Flag.Level)
                + (flag.Flag.Card is { } card ? $"<br>\n<span class=\"note\">card {ProofReportWords.Id(card.Value)}</span>" : ""),
            $"<ul class=\"leads\">{string.Concat(reached.Select(o => Lead(o.Outcome, flag.Flag.Level, o.Count)))}</ul>",
            holds ? "<span class=\"ok\">✓ proved</span>" : "<span class=\"bad\">✕ not proved</span>",
        ];
    }

    private static string Lead(Outcome outcome, Level demanded, System.Numerics.BigInteger count)
    {
        var below = outcome.Level.IsAtLeast(demanded) ? "" : " <strong class=\"bad\">too mild</strong>";
        return $"<li>{ProofReportWords.Of(outcome.Title.Value)} {ProofReportWords.Of(outcome.Level)} <span "
            + $"class=\"count\">{Markup.Count(count)}</span>{below}</li>\n";
    }

    private static string Cards(Assessment assessment) => assessment.Cards.IsEmpty ? "" : Markup.Table(
        "cards",
        "Cards shown at the top of a result",
        ["Card", "Level", "Text"],
        assessment.Cards.Select(c =>
            new[] { ProofReportWords.Id(c.Id), ProofReportWords.Of(c.Level), ProofReportWords.Lines(c.Text.Value) }));
}
