using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>A sum, mean or percentage under way: the sum so far and how many items are missing.</summary>
internal sealed class TotalFact(Assessment assessment, Score score, PointsKind kind) : ScoreFact(score)
{
    private readonly Numbering<Total> totals = new();
    private readonly Numbering<(Rational? Points, Rational Most)> gains = new();
    private readonly int[][] gainOf = [.. assessment.Questions.Select(_ => Array.Empty<int>())];
    private readonly Rational most = kind.Items.Aggregate(Rational.Zero, (sum, item) => sum + PointRange.Of(assessment.Question(item)).Most);

    /// <inheritdoc/>
    public override int Start => totals.Of(default);

    private int AtMost => Score.Missing?.AtMost ?? 0;

    private bool Drops => Score.Missing is { Fill: Fill.Drop };

    /// <inheritdoc/>
    public override Rational? ValueOf(int value)
    {
        var total = totals[value];
        var answered = kind.Items.Length - total.Missing;
        return total.Missing < 0 || answered == 0 ? null : ScoreArithmetic.Finish(Raw(total, answered), Score);
    }

    private protected override (int Table, int Column) Alike(int source, int column, in Event @event)
    {
        if (gainOf[source].Length == 0)
        {
            gainOf[source] = new int[@event.Columns];
        }

        ref var gain = ref gainOf[source][column];
        gain = gain == 0 ? gains.Of(GainOf(source, @event)) + 1 : gain;
        return (0, gain - 1);
    }

    private protected override int Given(int value, int source, in Event @event)
    {
        var (total, gain) = (totals[value], GainOf(source, @event));
        return totals.Of(
            total.Missing < 0 ? total
            : gain.Points is { } points ? total with { Sum = total.Sum + points, Most = total.Most + gain.Most }
            : total.Missing < AtMost ? total with { Missing = total.Missing + 1 }
            : Total.Unavailable);
    }

    private (Rational? Points, Rational Most) GainOf(int source, in Event @event)
    {
        var question = assessment.Questions[source];
        return @event.Choice!.Points is { } points
            ? (Turned(question, points), Drops ? PointRange.Of(question).Most : Rational.Zero)
            : (null, Rational.Zero);
    }

    private Rational Raw(Total total, int answered)
    {
        var sum = Score.Missing is { Fill: Fill.Mean } ? total.Sum * kind.Items.Length / answered : total.Sum;
        return kind switch
        {
            MeanKind => sum / (Drops ? answered : kind.Items.Length),
            PercentKind => 100 * sum / (Drops ? total.Most : most),
            _ => sum,
        };
    }

    /// <param name="Sum">Of the points that were given.</param>
    /// <param name="Missing">Items not asked or skipped; below 0 once there are too many.</param>
    /// <param name="Most">The highest sum that the answered items allow, where missing ones are dropped.</param>
    private readonly record struct Total(Rational Sum, int Missing, Rational Most)
    {
        /// <summary>Too many are missing: nothing else counts any more.</summary>
        public static Total Unavailable => new(Rational.Zero, -1, Rational.Zero);
    }
}
