using System.Collections.Immutable;
using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Choices;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Graphing;

/// <summary>Puts the choices of one question into words.</summary>
internal sealed class ChoiceWords(Question question, QuestionChoices choices)
{
    private TickWords? ticks;

    /// <summary>The answers of some choices, in words, one entry for each kind of answer; "skipped" comes last.</summary>
    /// <param name="indices">Among <see cref="QuestionChoices.All"/>, "not asked" left out.</param>
    public ImmutableArray<string> Describe(ImmutableArray<int> indices)
    {
        ImmutableArray<int> answers = [.. indices.Where(c => choices.All[c].Mildest is not null)];
        var words = choices switch
        {
            SingleChoices single => single.RunsOf(answers).Select(r => WordsOf(single, r)),
            TickChoices any => WordsOf(any, (AnyOfQuestion)question, answers),
            _ => throw new UnreachableException(),
        };
        return [.. words, .. answers.Length < indices.Length ? ["skipped"] : ImmutableArray<string>.Empty];
    }

    private string WordsOf(SingleChoices single, AnswerRun run) =>
        run.Low == run.High
            ? WitnessText.Words(question, single.AnswerOf(run.Low))
            : FormattableString.Invariant($"{run.Low} to {run.High}");

    private IEnumerable<string> WordsOf(TickChoices any, AnyOfQuestion written, ImmutableArray<int> answers)
    {
        if (written.Choices.Length <= TickWords.MostOptions)
        {
            return (ticks ??= new(written, any.IndexOf)).Describe(answers);
        }

        return
            from answer in answers
            let choice = choices.All[answer]
            let others = choice.Weight.IsOne ? "" : $" and {WitnessText.Count(choice.Weight - 1)} like it"
            select WitnessText.Words(written, choice.Mildest!) + others;
    }
}
