using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// What every atomic test comes to on the paths that reach the place where it is read (P7). Nothing has to be remembered for this: an answer
/// decides the test, and a walk backward from the place of reading tells which answers lead there.
/// </summary>
internal sealed class AtomSurvey
{
    private readonly StateDiagram diagram;
    private readonly ScoreSurvey scores;
    private readonly Plan plan;
    private readonly Stepper stepper;

    public AtomSurvey(StateDiagram diagram, ScoreSurvey scores)
    {
        (this.diagram, this.scores) = (diagram, scores);
        plan = diagram.Plan;
        stepper = new(plan);
    }

    /// <summary>Every test of every condition where it is written, and the whole conditions of counts; what is never defined is left out.</summary>
    public IEnumerable<TruthFacts> Run() =>
        plan.Readings.GroupBy(r => (r.Place, IsStop: r.Kind == ReadingKind.Stop)).SelectMany(g => Read(g.Key.Place, g.Key.IsStop, [.. g]))
            .Concat(plan.Assessment.Scores.SelectMany((s, at) => s.Kind is CountKind count ? Counted(at, count) : []))
            .GroupBy<TruthFacts, Condition>(t => t.Condition, ReferenceEqualityComparer.Instance)
            .Select(g => new TruthFacts(g.Key, g.Any(t => t.SometimesTrue), g.Any(t => t.SometimesFalse)))
            .Where(t => t.SometimesTrue || t.SometimesFalse);

    private List<TruthFacts> Read(int place, bool isStop, IReadOnlyCollection<ConditionReading> readings)
    {
        var tests = readings.SelectMany(r => r.Condition.Tests()).Where(t => plan.Atoms.Number(t) is not null).ToLookup(t => plan.Atoms[plan.Atoms.Number(t)!.Value].Source);
        if (tests.Count == 0)
        {
            return [];
        }

        var facts = new List<TruthFacts>();
        var reaches = isStop ? [.. diagram.Layers[place].Asked] : Enumerable.Repeat(true, diagram.Layers[place].States.Count).ToArray();
        for (var (at, first) = (isStop ? place : place - 1, tests.Min(t => plan.TimeOf(t.Key))); at >= first; at--)
        {
            // At the place of a stop itself every edge of an asked state is read.
            var target = at == place ? null : reaches;
            var sources = tests.Select(t => t.Key).Where(s => plan.TimeOf(s) == at).ToList();
            foreach (var (source, possible) in Decided(at, target, sources))
            {
                facts.AddRange(tests[source].Select(t => Fact(t, possible)));
            }

            reaches = at == place ? reaches : Before(at, reaches);
        }

        return facts;
    }

    private TruthFacts Fact(AtomicTest test, IEnumerable<ImmutableArray<TruthSet>> possible)
    {
        var at = plan.Atoms[plan.Atoms.Number(test)!.Value].At;
        var set = possible.Aggregate(default(TruthSet), (all, p) => all.Or(p[at]));
        return new(test, set.True, set.False);
    }

    /// <summary>The states from which some path leads to one of those marked.</summary>
    private bool[] Before(int place, bool[] reaches)
    {
        var layer = diagram.Layers[place];
        return [.. Enumerable.Range(0, layer.States.Count).Select(s => Enumerable.Range(0, layer.EdgesOf(s)).Any(e => layer.Target(s, e) is var t and >= 0 && reaches[t]))];
    }

    /// <summary>What the atoms of sources come to on the edges of one layer that lead to a marked state.</summary>
    /// <param name="reaches">Null: every edge of a state that is asked.</param>
    private IEnumerable<(int Source, IReadOnlyCollection<ImmutableArray<TruthSet>> Possible)> Decided(int place, bool[]? reaches, List<int> sources)
    {
        if (sources.Count == 0)
        {
            return [];
        }

        var needsScores = sources.Any(s => s >= plan.End);
        var choices = new HashSet<int>();
        var classes = sources.ToDictionary(s => s, _ => new HashSet<int>());
        var layer = diagram.Layers[place];
        for (var state = 0; state < layer.States.Count; state++)
        {
            if (needsScores)
            {
                stepper.Begin(place, layer.States.Row(state));
            }

            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var (target, choice) = (layer.Target(state, edge), layer.ChoiceOf(state, edge));
                if (reaches is null ? !layer.Asked[state] : target < 0 || !reaches[target])
                {
                    continue;
                }

                choices.Add(choice);
                if (needsScores)
                {
                    stepper.Take(choice);
                    sources.Where(s => s >= plan.End).ToList().ForEach(s => classes[s].Add(plan.Scores[s - plan.End].Class(stepper.Finished[s - plan.End])));
                }
            }
        }

        return sources.Select(s => (s, (IReadOnlyCollection<ImmutableArray<TruthSet>>)(s < plan.End
            ? [.. choices.Select(c => plan.Choices[s].All[c].Possible)]
            : [.. classes[s].Select(c => Possible(s, c))])));
    }

    /// <summary>The conditions of a count are judged on every complete path, stopped ones too.</summary>
    private IEnumerable<TruthFacts> Counted(int score, CountKind count)
    {
        var fact = (CountFact)plan.Facts[plan.ScoreFacts[score]!.Value];
        for (var at = 0; at < count.Conditions.Length; at++)
        {
            yield return new(count.Conditions[at], fact.SometimesHolds(at), fact.SometimesFails(at));
            foreach (var test in count.Conditions[at].Tests().Where(t => t != count.Conditions[at]))
            {
                yield return Fact(test, [.. Everywhere(plan.Atoms[plan.Atoms.Number(test)!.Value].Source)]);
            }
        }
    }

    private IEnumerable<ImmutableArray<TruthSet>> Everywhere(int source)
    {
        if (source >= plan.End)
        {
            return scores.ValuesOf(source - plan.End).Select(v => Possible(source, plan.Scores[source - plan.End].Class(v)));
        }

        var layer = diagram.Layers[source];
        return plan.Choices[source].All.Where(c => layer.Asked.Contains(c.Asked)).Select(c => c.Possible);
    }

    private ImmutableArray<TruthSet> Possible(int score, int @class) => [.. plan.Scores[score - plan.End].Event(@class).Truths.Select(TruthSet.Of)];
}
