using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>Puts the digits of a profile together, item by item and in any order. Written once for the scorer and the prover.</summary>
internal static class ProfileArithmetic
{
    /// <summary>What the digits are once a digit is missing.</summary>
    public static readonly BigInteger Unavailable = BigInteger.MinusOne;

    /// <summary>The digits with one item more.</summary>
    /// <param name="digits">0 before the first item.</param>
    /// <param name="item">The index of the question.</param>
    /// <param name="given">Null where it is unanswered.</param>
    public static BigInteger Add(ProgramProfileScore score, BigInteger digits, int item, int? given)
    {
        var power = score.Items.Length - 1 - score.Items.IndexOf(item);
        return digits == Unavailable || (given ?? score.Unanswered) is not { } digit
            ? Unavailable
            : digits + (digit * BigInteger.Pow(10, power));
    }

    /// <summary>The finished score once every item has been added; null: unavailable.</summary>
    public static Rational? Finish(ProgramProfileScore score, BigInteger digits) =>
        digits == Unavailable ? null : ScoreArithmetic.Finish(score, digits);
}
