using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>The digits of a profile so far, each in its place.</summary>
internal sealed class ProfileFact(Score score, ProfileKind kind, Assessment assessment) : ScoreFact(score)
{
    private static readonly BigInteger Unavailable = BigInteger.MinusOne;

    private readonly Numbering<BigInteger> digits = new();

    /// <inheritdoc/>
    public override int Start => digits.Of(BigInteger.Zero);

    /// <inheritdoc/>
    public override Rational? ValueOf(int value) => digits[value] == Unavailable ? null : digits[value];

    private protected override int Given(int value, int source, in Event @event)
    {
        var before = digits[value];
        var place = kind.Items.Length - 1 - kind.Items.IndexOf(assessment.Questions[source].Id);
        return digits.Of(before == Unavailable || (@event.Choice!.Digit ?? kind.Unanswered) is not { } digit
            ? Unavailable
            : before + (digit * BigInteger.Pow(10, place)));
    }
}
