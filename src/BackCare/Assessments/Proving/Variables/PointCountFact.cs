using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>How many items have had points in an interval so far.</summary>
internal sealed class PointCountFact(Assessment assessment, Score score, CountPointsKind kind) : ScoreFact(score)
{
    /// <inheritdoc/>
    public override int Start => 0;

    /// <inheritdoc/>
    public override Rational? ValueOf(int value) => ScoreArithmetic.Finish(value, Score);

    private protected override int Given(int value, int source, in Event @event) =>
        @event.Choice!.Points is { } points && kind.Points.Contains(Turned(assessment.Questions[source], points)) ? value + 1 : value;
}
