using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>A sum, mean or percentage under way. Its values are running totals.</summary>
internal sealed class TotalVariable(Program program, ProgramTotalScore score) : ScoreVariable(score)
{
    private readonly TotalArithmetic arithmetic = new(program, score);
    private readonly InternTable<RunningTotal> totals = new();
    private readonly InternTable<ItemGain> gains = new();
    private readonly int[][] gainOf = [.. program.Questions.Select(_ => Array.Empty<int>())];

    /// <inheritdoc/>
    public override int Start => totals.NumberOf(default);

    /// <inheritdoc/>
    public override Rational? Finish(int value) => arithmetic.Finish(totals[value]);

    private protected override (int Table, int Cell) Locate(int source, int column, int columns, Decision decision)
    {
        // Two points more are two points more, whichever question gives them: 40 questions with five options share a table of five columns.
        if (gainOf[source].Length == 0)
        {
            gainOf[source] = new int[columns];
        }

        ref var gain = ref gainOf[source][column];
        gain = gain == 0 ? gains.NumberOf(arithmetic.GainOf(source, decision.Points)) + 1 : gain;
        return (0, gain - 1);
    }

    private protected override int Advance(int value, int source, Decision decision) =>
        totals.NumberOf(arithmetic.Add(totals[value], arithmetic.GainOf(source, decision.Points)));
}
