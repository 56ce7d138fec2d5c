using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>The digits of a profile so far, each at its power of ten.</summary>
internal sealed class ProfileVariable(ProgramProfileScore score) : ScoreVariable(score)
{
    private readonly InternTable<BigInteger> digits = new();

    /// <inheritdoc/>
    public override int Start => digits.NumberOf(BigInteger.Zero);

    /// <inheritdoc/>
    public override Rational? Finish(int value) => ProfileArithmetic.Finish(score, digits[value]);

    private protected override int Advance(int value, int source, Decision decision) =>
        digits.NumberOf(ProfileArithmetic.Add(score, digits[value], source, decision.Digit));
}
