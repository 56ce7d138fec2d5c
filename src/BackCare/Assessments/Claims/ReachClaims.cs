using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Claims;

/// <summary>P2 (questions) and P3 (outcomes, bands, cards; an option of a question that is asked is always reachable).</summary>
internal static class ReachClaims
{
    public static void Judge(Assessment assessment, Facts facts, FailedClaims claims)
    {
        foreach (var question in assessment.Questions.Where(q => !facts.Asked[q.Place]))
        {
            claims.Fail("P2", question.AskIf?.Location
                ?? question.Location, $"`{question.Id}` is never asked", null, null, NeverAsked(question, facts));
        }

        for (var at = 0; at < assessment.Outcomes.Length; at++)
        {
            if (facts.Outcomes[at].IsZero)
            {
                Outcome(assessment, at, facts, claims);
            }
        }

        for (var set = 0; set < assessment.BandSets.Length; set++)
        {
            for (var band = 0; band < assessment.BandSets[set].Bands.Length; band++)
            {
                if (facts.Bands[set].Bands[band].IsZero)
                {
                    Band(assessment, assessment.BandSets[set], band, facts, claims);
                }
            }
        }

        foreach (var card in assessment.Cards.Where(c => !IsShown(assessment, c.Id, facts)))
        {
            claims.Fail(
                "P3",
                card.Location,
                $"the card `{card.Id}` is never shown",
                null,
                null,
                "No reachable red flag uses it, and no reachable outcome shows it.\nEither use it, or remove it.");
        }
    }

    private static string NeverAsked(Question question, Facts facts)
    {
        if (question.AskIf is not { } askIf)
        {
            return "Every path stops before this question.\nEither move it up, or narrow the stop.";
        }

        if (!facts.Truths.Any(t => ReferenceEquals(t.Condition, askIf)))
        {
            return "Every path stops before this question, or its condition reads an answer that is always missing.\n"
                + "Either move it up, or fix the condition.";
        }

        var never = askIf.Tests()
            .Where(test => facts.Truths.FirstOrDefault(t => ReferenceEquals(t.Condition, test)) is not { SometimesTrue: true }).ToList();
        var parts = askIf is AndCondition and ? and.Parts.Select(p => p.Source) : [askIf.Source];
        return never.Count > 0
            ? $"Why: {string.Join(" and ", never.Select(t => $"`{t.Source}`"))} cannot be true here.\n"
                + "Either fix the condition, or remove the question."
            : $"Why: {string.Join(" and ", parts.Select(p => $"`{p}`"))} are never true together.\n"
                + "Either fix the condition, or remove the question.";
    }

    private static void Outcome(Assessment assessment, int at, Facts facts, FailedClaims claims)
    {
        var outcome = assessment.Outcomes[at];
        var shadow = facts.Shadows[at].OrderByDescending(s => s.Value).Select(s => assessment.Outcomes[s.Key]).ToList();
        var sum = facts.Shadows[at].Values.Aggregate(BigInteger.Zero, (a, b) => a + b);
        var above = string.Join(", ", shadow.Select(o => $"`{o.Id}` (line {o.When.Location.Start.Line})"));
        var why = outcome.OnlyStopped ? "Why: no reachable stop leads to it."
            : shadow.Count > 0 ? $"Why: all {WitnessText.Sets(sum)} that match it already end with {above} above it."
            : $"Why: `{outcome.When.Source}` is never true.";
        claims.Fail(
            "P3",
            outcome.When.Location,
            $"the outcome `{outcome.Id}` is never reached",
            null,
            null,
            $"{why}\nEither fix the conditions, or remove the outcome.");
    }

    private static void Band(Assessment assessment, BandSet set, int at, Facts facts, FailedClaims claims)
    {
        var band = set.Bands[at];
        var score = facts.Scores[assessment.Scores.IndexOf(assessment.Score(set.Of))];
        var (message, why) = band.Interval is null
            ? ($"the score `{set.Of}` is never unavailable, so the band `{band.Id}` is never reached", "Remove the band.")
            : (
                $"no answers lead to the band `{band.Id}` of `{set.Id}`",
                $"`{set.Of}` can be {WitnessText.Values(assessment.Score(set.Of), score.Values.Keys)}.\n"
                + "Either fix the band, or remove it.");
        claims.Fail("P3", band.Location, message, null, null, why);
    }

    private static bool IsShown(Assessment assessment, string card, Facts facts) =>
        facts.Flags.Any(f => assessment.Questions[f.Question].Options[f.Option].RedFlag?.Card?.Value == card)
        || assessment.Outcomes.Where((o, at) => !facts.Outcomes[at].IsZero).Any(o => o.Show.Any(s => s.Value == card));
}
