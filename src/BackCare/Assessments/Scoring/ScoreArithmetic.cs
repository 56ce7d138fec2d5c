using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>The steps that scores have in common. Written once: the scorer takes them for one answer map, the prover for all.</summary>
internal static class ScoreArithmetic
{
    /// <summary>Points as a score counts them: reversed where the score says so.</summary>
    /// <param name="item">The index of the question.</param>
    /// <param name="points">Of the answer, before any reversal.</param>
    public static Rational Weigh(ProgramPointScore score, int item, ProgramQuestion question, Rational points) =>
        score.Reversed.Contains(item) ? question.Ends.Reverse(points) : points;

    /// <summary>Whether a count of items counts an item.</summary>
    /// <param name="points">Of the answer, before any reversal; null where it is unanswered.</param>
    public static bool Counts(ProgramPointCountScore score, int item, ProgramQuestion question, Rational? points) =>
        points is { } given && score.Interval.Contains(Weigh(score, item, question, given));

    /// <summary>The last steps: × times, + plus, round.</summary>
    public static Rational Finish(ProgramScore score, Rational raw)
    {
        var value = score.Times is { } times ? raw * times : raw;
        value = score.Plus is { } plus ? value + plus : value;
        return score.Round is { } rounding ? value.Round(rounding) : value;
    }

    /// <summary>The finished value of a lookup; null, unavailable, where the other score is or where no row has it.</summary>
    /// <param name="from">The other score's finished value.</param>
    public static Rational? Lookup(ProgramLookupScore score, Rational? from) =>
        from is { } key && RowOf(score, key) is var row and >= 0 ? Finish(score, score.Rows[row].To) : null;

    /// <summary>The index of the row with this key; -1 where no row has it.</summary>
    public static int RowOf(ProgramLookupScore score, Rational key)
    {
        for (var row = 0; row < score.Rows.Length; row++)
        {
            if (score.Rows[row].From == key)
            {
                return row;
            }
        }

        return -1;
    }

    /// <summary>
    /// The index of the first band with this value, or of the band of an unavailable score; -1 where none fits, which P6 reports.
    /// </summary>
    /// <param name="value">Null: unavailable.</param>
    public static int BandOf(ProgramBandSet set, Rational? value)
    {
        for (var band = 0; band < set.Bands.Length; band++)
        {
            var interval = set.Bands[band].Interval;
            if (value is { } available ? interval?.Contains(available) == true : interval is null)
            {
                return band;
            }
        }

        return -1;
    }
}
