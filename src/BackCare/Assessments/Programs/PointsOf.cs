using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Programs;

/// <summary>The points that a question can give.</summary>
internal static class PointsOf
{
    /// <summary>
    /// The lowest and highest points, as <c>reverse</c> and <c>percent</c> read them. Of any_of these are the sums of the negative and of the
    /// positive ones.
    /// </summary>
    public static (Rational Least, Rational Most) Of(Question question) => question switch
    {
        NumberQuestion number => (number.Range.Low, number.Range.High),
        ScaleQuestion scale => (scale.Range.Low, scale.Range.High),
        AnyOfQuestion any => (
            Points(any).Where(p => p.Sign < 0).Aggregate(Rational.Zero, (sum, p) => sum + p),
            Points(any).Where(p => p.Sign > 0).Aggregate(Rational.Zero, (sum, p) => sum + p)),
        _ => (Points(question).DefaultIfEmpty().Min(), Points(question).DefaultIfEmpty().Max()),
    };

    private static IEnumerable<Rational> Points(Question question) => question.Options.Select(o => o.Points ?? Rational.Zero);
}
