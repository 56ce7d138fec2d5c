using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>
/// The tick sets of one any_of, option by option: a state holds only what the conditions and scores still have to know, so 24 options
/// make a few dozen states and not 2^24 sets. Exclusive options are not ticked here; each of them is a set of its own.
/// </summary>
internal sealed class TickDiagram
{
    private readonly AnyOfQuestion question;
    private readonly Interest interest;
    private readonly List<Rational> sums = [Rational.Zero];
    private readonly Dictionary<Rational, int> sumNumbers = new() { [Rational.Zero] = 0 };
    private readonly List<int[]> next = [];
    private readonly bool weighs;

    public TickDiagram(AnyOfQuestion question, Interest interest)
    {
        (this.question, this.interest) = (question, interest);
        weighs = interest.Points || !interest.Counted.IsEmpty;
        Width = interest.Formulas.Length + 2;
        var states = new StateTable(Width);
        states.Add(Start());
        for (var option = 0; option < question.Choices.Length && states.Count <= QuestionChoices.MostOfOneQuestion; option++)
        {
            states = Grow(states, option);
        }

        Ends = states;
        IsWhole = next.Count == question.Choices.Length;
    }

    /// <summary>How many numbers a state holds: whether anything is ticked, the sum of points, and what is left of each condition.</summary>
    public int Width { get; }

    /// <summary>False where there are too many states to go on.</summary>
    public bool IsWhole { get; }

    /// <summary>What the sets of ticks come to; the state of the empty set is among them where it stands alone.</summary>
    public StateTable Ends { get; }

    /// <summary>The state behind an option; -1 where an exclusive option would be ticked.</summary>
    public int Next(int option, int state, bool ticked) => next[option][(state * 2) + (ticked ? 1 : 0)];

    /// <summary>True if no option is ticked in an end.</summary>
    public bool IsEmpty(int end) => Ends[end][0] == 0;

    /// <summary>What tells the ends apart for scores and conditions; equal for ends that are one choice.</summary>
    public string Signature(ReadOnlySpan<int> end) => $"{interest.Of(sums[end[1]], null)}|{string.Join(' ', end[2..].ToArray())}";

    /// <summary>The end of one set of ticks, exclusive or not.</summary>
    public ImmutableArray<int> EndOf(Func<int, bool> isTicked)
    {
        var row = Start();
        for (var option = 0; option < question.Choices.Length; option++)
        {
            row = Tick(row, option, isTicked(option));
        }

        return [.. row];
    }

    private int[] Start() => [0, 0, .. interest.Formulas.Select(f => f.Formula)];

    private StateTable Grow(StateTable states, int option)
    {
        var grown = new StateTable(Width);
        var targets = new int[states.Count * 2];
        for (var state = 0; state < states.Count; state++)
        {
            var row = states[state].ToArray();
            targets[state * 2] = grown.Add(Tick(row, option, ticked: false));
            targets[(state * 2) + 1] = question.Choices[option].Exclusive ? -1 : grown.Add(Tick(row, option, ticked: true));
        }

        next.Add(targets);
        return grown;
    }

    private int[] Tick(int[] row, int option, bool ticked)
    {
        var after = new int[Width];
        after[0] = ticked ? 1 : row[0];
        after[1] = ticked && weighs ? SumNumber(sums[row[1]] + (question.Choices[option].Points ?? Rational.Zero)) : row[1];
        for (var at = 0; at < interest.Formulas.Length; at++)
        {
            after[at + 2] = interest.Formulas[at].Formulas.GivenTick(row[at + 2], question.Place, option, ticked);
        }

        return after;
    }

    private int SumNumber(Rational sum)
    {
        if (!sumNumbers.TryGetValue(sum, out var number))
        {
            sumNumbers.Add(sum, number = sums.Count);
            sums.Add(sum);
        }

        return number;
    }
}
