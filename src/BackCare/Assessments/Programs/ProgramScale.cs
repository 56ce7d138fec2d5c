using System.Numerics;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Finds one divisor for all decimals of a program.</summary>
internal static class ProgramScale
{
    /// <summary>The smallest power of ten that makes every decimal whole, at least 1.</summary>
    public static BigInteger Find(Program program)
    {
        var scale = BigInteger.One;
        foreach (var number in Decimals(program))
        {
            while (!(scale % number.Denominator).IsZero)
            {
                scale *= 10;
            }
        }

        return scale;
    }

    private static IEnumerable<Rational> Decimals(Program program) =>
    [
        .. program.Questions.OfType<ProgramOptionQuestion>().SelectMany(q => q.Options).Select(o => o.Points ?? Rational.Zero),
        .. program.Conditions.SelectMany(c => c.Tests()).Select(NumberOf),
        .. program.Scores.SelectMany(s => Decimals(s).Append(s.Times ?? Rational.Zero).Append(s.Plus ?? Rational.Zero)),
        .. program.BandSets.SelectMany(s => s.Bands).SelectMany(b => b.Interval is { } interval ? Ends(interval) : []),
    ];

    private static Rational NumberOf(ProgramTest test) => test switch
    {
        ProgramNumberTest number => number.Number,
        ProgramScoreTest score => score.Number,
        _ => Rational.Zero,
    };

    private static IEnumerable<Rational> Decimals(ProgramScore score) => score switch
    {
        ProgramLookupScore lookup => lookup.Rows.SelectMany(r => (Rational[])[r.From, r.To]),
        ProgramPointCountScore count => Ends(count.Interval),
        _ => [],
    };

    private static IEnumerable<Rational> Ends(Interval interval) => [interval.Low ?? Rational.Zero, interval.High ?? Rational.Zero];
}
