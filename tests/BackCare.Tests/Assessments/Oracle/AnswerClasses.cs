using System.Collections.Immutable;
using System.Numerics;
using System.Text;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Tests.Assessments.Oracle;

/// <summary>Answers to one question that no test, score, red flag or claim can tell apart.</summary>
/// <param name="Answer">The mildest of them.</param>
/// <param name="Size">How many there are.</param>
/// <param name="Truths">Of the atomic tests that read the question, in their order.</param>
/// <param name="Points">Of each of them.</param>
/// <param name="Digit">In a profile.</param>
/// <param name="Options">Places of options that stand in some of them, with how many, and the mildest of those.</param>
internal sealed record AnswerClass(
    Answer Answer,
    BigInteger Size,
    ImmutableArray<bool> Truths,
    Rational Points,
    int Digit,
    ImmutableArray<(int Option, BigInteger Count, Answer Mildest)> Options)
{
    /// <summary>True if one of the options has a red flag.</summary>
    public bool HasFlag { get; init; }

    /// <summary>What stands in it with this option.</summary>
    public (int Option, BigInteger Count, Answer Mildest) Share(int option) => Options.First(o => o.Option == option);
}

/// <summary>Sorts the answers of a question into classes.</summary>
internal static class AnswerClasses
{
    private const int MostTicks = 16;
    private const int MostNumbers = 100_000;

    /// <summary>
    /// The classes, mildest first (points, number, fewest ticks, file order); null if there are too many answers to list.
    /// </summary>
    public static ImmutableArray<AnswerClass>? Of(Assessment assessment, Question question, ImmutableArray<AtomicTest> tests) =>
        question switch
    {
        NumberQuestion number => Numbers(assessment, question, number.Range, tests),
        ScaleQuestion scale => Numbers(assessment, question, scale.Range, tests),
        AnyOfQuestion any => Sets(any) is { } sets ? Grouped(assessment, question, sets, tests) : null,
        _ => Grouped(assessment, question, [.. question.Options.Select((_, at) => (ImmutableArray<int>)[at])], tests),
    };

    private static ImmutableArray<AnswerClass>? Numbers(Assessment assessment, Question question, WholeRange range,
        ImmutableArray<AtomicTest> tests)
    {
        var isWeighed = IsWeighed(assessment, question);
        if (isWeighed && range.High - range.Low > MostNumbers)
        {
            return null;
        }

        var classes = ImmutableArray.CreateBuilder<AnswerClass>();
        for (var value = range.Low; value <= range.High;)
        {
            var last = isWeighed ? value : tests.Select(t => LastAlike(t, value)).Append(range.High).Min();
            classes.Add(new(new NumberAnswer(value), last - value
                + 1, [.. tests.Select(t => Number(t, value))], value, (int)Math.Clamp(value, 0, 9), []));
            value = last + 1;
        }

        return classes.ToImmutable();
    }

    /// <summary>The last number from this one on for which the test says the same.</summary>
    private static long LastAlike(AtomicTest test, long value)
    {
        var (comparison, number) = test switch
        {
            ValueTest t => (t.Comparison, t.Number),
            PointsTest t => (t.Comparison, t.Number),
            _ => (default(Comparison?), Rational.Zero),
        };
        if (comparison is not { } sign)
        {
            return long.MaxValue;
        }

        var floor = (long)BigInteger.Min(long.MaxValue / 2, BigInteger.Max(long.MinValue / 2, Floor(number)));
        long[] changes = [floor - 1, floor];
        return changes.FirstOrDefault(c => c >= value && sign.Holds(c, number) != sign.Holds(c + 1, number), long.MaxValue);
    }

    private static BigInteger Floor(Rational number) =>
        number.Sign < 0 && !number.IsWhole ? (number.Numerator / number.Denominator) - 1 : number.Numerator / number.Denominator;

    private static bool Number(AtomicTest test, long value) => test switch
    {
        ValueTest t => t.Comparison.Holds(value, t.Number),
        PointsTest t => t.Comparison.Holds(value, t.Number),
        _ => true,
    };

    private static ImmutableArray<ImmutableArray<int>>? Sets(AnyOfQuestion question)
    {
        int[] free = [.. Enumerable.Range(0, question.Choices.Length).Where(at => !question.Choices[at].Exclusive)];
        if (free.Length > MostTicks)
        {
            return null;
        }

        var sets = Enumerable.Range(1, (1 << free.Length) - 1)
            .Select(mask => (ImmutableArray<int>)[.. free.Where((_, bit) => (mask & (1 << bit)) != 0)]);
        var alone = Enumerable.Range(0, question.Choices.Length).Where(at => question.Choices[at].Exclusive)
            .Select(at => (ImmutableArray<int>)[at]);
        return [.. sets.Concat(alone)];
    }

    private static ImmutableArray<AnswerClass> Grouped(Assessment assessment, Question question, ImmutableArray<ImmutableArray<int>> sets,
        ImmutableArray<AtomicTest> tests)
    {
        var tellAll = question is AnyOfQuestion && assessment.Monotone.Any(m => m.Value == question.Id);
        var isWeighed = IsWeighed(assessment, question);
        return
        [
            .. sets.Order(Comparer<ImmutableArray<int>>.Create((a, b) => Compare(question, a, b)))
                .GroupBy(set => tellAll ? string.Join(',', set) : Signature(question, set, tests, isWeighed), StringComparer.Ordinal)
                .Select(group => Class(question, [.. group], tests)),
        ];
    }

    private static AnswerClass Class(Question question, ImmutableArray<ImmutableArray<int>> sets, ImmutableArray<AtomicTest> tests) => new(
        AnswerOf(question, sets[0]),
        sets.Length,
        [.. tests.Select(t => Truth(question, t, sets[0]))],
        Points(question, sets[0]),
        sets[0][0] + 1,
        [.. sets.SelectMany(s => s).Distinct().Order()
            .Select(o => (o, (BigInteger)sets.Count(s => s.Contains(o)), AnswerOf(question, sets.First(s => s.Contains(o)))))])
    {
        HasFlag = sets[0].Any(o => question.Options[o].RedFlag is not null),
    };

    private static string Signature(Question question, ImmutableArray<int> set, ImmutableArray<AtomicTest> tests, bool isWeighed)
    {
        var signature = new StringBuilder();
        foreach (var test in tests)
        {
            signature.Append(Truth(question, test, set) ? '1' : '0');
        }

        foreach (var level in set.Select(o => question.Options[o].RedFlag?.Level).OfType<Level>().Distinct().Order())
        {
            signature.Append(' ').Append(level);
        }

        return isWeighed
            ? signature.Append(';').Append(Points(question, set)).Append(';').Append(question is AnyOfQuestion ? 0 : set[0]).ToString()
            : signature.ToString();
    }

    private static bool Truth(Question question, AtomicTest test, ImmutableArray<int> set)
    {
        var ids = set.Select(at => question.Options[at].Id);
        return test switch
        {
            ChoiceTest t => ids.All(t.Options.Contains),
            AnyTickedTest t => ids.Any(t.Options.Contains),
            AllTickedTest t => t.Options.All(ids.Contains),
            OnlyTickedTest t => ids.All(t.Options.Contains),
            TickCountTest t => t.Comparison.Holds((long)set.Count(at => !question.Options[at].Exclusive), t.Number),
            PointsTest t => t.Comparison.Holds(Points(question, set), t.Number),
            _ => true,
        };
    }

    private static int Compare(Question question, ImmutableArray<int> a, ImmutableArray<int> b)
    {
        var byPoints = Points(question, a).CompareTo(Points(question, b));
        var bySize = a.Length.CompareTo(b.Length);
        return byPoints != 0 ? byPoints : bySize != 0 ? bySize : a.Zip(b, (x, y) => x.CompareTo(y)).FirstOrDefault(c => c != 0);
    }

    private static Rational Points(Question question, ImmutableArray<int> set) =>
        set.Aggregate(Rational.Zero, (sum, at) => sum + (question.Options[at].Points ?? Rational.Zero));

    private static Answer AnswerOf(Question question, ImmutableArray<int> set) =>
        question is AnyOfQuestion
            ? new TicksAnswer([.. set.Select(at => question.Options[at].Id)])
            : new ChoiceAnswer(question.Options[set[0]].Id);

    private static bool IsWeighed(Assessment assessment, Question question) =>
        assessment.Monotone.Any(m => m.Value == question.Id) && question is not (NumberQuestion or ScaleQuestion)
        || assessment.Scores.Any(s => s.Kind switch
        {
            PointsKind points => points.Items.Contains(question.Id),
            ProfileKind profile => profile.Items.Contains(question.Id),
            _ => false,
        });
}
