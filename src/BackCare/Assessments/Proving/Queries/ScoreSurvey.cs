using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Assessments.Scoring;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Which values every score can have, on how many answer sets. Stopped paths count.</summary>
internal sealed class ScoreSurvey
{
    private readonly StateDiagram diagram;
    private readonly BackwardPass backward;
    private readonly WitnessBuilder witnesses;
    private readonly Plan plan;
    private readonly Transition transition;
    private readonly SortedDictionary<int, Passing>[] seen;

    public ScoreSurvey(StateDiagram diagram, BackwardPass backward, WitnessBuilder witnesses)
    {
        (this.diagram, this.backward, this.witnesses) = (diagram, backward, witnesses);
        plan = diagram.Plan;
        transition = new(plan);
        seen = [.. plan.Scores.Select(_ => new SortedDictionary<int, Passing>())];
        for (var index = 0; index < plan.End; index++)
        {
            if (!plan.Layers[index].Finished.IsEmpty)
            {
                Finish(index);
            }

            FinishStopped(index);
        }
    }

    /// <summary>By index of the score.</summary>
    public ImmutableArray<ScoreFacts> Facts => [.. seen.Select((_, score) => FactsOf(score))];

    /// <summary>The numbers, in its table, of the values that a score can have.</summary>
    public IEnumerable<int> ValuesOf(int score) => seen[score].Keys;

    /// <summary>Answer sets by band of a set.</summary>
    public BandFacts CountBands(ProgramBandSet set)
    {
        var counts = new BigInteger[set.Bands.Length];
        foreach (var (number, at) in seen[set.Score])
        {
            if (ScoreArithmetic.BandOf(set, plan.Scores[set.Score].ValueOf(number)) is var band and >= 0)
            {
                counts[band] += at.Count;
            }
        }

        return new([.. counts]);
    }

    private void Finish(int index)
    {
        var layer = diagram.Layers[index];
        var choices = plan.Choices[index].All;
        for (var state = 0; state < layer.States.Count; state++)
        {
            transition.Begin(index, layer.States.Row(state));
            var (paths, cost) = (layer.States.Paths(state), layer.States.CostOf(state));
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var choice = layer.ChoiceOf(state, edge);
                transition.Take(choice);
                var after = backward.After(index, layer.Target(state, edge));
                var found = new Passing(paths * choices[choice].Weight * after.Paths, cost + Cost.OfChoice(choice) + after.Best, index,
                    state, edge);
                foreach (var score in plan.Layers[index].Finished)
                {
                    Add(score.Score, found);
                }
            }
        }
    }

    private void FinishStopped(int index)
    {
        var stopped = diagram.Layers[index].Stopped;
        for (var state = 0; state < stopped.Count; state++)
        {
            // After a stop no question is asked, but every score has a value: the items still to come are missing.
            transition.FinishStopped(index, stopped.Row(state));
            var found = new Passing(stopped.Paths(state), stopped.CostOf(state), index, state, IsStop);
            for (var score = 0; score < seen.Length; score++)
            {
                if (plan.FinishedAt(score) > index)
                {
                    Add(score, found);
                }
            }
        }
    }

    private const int IsStop = -1;

    private void Add(int score, Passing found)
    {
        var number = transition.Finished[score];
        seen[score][number] = seen[score].TryGetValue(number, out var known) ? known.Or(found) : found;
    }

    private ScoreFacts FactsOf(int score)
    {
        var values = seen[score].Where(v => v.Key > 0)
            .ToImmutableSortedDictionary(v => plan.Scores[score].ValueOf(v.Key)!.Value, v => WitnessOf(v.Value));
        var unavailable = seen[score].TryGetValue(0, out var none) ? WitnessOf(none) : null;
        if (plan.Program.Scores[score] is not ProgramLookupScore lookup)
        {
            return new(values, unavailable, ImmutableSortedDictionary<Rational, WitnessedCount>.Empty, []);
        }

        var from = FactsOf(lookup.From).Values;
        return new(
            values,
            unavailable,
            from.Where(v => ScoreArithmetic.RowOf(lookup, v.Key) < 0).ToImmutableSortedDictionary(),
            [.. ((LookupKind)plan.Assessment.Scores[score].Kind).Rows.Where((_, row) => !from.ContainsKey(lookup.Rows[row].From))]);
    }

    private WitnessedCount WitnessOf(Passing at) =>
        new(at.Count, at.Edge == IsStop ? witnesses.ToStop(at.Layer, at.State) : witnesses.Along(at.Layer, at.State, at.Edge));

    /// <summary>Answer sets that share something, and where the best of them passes.</summary>
    private readonly record struct Passing(BigInteger Count, Cost Cost, int Layer, int State, int Edge)
    {
        public Passing Or(Passing other) => (other.Cost < Cost ? other : this) with { Count = Count + other.Count };
    }
}
