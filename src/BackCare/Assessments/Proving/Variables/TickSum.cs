using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>Every test of ticks is a sum of weights compared with a number: <c>includes any of</c> is "the sum is at least 1".</summary>
/// <param name="Weights">By index of the option.</param>
internal sealed record TickSum(ImmutableArray<Rational> Weights, Comparison Comparison, Rational Number)
{
    /// <summary>The sum form of a test of ticks; null for any other test.</summary>
    public static TickSum? Of(ProgramTest test, ProgramAnyOfQuestion question)
    {
        return test switch
        {
            ProgramAnyTickedTest any => new(Weigh(any.Options.Contains), Comparison.AtLeast, 1),
            ProgramAllTickedTest all => new(Weigh(all.Options.Contains), Comparison.AtLeast, all.Options.Length),
            ProgramOnlyTickedTest only => new(Weigh(o => !only.Options.Contains(o)), Comparison.AtMost, 0),
            ProgramTickCountTest count => new(Weigh(o => !question.Options[o].IsExclusive), count.Comparison, count.Number),
            ProgramPointsTest points => new([.. question.Options.Select(o => o.Points ?? Rational.Zero)], points.Comparison, points.Number),
            _ => null,
        };

        ImmutableArray<Rational> Weigh(Func<int, bool> counts) =>
            [.. Enumerable.Range(0, question.Options.Length).Select(o => (Rational)(counts(o) ? 1 : 0))];
    }

    /// <summary>True or false as soon as the options still to come cannot change it; null before.</summary>
    /// <param name="sum">Of the ticks among the options before <paramref name="next"/>.</param>
    /// <param name="next">The index of the first option still to come.</param>
    public bool? Decide(Rational sum, int next)
    {
        // The sum can still move within these ends. Not every number between them need be possible, and an open test that is in fact
        // decided only costs a state; one called decided too early would be a wrong proof.
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
