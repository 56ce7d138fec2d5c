using System.Collections.Immutable;

namespace BackCare.Assessments.Numbers;

/// <summary>The signs of <see cref="Comparison"/> and their meaning.</summary>
public static class Comparisons
{
    /// <summary>The five signs; the place of a sign is the number of its comparison.</summary>
    public static ImmutableArray<string> Signs { get; } = ["=", "<", "<=", ">", ">="];

    /// <summary>The sign as it is written in a condition.</summary>
    public static string Sign(this Comparison comparison) => Signs[(int)comparison];

    /// <summary>True if the comparison of <paramref name="left"/> with <paramref name="right"/> is true.</summary>
    public static bool Holds(this Comparison comparison, Rational left, Rational right) => comparison switch
    {
        Comparison.Equal => left == right,
        Comparison.Below => left < right,
        Comparison.AtMost => left <= right,
        Comparison.Above => left > right,
        _ => left >= right,
    };
}
