using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>How many conditions of a count have held so far, and the residuals of the others.</summary>
internal sealed class CountVariable : ScoreVariable
{
    private readonly ResidualFormulas formulas;
    private readonly ProgramCountScore score;
    private readonly RowTable rows;
    private readonly bool[] everTrue;
    private readonly bool[] everFalse;

    public CountVariable(ResidualFormulas formulas, ProgramCountScore score)
        : base(score)
    {
        (this.formulas, this.score) = (formulas, score);
        rows = new(score.Conditions.Length + 1);
        everTrue = new bool[score.Conditions.Length];
        everFalse = new bool[score.Conditions.Length];
        Start = rows.Add(Settle([0, .. score.Conditions.Select(formulas.Of)], [.. score.Conditions.Select(_ => true)]));
    }

    /// <inheritdoc/>
    public override int Start { get; }

    /// <summary>Whether some path makes the condition hold; complete once all paths have been walked.</summary>
    public bool SometimesHolds(int condition) => everTrue[condition];

    /// <summary>Whether the condition is defined on some path and does not hold.</summary>
    public bool SometimesFails(int condition) => everFalse[condition];

    /// <inheritdoc/>
    public override Rational? Finish(int value) => ScoreArithmetic.Finish(score, rows[value][0]);

    private protected override int Advance(int value, int source, Decision decision)
    {
        var row = rows[value].ToArray();
        var wasOpen = new bool[score.Conditions.Length];
        for (var condition = 0; condition < wasOpen.Length; condition++)
        {
            wasOpen[condition] = formulas.Decided(row[condition + 1]) is null;
            row[condition + 1] = formulas.Substitute(row[condition + 1], source, decision.Truths.AsSpan());
        }

        return rows.Add(Settle(row, wasOpen));
    }

    /// <summary>Counts what has just been decided; what is undefined does not hold.</summary>
    private int[] Settle(int[] row, bool[] wasOpen)
    {
        for (var condition = 0; condition < wasOpen.Length; condition++)
        {
            if (wasOpen[condition] && formulas.Decided(row[condition + 1]) is { } truth)
            {
                everTrue[condition] |= truth == Truth.True;
                everFalse[condition] |= truth == Truth.False;
                row[0] += truth == Truth.True ? 1 : 0;

                // Which of the conditions it was no longer matters: rows that agree in the count and in what is open must become one.
                row[condition + 1] = ResidualFormulas.False;
            }
        }

        return row;
    }
}
