using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>An unfinished score.</summary>
internal abstract class ScoreVariable(ProgramScore score) : LiveVariable
{
    /// <inheritdoc/>
    public override string Words => $"the score `{score.Id}`";

    /// <summary>The finished score; null: unavailable.</summary>
    public abstract Rational? Finish(int value);
}
