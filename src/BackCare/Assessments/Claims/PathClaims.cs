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
                "some answers have no outcome",
                none.Count,
                none.Witness,
                $"{WitnessText.Story(assessment, none.Witness)}\n"
                + $"{WitnessText.Share(none.Count, facts.Total)} {(none.Count.IsOne ? "has" : "have")} no outcome\n"
                + "Add a last outcome with `when: otherwise`, or widen a `when`.");
        }

        foreach (var (first, second, seen) in facts.Overlaps)
        {
            var (one, other) = (assessment.Outcomes[first], assessment.Outcomes[second]);
            claims.Fail(
                "P1",
                other.When.Location,
                $"`{one.Id}` and `{other.Id}` can both match",
                seen.Count,
                seen.Witness,
                $"{WitnessText.Story(assessment, seen.Witness)}\n"
                + $"In {WitnessText.Share(seen.Count, facts.Total)}, both match, but `policy: unique` allows only one\n"
                + $"Narrow one of the two (lines {one.When.Location.Start.Line} and {other.When.Location.Start.Line}).");
        }

        if (facts.Longest.Path.Length > assessment.Longest.Value)
        {
            claims.Fail(
                "P4",
                assessment.Longest.Location,
                $"the longest path has {facts.Longest.Path.Length} questions, more than {assessment.Longest.Value}; "
                + $"the shortest has {facts.Shortest.Path.Length}",
                null,
                facts.Longest,
                $"{WitnessText.Story(assessment, facts.Longest)}\nEither remove questions, or raise `longest`.");
        }

        foreach (var (question, fewer, more, count) in facts.Falls)
        {
            Fall(assessment, assessment.Questions[question], fewer, more, count, claims);
        }
    }

    private static void Fall(Assessment assessment, Question question, Witness fewer, Witness more, System.Numerics.BigInteger count,
        FailedClaims claims)
    {
        var named = assessment.Monotone.First(m => m.Value == question.Id);
        claims.Fail(
            "P9",
            named.Location,
            $"more points in `{question.Id}` can lower the level from {assessment.Outcomes[fewer.Outcome].Level.Word()} "
            + $"to {assessment.Outcomes[more.Outcome].Level.Word()}",
            count,
            more,
            $"{WitnessText.Story(assessment, fewer, (question.Id, "fewer points"))}\n"
            + $"{WitnessText.Story(assessment, more, (question.Id, "more points"))}\n"
            + $"{WitnessText.Count(count)} such {(count.IsOne ? "pair" : "pairs")}\n"
            + $"Either fix the rule that matches only the first person, or remove `{question.Id}` from `monotone`.");
    }
}
