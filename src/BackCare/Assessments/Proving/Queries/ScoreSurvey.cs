using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>Which values every score comes to, on how many answer sets. Stopped paths count.</summary>
internal sealed class ScoreSurvey
{
    private readonly StateDiagram diagram;
    private readonly Completions completions;
    private readonly Trails trails;
    private readonly Plan plan;
    private readonly Stepper stepper;
    private readonly SortedDictionary<int, Place>[] seen;

    public ScoreSurvey(StateDiagram diagram, Completions completions, Trails trails)
    {
        (this.diagram, this.completions, this.trails) = (diagram, completions, trails);
        plan = diagram.Plan;
        stepper = new(plan);
        seen = [.. plan.Scores.Select(_ => new SortedDictionary<int, Place>())];
        for (var place = 0; place < plan.End; place++)
        {
            if (!plan.Layers[place].Finished.IsEmpty)
            {
                Finish(place);
            }

            FinishStopped(place);
        }
    }

    /// <summary>By place of the score.</summary>
    public ImmutableArray<ScoreFacts> Facts => [.. seen.Select((_, score) => FactsOf(score))];

    /// <summary>The numbers of the values that a score comes to, in its table.</summary>
    public IEnumerable<int> ValuesOf(int score) => seen[score].Keys;

    /// <summary>Answer sets by band of a set.</summary>
    public BandFacts Bands(BandSet set)
    {
        var score = plan.Assessment.Scores.IndexOf(plan.Assessment.Score(set.Of));
        var counts = new BigInteger[set.Bands.Length];
        foreach (var (number, place) in seen[score])
        {
            if (ScoreTable.BandOf(set, plan.Scores[score].Value(number)) is { } band)
            {
                counts[set.Bands.IndexOf(band)] += place.Count;
            }
        }

        return new([.. counts]);
    }

    private void Finish(int place)
    {
        var layer = diagram.Layers[place];
        var choices = plan.Choices[place].All;
        for (var state = 0; state < layer.States.Count; state++)
        {
            stepper.Begin(place, layer.States.Row(state));
            var (paths, cost) = (layer.States.Paths(state), layer.States.CostOf(state));
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var choice = layer.ChoiceOf(state, edge);
                stepper.Take(choice);
                var after = completions.After(place, layer.Target(state, edge));
                var found = new Place(paths * choices[choice].Weight * after.Paths, cost + Cost.OfChoice(choice) + after.Best, place, state, edge);
                foreach (var score in plan.Layers[place].Finished)
                {
                    Add(score.Score, found);
                }
            }
        }
    }

    private void FinishStopped(int place)
    {
        var stopped = diagram.Layers[place].Stopped;
        for (var state = 0; state < stopped.Count; state++)
        {
            stepper.FinishStopped(place, stopped.Row(state));
            var found = new Place(stopped.Paths(state), stopped.CostOf(state), place, state, IsStop);
            for (var score = 0; score < seen.Length; score++)
            {
                if (plan.FinishedAt(score) > place)
                {
                    Add(score, found);
                }
            }
        }
    }

    private const int IsStop = -1;

    private void Add(int score, Place found)
    {
        var number = stepper.Finished[score];
        seen[score][number] = seen[score].TryGetValue(number, out var known) ? known.Or(found) : found;
    }

    private ScoreFacts FactsOf(int score)
    {
        var values = seen[score].Where(v => v.Key > 0).ToImmutableSortedDictionary(v => plan.Scores[score].Value(v.Key)!.Value, v => SeenAt(v.Value));
        var unavailable = seen[score].TryGetValue(0, out var none) ? SeenAt(none) : null;
        if (plan.Assessment.Scores[score].Kind is not LookupKind lookup)
        {
            return new(values, unavailable, ImmutableSortedDictionary<Rational, Seen>.Empty, []);
        }

        var from = FactsOf(plan.Assessment.Scores.IndexOf(plan.Assessment.Score(lookup.From))).Values;
        return new(
            values,
            unavailable,
            from.Where(v => ScoreTable.Row(lookup, v.Key) is null).ToImmutableSortedDictionary(),
            [.. lookup.Rows.Where(r => !from.ContainsKey(r.From))]);
    }

    private Seen SeenAt(Place place) =>
        new(place.Count, place.Edge == IsStop ? trails.ToStop(place.Layer, place.State) : trails.Along(place.Layer, place.State, place.Edge));

    /// <summary>Answer sets that share something, and where the best of them passes.</summary>
    private readonly record struct Place(BigInteger Count, Cost Cost, int Layer, int State, int Edge)
    {
        public Place Or(Place other) => (other.Cost < Cost ? other : this) with { Count = Count + other.Count };
    }
}
