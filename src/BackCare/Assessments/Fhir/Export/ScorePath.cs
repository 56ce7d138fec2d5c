using System.Collections.Immutable;
using System.Globalization;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>Exports a score as FHIRPath in a <c>calculatedExpression</c>, which is empty when the score is unavailable.</summary>
internal sealed class ScorePath(Assessment assessment)
{
    /// <summary>
    /// The expression; null where FHIRPath has no word for it: lookups, profiles, rounding of negative numbers or to the even neighbour.
    /// </summary>
    public string? Of(Score score) => score.Kind switch
    {
        CountPointsKind count =>
            Finished(score, $"{Values(count.Items, score.Reverse)}.where({ConditionPath.Within("$this", count.Points)}).count()", 0),
        PointsKind points => Finished(score, Value(score, points), Least(score, points)),
        CountKind count => Counted(count) is { } sum ? Finished(score, sum, 0) : null,
        _ => null,
    };

    /// <summary>True where other readers work with decimals although the score is an exact fraction.</summary>
    public static bool Divides(Score score) => score is { Kind: MeanKind or PercentKind } or { Missing.Fill: Fill.Mean };

    private string Value(Score score, PointsKind kind)
    {
        var (sum, items) = ($"{Values(kind.Items, score.Reverse)}.sum()", Number(kind.Items.Length));
        var isSure = kind.Items.All(i => Surely.Answered(assessment.Question(i)));
        var fill = isSure ? Fill.Zero : score.Missing?.Fill ?? Fill.Zero;
        var answered = Answered(kind.Items);
        var value = (kind, fill) switch
        {
            (MeanKind, Fill.Zero) => $"{sum} / {items}",
            (MeanKind, _) => $"{sum} / {answered}",
            (PercentKind, Fill.Zero) => $"100 * {sum} / {Most(kind.Items)}",
            (PercentKind, Fill.Mean) => $"100 * {sum} * {items} / ({answered} * {Most(kind.Items)})",
            (PercentKind, _) => $"100 * {sum} / {MostAnswered(kind.Items)}",
            (_, Fill.Mean) => $"{sum} * {items} / {answered}",
            _ => sum,
        };
        var least = Math.Max(1, kind.Items.Length - (score.Missing?.AtMost ?? 0));
        return isSure ? value : $"iif({answered} >= {Number(least)}, {value})";
    }

    private string? Finished(Score score, string value, Rational least)
    {
        value = score.Times is { } times ? $"({value}) * {ConditionPath.Number(times)}" : value;
        value = score.Plus is { } plus ? $"({value}) + {ConditionPath.Number(plus)}" : value;
        if (score.Round is not { } round)
        {
            return value;
        }

        var lowest = (least * (score.Times ?? 1)) + (score.Plus ?? 0);
        var mayBeNegative = score.Times?.Sign < 0 || lowest.Sign < 0;
        return round switch
        {
            Rounding.Down => $"({value}).truncate()",
            Rounding.HalfUp when !mayBeNegative => $"({value}).round(0)",
            Rounding.Up when !mayBeNegative => $"({value}).ceiling()",
            _ => null,
        };
    }

    private string? Counted(CountKind count)
    {
        var path = new ConditionPath(assessment);
        var parts = count.Conditions.Select(c => IsPlain(c) ? path.Of(c) : null).ToList();
        return parts.Contains(null) ? null : string.Join(" + ", parts.Select(p => $"iif({p}, 1, 0)"));
    }

    /// <summary>
    /// True where FHIRPath, which does not stop early, cannot see more than the condition does: inside <c>or</c> every answer is sure.
    /// </summary>
    private bool IsPlain(Condition condition) => condition switch
    {
        AndCondition and => and.Parts.All(IsPlain),
        AtomicTest => true,
        NotCondition { Part: AtomicTest } => true,
        _ => condition.Tests().All(t => t.QuestionRead() is { } question && Surely.Answered(assessment.Question(question))),
    };

    /// <summary>One number for each answered item, reversed if the score reverses the item.</summary>
    private string Values(ImmutableArray<string> items, ImmutableArray<string> reversed)
    {
        var upright = items.Where(i => !reversed.Contains(i)).ToLookup(i => assessment.Question(i) is NumberQuestion or ScaleQuestion);
        var parts = new List<string>();
        if (upright[false].Any())
        {
            parts.Add($"{Items(upright[false])}.where(answer.exists()).select(answer.value.weight().sum())");
        }

        if (upright[true].Any())
        {
            parts.Add($"{Items(upright[true])}.answer.value");
        }

        foreach (var item in items.Where(reversed.Contains))
        {
            var (least, most) = PointRange.Of(assessment.Question(item));
            var points = assessment.Question(item) is NumberQuestion or ScaleQuestion ? "answer.value" : "answer.value.weight().sum()";
            parts.Add($"{Items([item])}.where(answer.exists()).select({ConditionPath.Number(least + most)} - {points})");
        }

        return parts.Skip(1).Aggregate(parts[0], (all, part) => $"{all}.combine({part})");
    }

    private string MostAnswered(ImmutableArray<string> items)
    {
        var parts = items.GroupBy(i => PointRange.Of(assessment.Question(i)).Most)
            .Select(g => $"{Items(g)}.where(answer.exists()).select({g.Key})")
            .ToList();
        return $"{parts.Skip(1).Aggregate(parts[0], (all, part) => $"{all}.combine({part})")}.sum()";
    }

    private Rational Least(Score score, PointsKind kind)
    {
        var least = kind.Items.Select(i => PointRange.Of(assessment.Question(i)).Least).Min();
        return least.Sign < 0 || score.Reverse.Any(i => PointRange.Of(assessment.Question(i)).Least.Sign < 0) ? -1 : 0;
    }

    private Rational Most(ImmutableArray<string> items) =>
        items.Aggregate(Rational.Zero, (sum, i) => sum + PointRange.Of(assessment.Question(i)).Most);

    private static string Answered(IEnumerable<string> items) => $"{Items(items)}.where(answer.exists()).count()";

    private static string Items(IEnumerable<string> items) => items.ToList() is [var one]
        ? $"%resource.descendants().where(linkId = '{one}')"
        : $"%resource.descendants().where(linkId in ({string.Join(" | ", items.Select(i => $"'{i}'"))}))";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
