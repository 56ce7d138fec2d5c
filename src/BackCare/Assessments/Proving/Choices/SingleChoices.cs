using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The choices of a question that takes one option or one whole number.</summary>
internal sealed class SingleChoices : QuestionChoices
{
    private readonly ImmutableArray<Stretch> stretches;
    private readonly int[] choiceOf;

    public SingleChoices(Question question, IReadOnlyList<Atom> atoms, Interest interest)
        : base(question, atoms)
    {
        WholeRange? range = question switch { NumberQuestion number => number.Range, ScaleQuestion scale => scale.Range, _ => null };
        IsWhole = !(interest.Points || interest.Digits) || range is not { } wide || (BigInteger)wide.High - wide.Low < MostOfOneQuestion;
        stretches = range switch
        {
            { } numbers => IsWhole ? Cut(numbers, atoms, interest) : [],
            _ => [.. Enumerable.Range(0, question.Options.Length).Select(at => new Stretch(at, at))],
        };

        var groups = Enumerable.Range(0, stretches.Length)
            .GroupBy(at => Signature(AnswerOf(stretches[at].Low), interest), StringComparer.Ordinal)
            .Select(g => (Stretches: g.ToList(), Mildest: g.Select(at => AnswerOf(stretches[at].Low)).MinBy(a => Mildness.Of(question, a))!))
            .OrderBy(g => Mildness.Of(question, g.Mildest))
            .ToList();
        choiceOf = new int[stretches.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            groups[group].Stretches.ForEach(at => choiceOf[at] = FirstAnswer + group);
        }

        All = WithUnanswered(groups.Select(g => Choice.Of(question, atoms, asked: true, g.Mildest, g.Stretches.Aggregate(BigInteger.Zero, (sum, at) => sum + stretches[at].Count))));
    }

    /// <inheritdoc/>
    public override int PlaceOf(Answer? answer)
    {
        if (answer is null)
        {
            return 1;
        }

        var value = answer is NumberAnswer number ? number.Value : Question.Options.IndexOf(Question.Option(((ChoiceAnswer)answer).Option)!);
        var (low, high) = (0, stretches.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = stretches[middle].Low <= value ? (middle, high) : (low, middle - 1);
        }

        return choiceOf[low];
    }

    /// <inheritdoc/>
    public override IEnumerable<(int Choice, BigInteger Weight, Answer Mildest)> Including(int option) => [(choiceOf[option], 1, AnswerOf(option))];

    /// <inheritdoc/>
    public override IEnumerable<PointStep> Steps()
    {
        var rungs = Enumerable.Range(0, stretches.Length)
            .GroupBy(at => AnswerPoints.Of(Question, AnswerOf(stretches[at].Low)))
            .OrderBy(g => g.Key)
            .ToList();
        return
            from rung in Enumerable.Range(1, Math.Max(0, rungs.Count - 1))
            from less in rungs[rung - 1]
            from more in rungs[rung]
            where choiceOf[less] != choiceOf[more]
            select new PointStep(choiceOf[less], choiceOf[more], 1, AnswerOf(stretches[less].High), AnswerOf(stretches[more].Low));
    }

    private protected override IEnumerable<string> WordsOfAnswers(ImmutableArray<int> places)
    {
        var merged = new List<Stretch>();
        foreach (var stretch in stretches.Where((_, at) => places.Contains(choiceOf[at])))
        {
            if (Question.Options.IsEmpty && merged.Count > 0 && merged[^1].High == stretch.Low - 1)
            {
                merged[^1] = merged[^1] with { High = stretch.High };
            }
            else
            {
                merged.Add(stretch);
            }
        }

        return merged.Select(s => s.Low == s.High ? RouteText.Words(Question, AnswerOf(s.Low)) : FormattableString.Invariant($"{s.Low} to {s.High}"));
    }

    private Answer AnswerOf(long value) => Question.Options.IsEmpty ? new NumberAnswer(value) : new ChoiceAnswer(Question.Options[(int)value].Id);

    private string Signature(Answer answer, Interest interest)
    {
        var truths = string.Concat(Atoms.Select(a => AnswerTruth.Of(a.Test, Question, asked: true, answer) == Truth.True ? '1' : '0'));
        return $"{truths} {interest.Of(AnswerPoints.Of(Question, answer), interest.Digits ? AnswerPoints.Digit(Question, answer) : null)}";
    }

    /// <summary>Cuts a range at every number where something that is read may change.</summary>
    private static ImmutableArray<Stretch> Cut(WholeRange range, IReadOnlyList<Atom> atoms, Interest interest)
    {
        if (interest.Points || interest.Digits)
        {
            return [.. Numbers(range).Select(n => new Stretch(n, n))];
        }

        var ends = interest.Counted.SelectMany(i => new[] { i.Low, i.High }).OfType<Rational>();
        var limits = atoms.Select(a => a.Test switch { ValueTest t => t.Number, PointsTest t => t.Number, _ => (Rational?)null }).OfType<Rational>();
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
        return [.. starts.Select((start, at) => new Stretch(start, at + 1 < starts.Length ? starts[at + 1] - 1 : range.High))];
    }

    /// <summary>The whole numbers from which on a comparison with the limit may come out otherwise than before.</summary>
    private static IEnumerable<BigInteger> Around(Rational limit)
    {
        var floor = BigInteger.Divide(limit.Numerator - (limit.Sign < 0 ? limit.Denominator - 1 : 0), limit.Denominator);
        return [floor, floor + 1];
    }

    private static IEnumerable<long> Numbers(WholeRange range)
    {
        for (var number = range.Low; number < range.High; number++)
        {
            yield return number;
        }

        yield return range.High;
    }

    /// <summary>Neighbouring numbers, or the place of one option.</summary>
    private readonly record struct Stretch(long Low, long High)
    {
        public BigInteger Count => (BigInteger)High - Low + 1;
    }
}
