using System.Diagnostics;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The order in which answers are preferred for a witness; smaller is milder.</summary>
/// <param name="Alarm">0 without a red flag; 5 with an emergency.</param>
/// <param name="Points">Lowest first.</param>
/// <param name="Ticks">Fewest first; 1 unless it is an any_of.</param>
/// <param name="FileOrder">The number itself; of options one bit each, the first the lowest.</param>
internal readonly record struct AnswerOrder(int Alarm, Rational Points, int Ticks, BigInteger FileOrder) : IComparable<AnswerOrder>
{
    /// <summary>Where a good answer is in the order.</summary>
    public static AnswerOrder Of(ProgramQuestion question, Answer answer)
    {
        var given = GivenAnswer.Take(question, answer).Given;
        return question switch
        {
            ProgramNumberQuestion => new(0, given.Number, 1, given.Number),
            ProgramOptionQuestion { Options: var options } => new(
                given.Options.Max(o => AlarmOf(options[o])),
                given.PointsIn(question),
                given.Options.Length,
                given.Options.Aggregate(BigInteger.Zero, (bits, o) => bits | (BigInteger.One << o))),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>As <see cref="Alarm"/>, of one option.</summary>
    public static int AlarmOf(ProgramOption option) => option.Flag is { } flag ? Level.SelfCare - flag.Level + 1 : 0;

    /// <inheritdoc/>
    public int CompareTo(AnswerOrder other) =>
        (Alarm, Points, Ticks, FileOrder).CompareTo((other.Alarm, other.Points, other.Ticks, other.FileOrder));
}
