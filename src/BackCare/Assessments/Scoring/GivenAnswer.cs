using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>The state of one question in a replay.</summary>
/// <param name="IsAsked">On the path.</param>
/// <param name="IsAnswered">On the path and not skipped.</param>
/// <param name="Options">Places of the chosen or ticked options.</param>
/// <param name="Number">Of number and scale.</param>
internal readonly record struct GivenAnswer(bool IsAsked, bool IsAnswered, ImmutableArray<int> Options, long Number)
{
    public static GivenAnswer NotAsked { get; } = new(false, false, [], 0);

    public static GivenAnswer Skipped { get; } = new(true, false, [], 0);

    /// <summary>The state after the answer, with an error where it is no answer to this question.</summary>
    public static (GivenAnswer Given, InputError? Error) Take(ProgramQuestion question, Answer? answer) => (answer, question.Kind) switch
    {
        (null, _) => (Skipped, question.Optional ? null : new(question.Id, "null", "this question needs an answer")),
        (ChoiceAnswer choice, "one") when question.Options.IndexOf(choice.Option) is var at and >= 0 => (Chosen([at]), null),
        (TicksAnswer ticks, "any") when ticks.Options.All(o => question.Options.Contains(o)) && ticks.Options.Length > 0 => Ticked(question, ticks),
        (NumberAnswer { Value: var number }, "number") when number >= question.Range!.Value.Low && number <= question.Range.Value.High =>
            (new(true, true, [], number), null),
        _ => (Skipped, new(question.Id, AnswerJson.Write(answer), Wanted(question))),
    };

    private static (GivenAnswer, InputError?) Ticked(ProgramQuestion question, TicksAnswer ticks)
    {
        ImmutableArray<int> places = [.. ticks.Options.Select(o => question.Options.IndexOf(o)).Distinct().Order()];
        return places.Length > 1 && places.FirstOrDefault(question.Exclusive.Contains, -1) is var alone and >= 0
            ? (Skipped, new(question.Id, AnswerJson.Write(ticks), $"`{question.Options[alone]}` cannot be ticked with other options"))
            : (Chosen(places), null);
    }

    private static GivenAnswer Chosen(ImmutableArray<int> options) => new(true, true, options, 0);

    private static string Wanted(ProgramQuestion question) => question.Kind switch
    {
        "one" => "expected the id of one of its options",
        "any" => "expected a list with the id of at least one of its options",
        _ => $"expected a whole number from {question.Range}",
    };
}
