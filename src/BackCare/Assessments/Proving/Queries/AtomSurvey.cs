using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// What every test can be on the paths that reach the question where it is read (P7). No state has to remember anything for this: an
/// answer decides the test, and a pass backward from the question that reads it finds which answers lead there.
/// </summary>
internal sealed class AtomSurvey
{
    private readonly StateDiagram diagram;
    private readonly ScoreSurvey scores;
    private readonly Plan plan;
    private readonly Transition transition;

    public AtomSurvey(StateDiagram diagram, ScoreSurvey scores)
    {
        (this.diagram, this.scores) = (diagram, scores);
        plan = diagram.Plan;
        transition = new(plan);
    }

    /// <summary>
    /// Every test of every condition where it is written, and the whole conditions of counts; what is never defined is left out.
    /// </summary>
    public IEnumerable<TruthFacts> Run() =>
        plan.Reads.GroupBy(r => (r.Index, IsStop: r.Role == ConditionRole.Stop)).SelectMany(g => Survey(g.Key.Index, g.Key.IsStop, [.. g]))
            .Concat(plan.Program.Scores.SelectMany((s, score) => s is ProgramCountScore count ? SurveyCount(score, count) : []))
            // A block's condition is written once and read at each item: what it is at any of them counts.
            .GroupBy<TruthFacts, Condition>(t => t.Condition, ReferenceEqualityComparer.Instance)
            .Select(g => new TruthFacts(g.Key, g.Any(t => t.SometimesTrue), g.Any(t => t.SometimesFalse)))
            .Where(t => t.SometimesTrue || t.SometimesFalse);

    private List<TruthFacts> Survey(int index, bool isStop, IReadOnlyCollection<ConditionRead> reads)
    {
        var tests = (
            from read in reads
            from test in read.Tests
            let atom = plan.Atoms.Find(test.Test)
            where atom is not null
            select (Atom: atom, test.Written)).ToLookup(t => t.Atom.Source);
        if (tests.Count == 0)
        {
            return [];
        }

        var facts = new List<TruthFacts>();
        var reaches = isStop ? [.. diagram.Layers[index].Asked] : Enumerable.Repeat(true, diagram.Layers[index].States.Count).ToArray();
        for (var (at, first) = (isStop ? index : index - 1, tests.Min(t => plan.TimeOf(t.Key))); at >= first; at--)
        {
            // A stop is judged once its own question is answered, so that there every edge of an asked state reads it.
            var target = at == index ? null : reaches;
            var sources = tests.Select(t => t.Key).Where(s => plan.TimeOf(s) == at).ToList();
            foreach (var (source, possible) in FindPossible(at, target, sources))
            {
                facts.AddRange(tests[source].Select(t => Collect(t.Atom, t.Written, possible)));
            }

            reaches = at == index ? reaches : StepBack(at, reaches);
        }

        return facts;
    }

    private static TruthFacts Collect(Atom atom, Condition written, IEnumerable<ImmutableArray<TruthSet>> possible)
    {
        var set = possible.Aggregate(default(TruthSet), (all, p) => all.Or(p[atom.Index]));
        return new(written, set.True, set.False);
    }

    /// <summary>The states from which some path leads to one of those marked.</summary>
    private bool[] StepBack(int index, bool[] reaches)
    {
        var layer = diagram.Layers[index];
        return [.. Enumerable.Range(0, layer.States.Count)
            .Select(s => Enumerable.Range(0, layer.EdgesOf(s)).Any(e => layer.Target(s, e) is var t and >= 0 && reaches[t]))];
    }

    /// <summary>What the atoms of sources can be on the edges of one layer that lead to a marked state.</summary>
    /// <param name="reaches">Null: every edge of a state that is asked.</param>
    private IEnumerable<(int Source, IReadOnlyCollection<ImmutableArray<TruthSet>> Possible)> FindPossible(int index, bool[]? reaches,
        List<int> sources)
    {
        if (sources.Count == 0)
        {
            return [];
        }

        var needsScores = sources.Any(s => s >= plan.End);
        var choices = new HashSet<int>();
        var classes = sources.ToDictionary(s => s, _ => new HashSet<int>());
        var layer = diagram.Layers[index];
        for (var state = 0; state < layer.States.Count; state++)
        {
            if (needsScores)
            {
                transition.Begin(index, layer.States.Row(state));
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
                    transition.Take(choice);
                    foreach (var source in sources.Where(s => s >= plan.End))
                    {
                        classes[source].Add(plan.Scores[source - plan.End].ClassOf(transition.Finished[source - plan.End]));
                    }
                }
            }
        }

        return sources.Select(s => (s, (IReadOnlyCollection<ImmutableArray<TruthSet>>)(s < plan.End
            ? [.. choices.Select(c => plan.Choices[s].All[c].Possible)]
            : [.. classes[s].Select(c => PossibleOf(s, c))])));
    }

    /// <summary>The conditions of a count are judged on every complete path, stopped ones too.</summary>
    private IEnumerable<TruthFacts> SurveyCount(int score, ProgramCountScore count)
    {
        var variable = (CountVariable)plan.Variables[plan.ScoreVariables[score]!.Value];
        var written = ((CountKind)plan.Assessment.Scores[score].Kind).Conditions;
        for (var index = 0; index < count.Conditions.Length; index++)
        {
            yield return new(written[index], variable.SometimesHolds(index), variable.SometimesFails(index));
            foreach (var (test, writtenTest) in ConditionRead.Pair(count.Conditions[index], written[index])
                .Where(t => t.Written != written[index]))
            {
                var atom = plan.Atoms.Find(test)!;
                yield return Collect(atom, writtenTest, FindPossible(atom.Source));
            }
        }
    }

    /// <summary>What the atoms of a source can be on any path at all.</summary>
    private IEnumerable<ImmutableArray<TruthSet>> FindPossible(int source)
    {
        if (source >= plan.End)
        {
            return scores.ValuesOf(source - plan.End).Select(v => PossibleOf(source, plan.Scores[source - plan.End].ClassOf(v)));
        }

        var layer = diagram.Layers[source];
        return plan.Choices[source].All.Where(c => layer.Asked.Contains(c.IsAsked)).Select(c => c.Possible);
    }

    private ImmutableArray<TruthSet> PossibleOf(int source, int @class) =>
        [.. plan.Scores[source - plan.End].DecisionOf(@class).Truths.Select(TruthSet.Of)];
}
