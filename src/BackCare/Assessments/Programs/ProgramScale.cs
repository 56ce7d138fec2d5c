using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>Finds one divisor for all decimals of a self-check.</summary>
internal static class ProgramScale
{
    /// <summary>The smallest power of ten that makes every decimal whole.</summary>
    public static BigInteger Of(Assessment assessment)
    {
        var scale = BigInteger.One;
        foreach (var number in Decimals(assessment))
        {
            while (!(scale % number.Denominator).IsZero)
            {
                scale *= 10;
            }
        }

        return scale;
    }

    private static IEnumerable<Rational> Decimals(Assessment assessment) =>
    [
        .. assessment.Questions.SelectMany(q => q.Options).Select(o => o.Points ?? Rational.Zero),
        .. assessment.Conditions().SelectMany(c => c.Tests()).Select(Number),
        .. assessment.Scores.SelectMany(s => Kind(s.Kind).Append(s.Times ?? Rational.Zero).Append(s.Plus ?? Rational.Zero)),
        .. assessment.BandSets.SelectMany(s => s.Bands).SelectMany(b => b.Interval is { } interval ? Ends(interval) : []),
    ];

    private static Rational Number(AtomicTest test) => test switch
    {
        TickCountTest t => t.Number,
        ValueTest t => t.Number,
        PointsTest t => t.Number,
        ScoreTest t => t.Number,
        _ => Rational.Zero,
    };

    private static IEnumerable<Rational> Kind(ScoreKind kind) => kind switch
    {
        LookupKind lookup => lookup.Rows.SelectMany(r => (Rational[])[r.From, r.To]),
        CountPointsKind count => Ends(count.Points),
        _ => [],
    };

    private static IEnumerable<Rational> Ends(Interval interval) => [interval.Low ?? Rational.Zero, interval.High ?? Rational.Zero];
}
