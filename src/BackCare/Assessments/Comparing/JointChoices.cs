using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Choices;

namespace BackCare.Assessments.Comparing;

/// <summary>The answers that two versions of a question have in common.</summary>
internal static class JointChoices
{
    /// <summary>True if they can be compared at all: both take one option, ticks, or a number.</summary>
    public static bool AreAlike(Question old, Question @new) => Kind(old) == Kind(@new);

    /// <summary>The choices of a question that one version alone has.</summary>
    public static ImmutableArray<JointChoice> Alone(QuestionChoices choices, bool isOld) =>
        [.. choices.All.Skip(1).Select((c, at) => new JointChoice(isOld ? at + 1 : 0, isOld ? 0 : at + 1, c.Weight, c.Mildest))];

    /// <summary>The choices of a question that both have, mildest first as the old version sees it.</summary>
    public static ImmutableArray<JointChoice> Join(QuestionChoices old, QuestionChoices @new)
    {
        var answers = old is TickChoices ticks
            ? ticks.Joined((TickChoices)@new).Select(j => new JointChoice(j.Old, j.New, j.Weight, j.Mildest))
            : Single(old, @new);
        var skipped = old.Question.IsOptional && @new.Question.IsOptional
            ? [new JointChoice(1, 1, 1, null)]
            : ImmutableArray<JointChoice>.Empty;
        return [.. skipped, .. answers.OrderBy(a => (a.Old, a.New))];
    }

    /// <summary>The answers that only one version takes, in words.</summary>
    public static IEnumerable<string> Others(Question old, Question @new)
    {
        if (old.Optional != @new.Optional)
        {
            yield return $"only the {(old.Optional ? "old" : "new")} version lets readers skip `{old.Id}`";
        }

        if (RangeOf(old) is { } before && RangeOf(@new) is { } after && before != after)
        {
            yield return $"`{old.Id}` accepts {before} in the old version and {after} in the new one";
        }

        foreach (var option in old.Options.Where(o => @new.Option(o.Id) is null))
        {
            yield return $"only the old version of `{old.Id}` has the option `{option.Id}`";
        }

        foreach (var option in @new.Options.Where(o => old.Option(o.Id) is null))
        {
            yield return $"only the new version of `{old.Id}` has the option `{option.Id}`";
        }
    }

    private static IEnumerable<JointChoice> Single(QuestionChoices old, QuestionChoices @new) =>
        from answer in Answers(old.Question, @new.Question)
        group answer by (Old: old.IndexOf(answer), New: @new.IndexOf(answer)) into same
        select new JointChoice(same.Key.Old, same.Key.New, same.Count(), same.MinBy(a => AnswerOrder.Of(old.Question, a)));

    private static IEnumerable<Answer> Answers(ProgramQuestion old, ProgramQuestion @new) => (old, @new) switch
    {
        (ProgramNumberQuestion { Range: var before }, ProgramNumberQuestion { Range: var after }) =>
            Numbers(Math.Max(before.Low, after.Low), Math.Min(before.High, after.High)),
        (ProgramOptionQuestion before, ProgramOptionQuestion after) =>
            before.Options.Where(o => after.IndexOf(o.Id) >= 0).Select(o => new ChoiceAnswer(o.Id)),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Answer> Numbers(long low, long high)
    {
        for (var number = low; number <= high; number++)
        {
            yield return new NumberAnswer(number);
        }
    }

    private static WholeRange? RangeOf(Question question) =>
        question switch { NumberQuestion number => number.Range, ScaleQuestion scale => scale.Range, _ => null };

    private static string Kind(Question question) => question switch
    {
        NumberQuestion or ScaleQuestion => "number",
        AnyOfQuestion => "ticks",
        _ => "option",
    };
}
