using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>How many conditions of a count have held so far, and what is left of the others.</summary>
internal sealed class CountFact : ScoreFact
{
    private readonly Formulas formulas;
    private readonly CountKind kind;
    private readonly StateTable rows;
    private readonly bool[] seenTrue;
    private readonly bool[] seenFalse;

    public CountFact(Formulas formulas, Score score, CountKind kind)
        : base(score)
    {
        (this.formulas, this.kind) = (formulas, kind);
        rows = new(kind.Conditions.Length + 1);
        seenTrue = new bool[kind.Conditions.Length];
        seenFalse = new bool[kind.Conditions.Length];
        Start = rows.Add(Settled([0, .. kind.Conditions.Select(formulas.Of)], [.. kind.Conditions.Select(_ => true)]));
    }

    /// <inheritdoc/>
    public override int Start { get; }

    /// <summary>Whether some path makes the condition hold; complete once all paths have been walked.</summary>
    public bool SometimesHolds(int condition) => seenTrue[condition];

    /// <summary>Whether the condition is defined on some path and does not hold.</summary>
    public bool SometimesFails(int condition) => seenFalse[condition];

    /// <inheritdoc/>
    public override Rational? ValueOf(int value) => ScoreArithmetic.Finish(rows[value][0], Score);

    private protected override int Given(int value, int source, in Event @event)
    {
        var row = rows[value].ToArray();
        var open = new bool[kind.Conditions.Length];
        for (var at = 0; at < open.Length; at++)
        {
            open[at] = formulas.Decided(row[at + 1]) is null;
            row[at + 1] = formulas.Given(row[at + 1], source, @event.Truths.AsSpan());
        }

        return rows.Add(Settled(row, open));
    }

    /// <summary>Counts what has just been decided, and forgets it; what is undefined does not hold.</summary>
    private int[] Settled(int[] row, bool[] open)
    {
        for (var at = 0; at < open.Length; at++)
        {
            if (open[at] && formulas.Decided(row[at + 1]) is { } truth)
            {
                seenTrue[at] |= truth == Truth.True;
                seenFalse[at] |= truth == Truth.False;
                row[0] += truth == Truth.True ? 1 : 0;
                row[at + 1] = Formulas.False;
            }
        }

        return row;
    }
}
