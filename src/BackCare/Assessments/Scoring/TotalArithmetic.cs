using System.Diagnostics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>
/// Adds up the points of a sum, mean or percentage, item by item and in any order. Written once for the scorer and the prover.
/// </summary>
internal sealed class TotalArithmetic(Program program, ProgramTotalScore score)
{
    private readonly Rational highest = score.Items.Aggregate(Rational.Zero, (sum, item) => sum + program.Questions[item].Ends.Most);

    private int AtMost => score.Missing?.AtMost ?? 0;

    private bool Drops => score.Missing is { Fill: Fill.Drop };

    /// <summary>What one item adds.</summary>
    /// <param name="item">The index of the question.</param>
    /// <param name="points">Of the answer, before any reversal; null where it is unanswered.</param>
    public ItemGain GainOf(int item, Rational? points)
    {
        var question = program.Questions[item];
        return points is { } given
            ? new(ScoreArithmetic.Weigh(score, item, question, given), Drops ? question.Ends.Most : Rational.Zero)
            : new(null, Rational.Zero);
    }

    /// <summary>The total with one item more.</summary>
    public RunningTotal Add(RunningTotal total, ItemGain gain) =>
        total.IsUnavailable ? total
        : gain.Points is { } points ? total with { Sum = total.Sum + points, Highest = total.Highest + gain.Highest }
        : total.Missing < AtMost ? total with { Missing = total.Missing + 1 }
        : RunningTotal.Unavailable;

    /// <summary>The finished score once every item has been added; null: unavailable, as it is without any answer.</summary>
    public Rational? Finish(RunningTotal total)
    {
        var answered = score.Items.Length - total.Missing;
        if (total.IsUnavailable || answered == 0)
        {
            return null;
        }

        var sum = score.Missing is { Fill: Fill.Mean } ? total.Sum * score.Items.Length / answered : total.Sum;
        return ScoreArithmetic.Finish(score, score switch
        {
            ProgramSumScore => sum,
            ProgramMeanScore => sum / (Drops ? answered : score.Items.Length),
            ProgramPercentScore => 100 * sum / (Drops ? total.Highest : highest),
            _ => throw new UnreachableException(),
        });
    }
}

/// <summary>What one item adds to a total.</summary>
/// <param name="Points">As the score counts them; null where the item is missing.</param>
/// <param name="Highest">What it adds to the highest sum possible, where missing items are dropped; else 0.</param>
internal readonly record struct ItemGain(Rational? Points, Rational Highest);

/// <summary>
/// A total under way. It has only what the items still to come can change, so that equal totals have equal futures.
/// </summary>
/// <param name="Sum">Of the points that were given.</param>
/// <param name="Missing">Items not asked or skipped; below 0 once there are too many.</param>
/// <param name="Highest">The highest sum that the answered items allow, where missing ones are dropped; else 0.</param>
internal readonly record struct RunningTotal(Rational Sum, int Missing, Rational Highest)
{
    /// <summary>Too many are missing: nothing else counts any more.</summary>
    public static RunningTotal Unavailable => new(Rational.Zero, -1, Rational.Zero);

    /// <summary>True once too many are missing.</summary>
    public bool IsUnavailable => Missing < 0;
}
