using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>The lowest and highest points that answers to a question can have, as <c>reverse</c> and <c>percent</c> read them.</summary>
public readonly record struct PointRange(Rational Least, Rational Most)
{
    /// <summary>Of an any_of these are the sums of the negative and of the positive points; options without points count as 0.</summary>
    public static PointRange Of(Question question) => question switch
    {
        NumberQuestion number => new(number.Range.Low, number.Range.High),
        ScaleQuestion scale => new(scale.Range.Low, scale.Range.High),
        AnyOfQuestion any => new(
            Points(any).Where(p => p.Sign < 0).Aggregate(Rational.Zero, (sum, p) => sum + p),
            Points(any).Where(p => p.Sign > 0).Aggregate(Rational.Zero, (sum, p) => sum + p)),
        _ => new(Points(question).DefaultIfEmpty().Min(), Points(question).DefaultIfEmpty().Max()),
    };

    /// <summary>Points as a reversed item counts them: lowest + highest − points.</summary>
    public Rational Reverse(Rational points) => Least + Most - points;

    private static IEnumerable<Rational> Points(Question question) => question.Options.Select(o => o.Points ?? Rational.Zero);
}
