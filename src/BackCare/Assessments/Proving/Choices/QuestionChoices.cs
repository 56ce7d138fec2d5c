using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>How one question can be answered, in choices. The kinds are closed: one answer out of many, or a set of ticks.</summary>
internal abstract class QuestionChoices
{
    private protected QuestionChoices(ProgramQuestion question, int index, IReadOnlyList<Atom> atoms)
    {
        (Question, Index, Atoms) = (question, index, atoms);
        NotAsked = Choice.NotAsked(question, atoms);
        Skipped = Choice.Skipped(question, atoms);
    }

    /// <summary>More answers that differ, or more sums of ticks, than this are too many for one question.</summary>
    public const int MostOfOneQuestion = 100_000;

    public ProgramQuestion Question { get; }

    /// <summary>Of the question.</summary>
    public int Index { get; }

    /// <summary>False where the question alone has too many answers that differ; it has no choices then.</summary>
    public bool IsComplete { get; private protected init; } = true;

    /// <summary>First "not asked", then "skipped" where that is allowed, then the answers in <see cref="AnswerOrder"/>.</summary>
    public ImmutableArray<Choice> All { get; private protected init; } = [];

    /// <summary>The index of the first answer among <see cref="All"/>.</summary>
    public int FirstAnswer => Question.IsOptional ? 2 : 1;

    private protected IReadOnlyList<Atom> Atoms { get; }

    private protected Choice NotAsked { get; }

    private protected Choice Skipped { get; }

    /// <summary>The index among <see cref="All"/> of the choice with a good answer; null means skipped.</summary>
    public abstract int IndexOf(Answer? answer);

    /// <summary>The answers that include one option, by index among <see cref="All"/>: how many, and the mildest.</summary>
    public abstract IEnumerable<(int Choice, BigInteger Weight, Answer Mildest)> Including(int option);

    /// <summary>
    /// The pairs of answers that are one step apart, the second with more points (P9), as far as they are not the same choice.
    /// </summary>
    public abstract IEnumerable<PointStep> Steps();

    private protected ImmutableArray<Choice> WithUnanswered(IEnumerable<Choice> answers) =>
        [NotAsked, .. Question.IsOptional ? [Skipped] : ImmutableArray<Choice>.Empty, .. answers];
}
