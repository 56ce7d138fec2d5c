using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>One set of ticks, and how mild it is.</summary>
/// <param name="Options">One bit for each option, the first the lowest.</param>
/// <param name="Alarm">As in <see cref="Mildness"/>.</param>
internal readonly record struct TickSet(BigInteger Options, int Alarm, Rational Points, int Ticks) : IComparable<TickSet>
{
    /// <summary>This set and one option more.</summary>
    public TickSet With(Option option, int place) => new(
        Options | (BigInteger.One << place),
        Math.Max(Alarm, option.RedFlag is { } flag ? Level.SelfCare - flag.Level + 1 : 0),
        Points + (option.Points ?? Rational.Zero),
        Ticks + 1);

    /// <inheritdoc/>
    public int CompareTo(TickSet other) => (Alarm, Points, Ticks, Options).CompareTo((other.Alarm, other.Points, other.Ticks, other.Options));
}

/// <summary>How many sets there are, and the mildest of them.</summary>
/// <param name="Mildest">Means nothing where there are none.</param>
internal readonly record struct TickSets(BigInteger Count, TickSet Mildest)
{
    /// <summary>No set at all.</summary>
    public static TickSets None => default;

    /// <summary>These sets, each with one option more.</summary>
    public TickSets With(Option option, int place) => Count.IsZero ? this : new(Count, Mildest.With(option, place));

    /// <summary>The sets of both; they have none in common.</summary>
    public TickSets Or(TickSets other) =>
        Count.IsZero ? other
        : other.Count.IsZero ? this
        : new(Count + other.Count, Mildest.CompareTo(other.Mildest) <= 0 ? Mildest : other.Mildest);
}
