using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Claims;

/// <summary>P1 (one outcome), P4 (length) and P9 (monotone).</summary>
internal static class PathClaims
{
    public static void Judge(Assessment assessment, Facts facts, FailedClaims claims)
    {
        if (facts.NoOutcome is { } none)
        {
            claims.Fail(
                "P1",
                assessment.Outcomes[^1].Location,
                "some answers fit no outcome",
                none.Count,
                none.Witness,
                $"{WitnessText.Story(assessment, none.Witness)}\n{WitnessText.Share(none.Count, facts.Total)} {(none.Count.IsOne ? "has" : "have")} no outcome\nAdd a last outcome with `when: otherwise`, or widen a `when`.");
        }

        foreach (var (first, second, seen) in facts.Overlaps)
        {
            var (one, other) = (assessment.Outcomes[first], assessment.Outcomes[second]);
            claims.Fail(
                "P1",
                other.When.Location,
                $"`{one.Id}` and `{other.Id}` hold together",
                seen.Count,
                seen.Witness,
                $"{WitnessText.Story(assessment, seen.Witness)}\n{WitnessText.Share(seen.Count, facts.Total)} fit both, and `policy: unique` allows one\nNarrow one of the two (lines {one.When.Location.Start.Line} and {other.When.Location.Start.Line}).");
        }

        if (facts.Longest.Path.Length > assessment.Longest.Value)
        {
            claims.Fail(
                "P4",
                assessment.Longest.Location,
                $"the longest path has {facts.Longest.Path.Length} questions, more than {assessment.Longest.Value}; the shortest has {facts.Shortest.Path.Length}",
                null,
                facts.Longest,
                $"{WitnessText.Story(assessment, facts.Longest)}\nEither take questions out, or raise `longest`.");
        }

        foreach (var (question, fewer, more, count) in facts.Falls)
        {
            Fall(assessment, assessment.Questions[question], fewer, more, count, claims);
        }
    }

    private static void Fall(Assessment assessment, Question question, Witness fewer, Witness more, System.Numerics.BigInteger count, FailedClaims claims)
    {
        var named = assessment.Monotone.First(m => m.Value == question.Id);
        claims.Fail(
            "P9",
            named.Location,
            $"more points in `{question.Id}` can lead from {assessment.Outcomes[fewer.Outcome].Level.Word()} to {assessment.Outcomes[more.Outcome].Level.Word()}",
            count,
            more,
            $"{WitnessText.Story(assessment, fewer, (question.Id, "fewer points"))}\n{WitnessText.Story(assessment, more, (question.Id, "more points"))}\n{WitnessText.Count(count)} such {(count.IsOne ? "pair" : "pairs")}\nEither mend the rule that holds for the first alone, or take `{question.Id}` out of `monotone`.");
    }
}
