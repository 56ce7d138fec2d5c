using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>The state of one question in a replay.</summary>
/// <param name="IsAsked">On the path.</param>
/// <param name="IsAnswered">On the path and not skipped.</param>
/// <param name="Options">Indices of the chosen or ticked options, rising; empty for numbers.</param>
/// <param name="Number">Of number and scale.</param>
internal readonly record struct GivenAnswer(bool IsAsked, bool IsAnswered, ImmutableArray<int> Options, long Number)
{
    /// <summary>Of a question that is not on the path.</summary>
    public static GivenAnswer NotAsked { get; } = new(false, false, [], 0);

    /// <summary>Of a question on the path without an answer.</summary>
    public static GivenAnswer Skipped { get; } = new(true, false, [], 0);

    /// <summary>The state after the answer, with an error where it is no answer to this question.</summary>
    /// <param name="answer">Null: skipped.</param>
    public static (GivenAnswer Given, InputError? Error) Take(ProgramQuestion question, Answer? answer) => (answer, question) switch
    {
        (null, _) => (Skipped, question.IsOptional ? null : new(question.Id, "null", "this question needs an answer")),
        (ChoiceAnswer choice, ProgramOneOfQuestion one) when one.IndexOf(choice.Option) is var index and >= 0 => (Chosen([index]), null),
        (TicksAnswer ticks, ProgramAnyOfQuestion any) when ticks.Options.Length > 0 && ticks.Options.All(o => any.IndexOf(o) >= 0) =>
            Ticked(any, ticks),
        (NumberAnswer { Value: var number }, ProgramNumberQuestion { Range: var range }) when number >= range.Low && number <= range.High =>
            (new(true, true, [], number), null),
        _ => (Skipped, new(question.Id, AnswerJson.Write(answer), Wanted(question))),
    };

    /// <summary>The points of an answered question, before any reversal; options without points count as 0.</summary>
    public Rational PointsIn(ProgramQuestion question)
    {
        if (question is not ProgramOptionQuestion { Options: var options })
        {
            return Number;
        }

        var sum = Rational.Zero;
        foreach (var option in Options)
        {
            sum += options[option].Points ?? Rational.Zero;
        }

        return sum;
    }

    /// <summary>
    /// The digit that a profile writes: the number of the chosen option from 1, or the number itself; null where it is unanswered.
    /// </summary>
    public int? Digit => !IsAnswered ? null : Options.IsEmpty ? (int)Number : Options[0] + 1;

    private static (GivenAnswer, InputError?) Ticked(ProgramAnyOfQuestion question, TicksAnswer ticks)
    {
        ImmutableArray<int> ticked = [.. ticks.Options.Select(question.IndexOf).Distinct().Order()];
        return ticked.Length > 1 && ticked.FirstOrDefault(o => question.Options[o].IsExclusive, -1) is var alone and >= 0
            ? (Skipped, new(question.Id, AnswerJson.Write(ticks), $"`{question.Options[alone].Id}` cannot be ticked with other options"))
            : (Chosen(ticked), null);
    }

    private static GivenAnswer Chosen(ImmutableArray<int> options) => new(true, true, options, 0);

    private static string Wanted(ProgramQuestion question) => question switch
    {
        ProgramOneOfQuestion => "expected the id of one of its options",
        ProgramAnyOfQuestion => "expected a list with the id of at least one of its options",
        ProgramNumberQuestion number => $"expected a whole number from {number.Range}",
        _ => throw new UnreachableException(),
    };
}
