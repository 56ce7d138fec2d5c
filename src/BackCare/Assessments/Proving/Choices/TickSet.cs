using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>One set of ticks, and where it is in the <see cref="AnswerOrder"/>.</summary>
/// <param name="Options">One bit for each option, the first the lowest.</param>
/// <param name="Alarm">As in <see cref="AnswerOrder"/>.</param>
/// <param name="Points">Of all its options.</param>
/// <param name="Ticks">How many there are.</param>
internal readonly record struct TickSet(BigInteger Options, int Alarm, Rational Points, int Ticks) : IComparable<TickSet>
{
    /// <summary>This set and one option more.</summary>
    /// <param name="index">Of the option.</param>
    public TickSet With(ProgramOption option, int index) => new(
        Options | (BigInteger.One << index),
        Math.Max(Alarm, AnswerOrder.AlarmOf(option)),
        Points + (option.Points ?? Rational.Zero),
        Ticks + 1);

    /// <inheritdoc/>
    public int CompareTo(TickSet other) =>
        (Alarm, Points, Ticks, Options).CompareTo((other.Alarm, other.Points, other.Ticks, other.Options));
}

/// <summary>How many sets of ticks there are, and the mildest of them.</summary>
/// <param name="Mildest">Means nothing where there are none.</param>
internal readonly record struct TickSets(BigInteger Count, TickSet Mildest)
{
    /// <summary>No set at all.</summary>
    public static TickSets None => default;

    /// <summary>The one empty set, with which every walk along the options begins.</summary>
    public static TickSets Empty => new(BigInteger.One, default);

    /// <summary>These sets, each with one option more.</summary>
    /// <param name="index">Of the option.</param>
    public TickSets With(ProgramOption option, int index) => Count.IsZero ? this : new(Count, Mildest.With(option, index));

    /// <summary>The sets of both; they have none in common.</summary>
    public TickSets Or(TickSets other) =>
        Count.IsZero ? other
        : other.Count.IsZero ? this
        : new(Count + other.Count, Mildest.CompareTo(other.Mildest) <= 0 ? Mildest : other.Mildest);
}
