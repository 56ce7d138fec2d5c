using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>How many items have had points in an interval so far.</summary>
internal sealed class PointCountVariable(Program program, ProgramPointCountScore score) : ScoreVariable(score)
{
    /// <inheritdoc/>
    public override int Start => 0;

    /// <inheritdoc/>
    public override Rational? Finish(int value) => ScoreArithmetic.Finish(score, value);

    private protected override int Advance(int value, int source, Decision decision) =>
        ScoreArithmetic.Counts(score, source, program.Questions[source], decision.Points) ? value + 1 : value;
}
