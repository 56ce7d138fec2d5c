using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The choices of a question that takes one option or one whole number.</summary>
internal sealed class SingleChoices : QuestionChoices
{
    private readonly ImmutableArray<AnswerRun> runs;
    private readonly int[] choiceOf;

    public SingleChoices(ProgramQuestion question, int index, IReadOnlyList<Atom> atoms, QuestionReads reads)
        : base(question, index, atoms)
    {
        if (question is ProgramNumberQuestion { Range: var range })
        {
            IsComplete = !(reads.Points || reads.Digits) || (BigInteger)range.High - range.Low < MostOfOneQuestion;
            runs = IsComplete ? Cut(range, atoms, reads) : [];
        }
        else
        {
            runs = [.. Enumerable.Range(0, ((ProgramOptionQuestion)question).Options.Length).Select(o => new AnswerRun(o, o))];
        }

        var groups = Enumerable.Range(0, runs.Length)
            .GroupBy(run => SignatureOf(AnswerOf(runs[run].Low), reads), StringComparer.Ordinal)
            .Select(g => (Runs: g.ToList(), Mildest: g.Select(run => AnswerOf(runs[run].Low)).MinBy(a => AnswerOrder.Of(question, a))!))
            .OrderBy(g => AnswerOrder.Of(question, g.Mildest))
            .ToList();
        choiceOf = new int[runs.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            groups[group].Runs.ForEach(run => choiceOf[run] = FirstAnswer + group);
        }

        All = WithUnanswered(groups.Select(g =>
            Choice.Of(question, atoms, g.Mildest, g.Runs.Aggregate(BigInteger.Zero, (sum, run) => sum + runs[run].Count))));
    }

    /// <inheritdoc/>
    public override int IndexOf(Answer? answer)
    {
        if (answer is null)
        {
            return 1;
        }

        var value = answer is NumberAnswer number ? number.Value : ((ProgramOptionQuestion)Question).IndexOf(((ChoiceAnswer)answer).Option);
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].Low <= value ? (middle, high) : (low, middle - 1);
        }

        return choiceOf[low];
    }

    /// <summary>The runs of answers in some choices, rising; runs that meet are one.</summary>
    /// <param name="choices">Indices among <see cref="QuestionChoices.All"/>.</param>
    public IReadOnlyList<AnswerRun> RunsOf(ImmutableArray<int> choices)
    {
        var merged = new List<AnswerRun>();
        foreach (var run in runs.Where((_, index) => choices.Contains(choiceOf[index])))
        {
            if (Question is ProgramNumberQuestion && merged.Count > 0 && merged[^1].High == run.Low - 1)
            {
                merged[^1] = merged[^1] with { High = run.High };
            }
            else
            {
                merged.Add(run);
            }
        }

        return merged;
    }

    /// <summary>The answer that a number of a run means.</summary>
    public Answer AnswerOf(long value) =>
        Question is ProgramOptionQuestion { Options: var options } ? new ChoiceAnswer(options[(int)value].Id) : new NumberAnswer(value);

    /// <inheritdoc/>
    public override IEnumerable<(int Choice, BigInteger Weight, Answer Mildest)> Including(int option) =>
        [(choiceOf[option], 1, AnswerOf(option))];

    /// <inheritdoc/>
    public override IEnumerable<PointStep> Steps()
    {
        var rungs = Enumerable.Range(0, runs.Length)
            .GroupBy(run => PointsOf(AnswerOf(runs[run].Low)))
            .OrderBy(g => g.Key)
            .ToList();
        return
            from rung in Enumerable.Range(1, Math.Max(0, rungs.Count - 1))
            from less in rungs[rung - 1]
            from more in rungs[rung]
            where choiceOf[less] != choiceOf[more]
            select new PointStep(choiceOf[less], choiceOf[more], 1, AnswerOf(runs[less].High), AnswerOf(runs[more].Low));
    }

    private Rational PointsOf(Answer answer) => GivenAnswer.Take(Question, answer).Given.PointsIn(Question);

    private string SignatureOf(Answer answer, QuestionReads reads)
    {
        var given = GivenAnswer.Take(Question, answer).Given;
        var truths = string.Concat(Atoms.Select(a => AnswerTests.Judge((ProgramQuestionTest)a.Test, Question, given) == true ? '1' : '0'));
        return $"{truths} {reads.SignatureOf(given.PointsIn(Question), given.Digit)}";
    }

    /// <summary>Cuts a range at every number where something that is read may change.</summary>
    private static ImmutableArray<AnswerRun> Cut(WholeRange range, IReadOnlyList<Atom> atoms, QuestionReads reads)
    {
        // A sum tells every number from every other. Otherwise a range of a million numbers is a few runs between the limits that are read.
        if (reads.Points || reads.Digits)
        {
            return [.. Numbers(range).Select(n => new AnswerRun(n, n))];
        }

        var ends = reads.Counted.SelectMany(i => new[] { i.Low, i.High }).OfType<Rational>();
        var limits = atoms.Select(a => a.Test).OfType<ProgramNumberTest>().Select(t => t.Number);
        ImmutableArray<long> starts =
        [
            .. limits.Concat(ends)
                .SelectMany(Around)
                .Where(n => n > range.Low && n <= range.High)
                .Select(n => (long)n)
                .Append(range.Low)
                .Distinct()
                .Order(),
        ];
        return [.. starts.Select((start, index) => new AnswerRun(start, index + 1 < starts.Length ? starts[index + 1] - 1 : range.High))];
    }

    /// <summary>The whole numbers from which on a comparison with the limit may come out otherwise than before.</summary>
    private static IEnumerable<BigInteger> Around(Rational limit)
    {
        // Division truncates towards zero; the floor is wanted for negative limits too.
        var floor = BigInteger.Divide(limit.Numerator - (limit.Sign < 0 ? limit.Denominator - 1 : 0), limit.Denominator);
        return [floor, floor + 1];
    }

    private static IEnumerable<long> Numbers(WholeRange range)
    {
        for (var number = range.Low; number < range.High; number++)
        {
            yield return number;
        }

        // Outside the loop, which would never end at the largest number of all.
        yield return range.High;
    }
}

/// <summary>Neighbouring numbers, or one option by its index.</summary>
internal readonly record struct AnswerRun(long Low, long High)
{
    /// <summary>How many answers these are.</summary>
    public BigInteger Count => (BigInteger)High - Low + 1;
}
