using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>The choices of an any_of: sets of ticks with the same effect.</summary>
internal sealed class TickChoices : QuestionChoices
{
    private readonly ProgramAnyOfQuestion question;
    private readonly TickDiagram diagram;
    private readonly Dictionary<string, int> bySignature = new(StringComparer.Ordinal);

    public TickChoices(ProgramAnyOfQuestion question, int index, IReadOnlyList<Atom> atoms, QuestionReads reads)
        : base(question, index, atoms)
    {
        this.question = question;
        diagram = new(question, index, reads);
        IsComplete = diagram.IsComplete;
        if (!IsComplete)
        {
            return;
        }

        var classes = Sets(mustTick: null)
            .GroupBy(s => s.Signature, StringComparer.Ordinal)
            .Select(g => (Signature: g.Key, Sets: g.Aggregate(TickSets.None, (all, s) => all.Or(s.Sets))))
            .OrderBy(c => AnswerOrder.Of(question, AnswerOf(c.Sets.Mildest)))
            .ToList();
        for (var at = 0; at < classes.Count; at++)
        {
            bySignature.Add(classes[at].Signature, FirstAnswer + at);
        }

        var possible = atoms.Select(Possible).ToList();
        All = WithUnanswered(classes.Select((c, at) => Choice.Of(question, atoms, AnswerOf(c.Sets.Mildest), c.Sets.Count) with
        {
            Possible = [.. possible.Select(p => p[FirstAnswer + at])],
        }));
    }

    /// <inheritdoc/>
    public override int IndexOf(Answer? answer) =>
        answer is not TicksAnswer ticks ? 1 : IndexOf(diagram.EndOf(at => ticks.Options.Contains(question.Options[at].Id)));

    /// <inheritdoc/>
    public override IEnumerable<(int Choice, BigInteger Weight, Answer Mildest)> Including(int option) =>
        from set in Sets(option)
        group set.Sets by bySignature[set.Signature] into sets
        let all = sets.Aggregate(TickSets.None, (all, s) => all.Or(s))
        select (sets.Key, all.Count, AnswerOf(all.Mildest));

    /// <inheritdoc/>
    public override IEnumerable<PointStep> Steps() =>
        from option in Enumerable.Range(0, question.Options.Length)
        let points = question.Options[option].Points ?? Rational.Zero
        where points.Sign != 0 && !question.Options[option].IsExclusive
        from pair in TickPairs.WalkPairs(question, diagram, option)
        where !diagram.IsEmpty(pair.Without)
        let without = IndexOf([.. diagram.Ends[pair.Without]])
        let with = IndexOf([.. diagram.Ends[pair.With]])
        where without != with
        let fewer = AnswerOf(pair.Sets.Mildest)
        let more = AnswerOf(pair.Sets.With(question.Options[option], option).Mildest)
        select points.Sign > 0
            ? new PointStep(without, with, pair.Sets.Count, fewer, more)
            : new PointStep(with, without, pair.Sets.Count, more, fewer);

    /// <summary>The sets of ticks that both versions of a question allow; options in common are in the same order.</summary>
    public IEnumerable<(int Old, int New, BigInteger Weight, Answer Mildest)> Joined(TickChoices other) =>
        from end in TickPairs.Joined(question, diagram, other.question, other.diagram)
        group end.Sets by (Old: IndexOf(end.Old), New: other.IndexOf(end.New)) into same
        let sets = same.Aggregate(TickSets.None, (all, s) => all.Or(s))
        select (same.Key.Old, same.Key.New, sets.Count, AnswerOf(sets.Mildest));

    private int IndexOf(ImmutableArray<int> end) => bySignature[diagram.SignatureOf(end.AsSpan())];

    private Answer AnswerOf(TickSet ticks) =>
        new TicksAnswer([.. question.Options.Where((_, at) => !(ticks.Options >> at).IsEven).Select(o => o.Id)]);

    /// <summary>Every allowed set by its signature; with <paramref name="mustTick"/>, those that include one option.</summary>
    private IEnumerable<(string Signature, TickSets Sets)> Sets(int? mustTick)
    {
        var sets = new[] { TickSets.Empty };
        for (var option = 0; option < question.Options.Length; option++)
        {
            sets = After(sets, option, mustTick);
        }

        for (var end = 0; end < sets.Length; end++)
        {
            if (!sets[end].Count.IsZero && !diagram.IsEmpty(end))
            {
                yield return (diagram.SignatureOf(diagram.Ends[end]), sets[end]);
            }
        }

        for (var option = 0; option < question.Options.Length; option++)
        {
            if (question.Options[option].IsExclusive && (mustTick ?? option) == option)
            {
                var only = option;
                yield return (diagram.SignatureOf(diagram.EndOf(at => at == only).AsSpan()),
                    TickSets.Empty.With(question.Options[option], option));
            }
        }
    }

    /// <summary>What an atom can be for the sets of each choice, by index of the choice.</summary>
    private TruthSet[] Possible(Atom atom)
    {
        var possible = new TruthSet[FirstAnswer + bySignature.Count];
        if (atom.Ticks is not { } ticks)
        {
            Array.Fill(possible, TruthSet.Of(Truth.True));
            return possible;
        }

        var sums = new HashSet<(int State, Rational Sum)> { (0, Rational.Zero) };
        for (var option = 0; option < question.Options.Length; option++)
        {
            sums =
            [
                .. from sum in sums
                   from isTicked in new[] { false, true }
                   let state = diagram.Next(option, sum.State, isTicked)
                   where state >= 0
                   select (state, isTicked ? sum.Sum + ticks.Weights[option] : sum.Sum),
            ];
            if (question.Options[option].IsExclusive)
            {
                var only = option;
                Note(diagram.EndOf(at => at == only), ticks.Weights[option]);
            }
        }

        foreach (var (end, sum) in sums.Where(s => !diagram.IsEmpty(s.State)))
        {
            Note([.. diagram.Ends[end]], sum);
        }

        return possible;

        void Note(ImmutableArray<int> end, Rational sum) =>
            possible[IndexOf(end)] = possible[IndexOf(end)].Or(TruthSet.Of(((bool?)ticks.Comparison.Holds(sum, ticks.Number)).ToTruth()));
    }

    private TickSets[] After(TickSets[] sets, int option, int? mustTick)
    {
        var after = new List<TickSets>();
        for (var state = 0; state < sets.Length; state++)
        {
            if (mustTick != option)
            {
                Add(after, diagram.Next(option, state, ticked: false), sets[state]);
            }

            if (diagram.Next(option, state, ticked: true) is var ticked and >= 0)
            {
                Add(after, ticked, sets[state].With(question.Options[option], option));
            }
        }

        return [.. after];
    }

    private static void Add(List<TickSets> sets, int state, TickSets more)
    {
        while (sets.Count <= state)
        {
            sets.Add(TickSets.None);
        }

        sets[state] = sets[state].Or(more);
    }
}
