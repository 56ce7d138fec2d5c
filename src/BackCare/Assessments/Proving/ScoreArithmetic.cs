using System.Numerics;

namespace BackCare.Assessments.Proving;

/// <summary>The last steps of a score: × times, + plus, round.</summary>
internal static class ScoreArithmetic
{
    public static Rational Finish(Rational raw, Score score)
    {
        var value = (raw * (score.Times ?? 1)) + (score.Plus ?? 0);
        return score.Round is { } rounding && !value.IsWhole ? Round(value, rounding) : value;
    }

    private static Rational Round(Rational value, Rounding rounding)
    {
        var size = BigInteger.Abs(value.Numerator);
        var whole = BigInteger.DivRem(size, value.Denominator, out var rest);
        var half = (rest * 2).CompareTo(value.Denominator);
        var up = rounding switch
        {
            Rounding.Up => true,
            Rounding.Down => false,
            Rounding.HalfUp => half >= 0,
            _ => half > 0 || (half == 0 && !whole.IsEven),
        };
        return (whole + (up ? 1 : 0)) * value.Sign;
    }
}
