using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>One atomic test; tests that mean the same are one atom wherever they stand.</summary>
/// <param name="Source">What decides it: the place of a question, or the number of questions plus the place of a score.</param>
/// <param name="At">Its place among the atoms of that source.</param>
/// <param name="Test">One of the tests that mean this.</param>
/// <param name="MayBeMissing">Whether some unstopped path may leave it undefined; true where that is not known.</param>
/// <param name="Ticks">How it adds up ticks; null unless it is about the ticks of an any_of.</param>
internal sealed record Atom(int Source, int At, AtomicTest Test, bool MayBeMissing, TickSum? Ticks);

/// <summary>Every test of ticks is a sum of weights compared with a number: <c>includes any of</c> is "the sum is at least 1".</summary>
/// <param name="Weights">By place of the option.</param>
internal sealed record TickSum(ImmutableArray<Rational> Weights, Comparison Comparison, Rational Number)
{
    /// <summary>The sum form of a test of ticks; null for any other test.</summary>
    public static TickSum? Of(AtomicTest test, AnyOfQuestion question)
    {
        return test switch
        {
            AnyTickedTest any => new(Weigh(o => any.Options.Contains(o.Id)), Comparison.AtLeast, 1),
            AllTickedTest all => new(Weigh(o => all.Options.Contains(o.Id)), Comparison.AtLeast, all.Options.Distinct(StringComparer.Ordinal).Count()),
            OnlyTickedTest only => new(Weigh(o => !only.Options.Contains(o.Id)), Comparison.AtMost, 0),
            TickCountTest count => new(Weigh(o => !o.Exclusive), count.Comparison, count.Number),
            PointsTest points => new([.. question.Choices.Select(o => o.Points ?? Rational.Zero)], points.Comparison, points.Number),
            _ => null,
        };

        ImmutableArray<Rational> Weigh(Func<Option, bool> counts) => [.. question.Choices.Select(o => (Rational)(counts(o) ? 1 : 0))];
    }

    /// <summary>True or false as soon as the options still to come cannot change it; null before.</summary>
    /// <param name="sum">Of the ticks among the options before <paramref name="next"/>.</param>
    /// <param name="next">The place of the first option still to come.</param>
    public bool? Decided(Rational sum, int next)
    {
        var (low, high) = (sum, sum);
        foreach (var weight in Weights.AsSpan()[next..])
        {
            (low, high) = weight.Sign < 0 ? (low + weight, high) : (low, high + weight);
        }

        return Comparison switch
        {
            Comparison.Equal when low == high => low == Number,
            Comparison.Equal => Number < low || Number > high ? false : null,
            _ when Comparison.Holds(low, Number) == Comparison.Holds(high, Number) => Comparison.Holds(low, Number),
            _ => null,
        };
    }
}
