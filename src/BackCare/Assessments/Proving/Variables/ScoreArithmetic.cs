using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>The last steps of a score: × times, + plus, round.</summary>
internal static class ScoreArithmetic
{
    public static Rational Finish(Rational raw, Score score)
    {
        var value = (raw * (score.Times ?? 1)) + (score.Plus ?? 0);
        return score.Round is { } rounding ? value.Round(rounding) : value;
    }
}
