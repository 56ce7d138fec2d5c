using System.Collections.Immutable;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>
/// The tick sets of one any_of, option by option: a state has only what the conditions and scores still need, so 24 options
/// make a few dozen states and not 2^24 sets. Exclusive options are not ticked here; each of them is a set of its own.
/// </summary>
internal sealed class TickDiagram
{
    private readonly ProgramAnyOfQuestion question;
    private readonly int index;
    private readonly QuestionReads reads;
    private readonly InternTable<Rational> sums = new();
    private readonly List<int[]> next = [];
    private readonly bool weighs;

    public TickDiagram(ProgramAnyOfQuestion question, int index, QuestionReads reads)
    {
        (this.question, this.index, this.reads) = (question, index, reads);
        weighs = reads.Points || !reads.Counted.IsEmpty;
        Width = reads.Formulas.Length + 2;
        var states = new RowTable(Width);
        states.Add(Start());
        for (var option = 0; option < question.Options.Length && states.Count <= QuestionChoices.MostOfOneQuestion; option++)
        {
            states = Grow(states, option);
        }

        Ends = states;
        IsComplete = next.Count == question.Options.Length;
    }

    /// <summary>
    /// How many numbers a state has: whether anything is ticked, the sum of points, and what is left of each condition.
    /// </summary>
    public int Width { get; }

    /// <summary>False where there are too many states to go on.</summary>
    public bool IsComplete { get; }

    /// <summary>The states after the last option; that of the empty set is among them unless another set shares it.</summary>
    public RowTable Ends { get; }

    /// <summary>The state after an option; -1 where an exclusive option would be ticked.</summary>
    public int Next(int option, int state, bool ticked) => next[option][(state * 2) + (ticked ? 1 : 0)];

    /// <summary>True if no option is ticked in an end.</summary>
    public bool IsEmpty(int end) => Ends[end][0] == 0;

    /// <summary>What scores and conditions distinguish in an end; equal for ends that are one choice.</summary>
    public string SignatureOf(ReadOnlySpan<int> end) => $"{reads.SignatureOf(sums[end[1]], null)}|{string.Join(' ', end[2..].ToArray())}";

    /// <summary>The end of one set of ticks, exclusive or not.</summary>
    public ImmutableArray<int> EndOf(Func<int, bool> isTicked)
    {
        var row = Start();
        for (var option = 0; option < question.Options.Length; option++)
        {
            row = Tick(row, option, isTicked(option));
        }

        return [.. row];
    }

    private int[] Start() => [0, sums.NumberOf(Rational.Zero), .. reads.Formulas.Select(f => f.Formula)];

    private RowTable Grow(RowTable states, int option)
    {
        var grown = new RowTable(Width);
        var targets = new int[states.Count * 2];
        for (var state = 0; state < states.Count; state++)
        {
            var row = states[state].ToArray();
            targets[state * 2] = grown.Add(Tick(row, option, ticked: false));
            // An exclusive option cannot be ticked beside others, and alone it is a set of its own.
            targets[(state * 2) + 1] = question.Options[option].IsExclusive ? -1 : grown.Add(Tick(row, option, ticked: true));
        }

        next.Add(targets);
        return grown;
    }

    private int[] Tick(int[] row, int option, bool ticked)
    {
        var after = new int[Width];
        after[0] = ticked ? 1 : row[0];
        after[1] = ticked && weighs ? sums.NumberOf(sums[row[1]] + (question.Options[option].Points ?? Rational.Zero)) : row[1];
        for (var formula = 0; formula < reads.Formulas.Length; formula++)
        {
            after[formula + 2] = reads.Formulas[formula].Formulas.SubstituteTick(row[formula + 2], index, option, ticked);
        }

        return after;
    }
}
