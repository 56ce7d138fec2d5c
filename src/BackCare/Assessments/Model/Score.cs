using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>A number worked out from answers, as an exact fraction.</summary>
/// <remarks>Order: points, reverse, fill, sum/mean/percent, × times, + plus, round; then bands, lookup and conditions.</remarks>
public sealed record Score
{
    /// <summary>The id, unique among questions, blocks, scores and band sets.</summary>
    public required string Id { get; init; }

    /// <summary>The location of the id.</summary>
    public required Location Location { get; init; }

    /// <summary>The kind of the score with its inputs.</summary>
    public required ScoreKind Kind { get; init; }

    /// <summary>The items scored in reverse, as lowest + highest − points.</summary>
    public ImmutableArray<string> Reverse { get; init; } = [];

    /// <summary>The rule for missing items; null if none can be missing (sum, mean, percent) or the rule does not apply (count).</summary>
    public MissingRule? Missing { get; init; }

    /// <summary>The factor; null if not multiplied.</summary>
    public Rational? Times { get; init; }

    /// <summary>The number added; null if nothing is added.</summary>
    public Rational? Plus { get; init; }

    /// <summary>Null: not rounded.</summary>
    public Rounding? Round { get; init; }

    /// <summary>The claimed lowest and highest reachable value after rounding (P6); null where none is claimed.</summary>
    public Located<Interval>? Range { get; init; }

    /// <summary>Decimal places on the page, 0 to 9; changes nothing else. Null: all of them.</summary>
    public int? Decimals { get; init; }

    /// <summary>A value as results and reports print it: exact, and a profile with all its digits.</summary>
    public string Text(Rational value) => value.ToString().PadLeft(Kind is ProfileKind profile ? profile.Items.Length : 0, '0');
}
