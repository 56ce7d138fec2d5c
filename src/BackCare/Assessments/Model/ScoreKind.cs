using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Model;

/// <summary>The inputs of a score. A block appears as the ids of its scored items.</summary>
public abstract record ScoreKind
{
    private protected ScoreKind()
    {
    }
}

/// <summary>A score over the points of questions.</summary>
/// <param name="Items">Ids of questions, in the order written, without duplicates.</param>
public abstract record PointsKind(ImmutableArray<string> Items) : ScoreKind;

/// <summary>The points added up.</summary>
public sealed record SumKind(ImmutableArray<string> Items) : PointsKind(Items);

/// <summary>The sum ÷ the number of items.</summary>
public sealed record MeanKind(ImmutableArray<string> Items) : PointsKind(Items);

/// <summary>100 × the sum ÷ the sum of the items' maxima.</summary>
public sealed record PercentKind(ImmutableArray<string> Items) : PointsKind(Items);

/// <summary>The number of true conditions. A condition that reads an unanswered question is not true, even under <c>not</c>.</summary>
public sealed record CountKind(ImmutableArray<Condition> Conditions) : ScoreKind;

/// <summary>The number of items whose points are in the interval; an unanswered item has no points.</summary>
public sealed record CountPointsKind(ImmutableArray<string> Items, Interval Points) : PointsKind(Items);

/// <summary>The value beside another score's value in a table; keys compare exactly.</summary>
public sealed record LookupKind(string From, ImmutableArray<LookupRow> Rows) : ScoreKind;

/// <summary>
/// The positions of the chosen options (1 = first; a scale's own value, 0 to 9) concatenated. Unavailable if an item is
/// unanswered and <paramref name="Unanswered"/> is null.
/// </summary>
/// <param name="Items">Ids of questions; the first is the first digit.</param>
/// <param name="Unanswered">The digit, 0 to 9, for an unanswered item; null if there is none.</param>
public sealed record ProfileKind(ImmutableArray<string> Items, int? Unanswered) : ScoreKind;

/// <summary>One row of a lookup table.</summary>
public sealed record LookupRow(Rational From, Rational To, Location Location);
