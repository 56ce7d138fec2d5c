using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Claims;

/// <summary>P5: a red flag never ends below its level.</summary>
internal static class FlagClaims
{
    public static void Judge(Assessment assessment, Facts facts, FailedClaims claims)
    {
        foreach (var reach in facts.Flags.Where(f => f.Below is not null))
        {
            var question = assessment.Questions[reach.Question];
            var option = question.Options[reach.Option];
            var (flag, below) = (option.RedFlag!, reach.Below!);
            var milder = reach.Outcomes.Select((count, at) => (Outcome: at, Count: count))
                .Where(o => !assessment.Outcomes[o.Outcome].Level.IsAtLeast(flag.Level))
                .ToList();
            var sum = milder.Aggregate(BigInteger.Zero, (total, o) => total + o.Count);
            var all = reach.Outcomes.Aggregate(BigInteger.Zero, (total, count) => total + count);
            var told = assessment.Outcomes[below.Outcome];
            claims.Fail(
                "P5",
                flag.Location,
                $"this red flag can end in \"{told.Title.Value}\"",
                sum,
                below,
                $"{WitnessText.Story(assessment, below, (question.Id, $"red flag, {flag.Level.Word()}"))}\n"
                + $"{WitnessText.Count(sum)} of the {WitnessText.Sets(all)} with this red flag end below {flag.Level.Word()}: "
                    + $"{WitnessText.Shares(assessment, milder)}\n"
                + Cause(assessment, question, option, flag, below));
        }
    }

    private static string Cause(Assessment assessment, Question question, Option option, RedFlag flag, Witness below)
    {
        var number = below.Path.IndexOf(question.Id) + 1;
        if (question.Stop is { If: var condition } stop && Listed(condition, question.Id) is { IsEmpty: false } listed
            && !listed.Contains(option.Id))
        {
            var line = condition.Location.Start.Line;
            return $"Why: the stop on question {number} (line {line}) lists {string.Join(" and ", listed.Select(o => $"\"{o}\""))} but "
                + $"not \"{option.Id}\".\n"
                + $"Either add {option.Id} to the stop on line {line}, or remove the red flag on line {flag.Location.Start.Line}.";
        }

        var outcome = assessment.Outcomes[below.Outcome];
        var urgent = assessment.Outcomes.LastOrDefault(o => o.Level.IsAtLeast(flag.Level));
        var rule = outcome.OnlyStopped
            ? $"a stop ends this path with `{outcome.Id}`"
            : $"`{outcome.Id}` (line {outcome.When.Location.Start.Line}) is the first outcome that matches";
        var way = urgent is null
            ? "add an outcome with this level"
            : $"make `{urgent.Id}` (line {urgent.When.Location.Start.Line}) match this answer";
        return $"Why: {rule}, and no more urgent outcome reads \"{option.Id}\" of `{question.Id}` here.\n"
            + $"Either {way}, or remove the red flag on line {flag.Location.Start.Line}.";
    }

    private static System.Collections.Immutable.ImmutableArray<string> Listed(Condition condition, string question) =>
    [
        .. condition.Tests().SelectMany(t => t switch
        {
            AnyTickedTest any when any.Question == question => any.Options,
            ChoiceTest choice when choice.Question == question => choice.Options,
            _ => [],
        }).Distinct(StringComparer.Ordinal),
    ];
}
