using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>How one question can be answered, in choices. The kinds are closed: one answer out of many, or a set of ticks.</summary>
internal abstract class QuestionChoices
{
    private protected QuestionChoices(Question question, IReadOnlyList<Atom> atoms)
    {
        Question = question;
        Atoms = atoms;
        NotAsked = Choice.Of(question, atoms, asked: false, null, 1);
        Skipped = Choice.Of(question, atoms, asked: true, null, 1);
    }

    /// <summary>More answers that differ, or more sums of ticks, than this are too many for one question.</summary>
    public const int MostOfOneQuestion = 100_000;

    public Question Question { get; }

    /// <summary>False where the question alone has too many answers that differ; it has no choices then.</summary>
    public bool IsWhole { get; private protected init; } = true;

    /// <summary>First "not asked", then "skipped" where that is allowed, then the answers, mildest first.</summary>
    public ImmutableArray<Choice> All { get; protected init; } = [];

    /// <summary>The place of the first answer among <see cref="All"/>.</summary>
    public int FirstAnswer => Question.Optional ? 2 : 1;

    private protected IReadOnlyList<Atom> Atoms { get; }

    private protected Choice NotAsked { get; }

    private protected Choice Skipped { get; }

    /// <summary>The answers of some choices, in words, one entry for each kind of answer.</summary>
    /// <param name="places">Among <see cref="All"/>, "not asked" left out.</param>
    public ImmutableArray<string> WordsOf(ImmutableArray<int> places)
    {
        ImmutableArray<int> answers = [.. places.Where(p => All[p].Mildest is not null)];
        return [.. WordsOfAnswers(answers), .. answers.Length < places.Length ? ["skipped"] : ImmutableArray<string>.Empty];
    }

    private protected abstract IEnumerable<string> WordsOfAnswers(ImmutableArray<int> places);

    /// <summary>The place among <see cref="All"/> of a good answer; null means skipped.</summary>
    public abstract int PlaceOf(Answer? answer);

    /// <summary>The answers that include one option, by place among <see cref="All"/>: how many, and the mildest.</summary>
    public abstract IEnumerable<(int Choice, BigInteger Weight, Answer Mildest)> Including(int option);

    /// <summary>The pairs of answers that are one step apart, the second with more points (P9), as far as they are not the same choice.</summary>
    public abstract IEnumerable<PointStep> Steps();

    private protected ImmutableArray<Choice> WithUnanswered(IEnumerable<Choice> answers) =>
        [NotAsked, .. Question.Optional ? [Skipped] : ImmutableArray<Choice>.Empty, .. answers];
}
