using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>An unfinished score.</summary>
internal abstract class ScoreFact(Score score) : LiveFact
{
    /// <inheritdoc/>
    public override string Words => $"the score `{Score.Id}`";

    private protected Score Score => score;

    /// <summary>The finished score; null: unavailable.</summary>
    public abstract Rational? ValueOf(int value);

    /// <summary>Points as this score reads them.</summary>
    private protected Rational Turned(Question question, Rational points)
    {
        if (!score.Reverse.Contains(question.Id))
        {
            return points;
        }

        var (least, most) = PointRange.Of(question);
        return least + most - points;
    }
}
