using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Graphing;

/// <summary>Puts a diagram of states, reduced, into words.</summary>
internal sealed class GraphWriter
{
    private readonly StateDiagram diagram;
    private readonly Plan plan;
    private readonly BackwardPass backward;
    private readonly Reduction reduction;
    private readonly PointPaths points;
    private readonly Dictionary<int, ChoiceWords> words = [];

    public GraphWriter(StateDiagram diagram)
    {
        (this.diagram, plan, backward) = (diagram, diagram.Plan, new(diagram));
        reduction = new(diagram, backward);
        points = new(diagram, reduction, backward);
    }

    public AssessmentGraph Write()
    {
        var drafts = new SortedDictionary<(int Place, int Class), Draft>();
        var open = new Stack<int>([reduction.Start]);
        while (open.TryPop(out var @class))
        {
            if (reduction.Node(@class) is { } node && !drafts.ContainsKey((node.Place, @class)))
            {
                var draft = Read(node);
                drafts.Add((node.Place, @class), draft);
                draft.Edges.ForEach(e => open.Push(e.Behind));
            }
        }

        var numbers = drafts.Keys.Select((key, at) => (key.Class, at)).ToDictionary(n => n.Class, n => n.at);
        var shown = drafts.Values.SelectMany(d => d.Questions).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. drafts.Values.Select(d => new GraphNode(d.Questions, d.Edges.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Count), [.. d.Edges.Select(e => Edge(e, numbers))]))],
            [.. Outcomes()],
            [.. plan.Assessment.Questions.Select(q => q.Id).Where(q => !shown.Contains(q))]);
    }

    private GraphEdge Edge((ImmutableArray<string> Answers, BigInteger Count, int Behind) edge, Dictionary<int, int> numbers) => new(
        edge.Answers,
        edge.Count,
        numbers.TryGetValue(edge.Behind, out var node) ? node : null,
        edge.Behind < reduction.NoOutcome ? plan.Assessment.Outcomes[edge.Behind].Id : null);

    private Draft Read(ReducedNode node) => points.Of(node) is { } sums ? ReadSums(node, sums) : ReadChoices(node);

    private Draft ReadChoices(ReducedNode node)
    {
        var layer = diagram.Layers[node.Place];
        var counts = new BigInteger[node.Behind.Length];
        foreach (var state in node.States)
        {
            for (var edge = 0; edge < counts.Length; edge++)
            {
                var weight = plan.Choices[node.Place].All[edge + 1].Weight;
                counts[edge] += layer.States.Paths(state) * weight * backward.After(node.Place, layer.Target(state, edge)).Paths;
            }
        }

        return new(
            [plan.Assessment.Questions[node.Place].Id],
            [
                .. from edge in Enumerable.Range(0, counts.Length)
                   group edge by node.Behind[edge] into same
                   select (WordsOf(node.Place, [.. same.Select(e => e + 1)]), same.Aggregate(BigInteger.Zero, (sum, e) => sum + counts[e]), same.Key),
            ]);
    }

    /// <summary>The answers of some choices, in words, one entry for each kind of answer; "skipped" comes last.</summary>
    private ImmutableArray<string> WordsOf(int index, ImmutableArray<int> choices)
    {
        if (!words.TryGetValue(index, out var known))
        {
            words.Add(index, known = new(plan.Assessment.Questions[index], plan.Choices[index]));
        }

        return known.Of(choices);
    }

    private Draft ReadSums(ReducedNode node, SortedDictionary<Rational, (int Class, BigInteger Count)> sums)
    {
        var runs = new List<(Rational Low, Rational High, int Class, BigInteger Count)>();
        foreach (var (sum, (@class, count)) in sums)
        {
            if (runs.Count > 0 && runs[^1].Class == @class)
            {
                runs[^1] = runs[^1] with { High = sum, Count = runs[^1].Count + count };
            }
            else
            {
                runs.Add((sum, sum, @class, count));
            }
        }

        return new(
            [.. Enumerable.Range(node.Place, points.EndOf(node) - node.Place).Select(at => plan.Assessment.Questions[at].Id)],
            [
                .. from run in runs
                   group run by run.Class into same
                   let words = same.Select(r => r.Low == r.High ? $"{r.Low} points in total" : $"{r.Low} to {r.High} points in total")
                   select (words.ToImmutableArray(), same.Aggregate(BigInteger.Zero, (sum, r) => sum + r.Count), same.Key),
            ]);
    }

    private IEnumerable<(string Outcome, BigInteger Count)> Outcomes()
    {
        var counts = new BigInteger[reduction.NoOutcome + 1];
        for (var state = 0; state < diagram.Last.States.Count; state++)
        {
            counts[reduction.Of(plan.End, state)] += diagram.Last.States.Paths(state);
        }

        for (var place = 0; place < plan.End; place++)
        {
            var stopped = diagram.Layers[place].Stopped;
            for (var stop = 0; stop < stopped.Count; stop++)
            {
                counts[plan.Layers[place].StopOutcome] += stopped.Paths(stop);
            }
        }

        return plan.Assessment.Outcomes.Select((outcome, at) => (outcome.Id, counts[at]));
    }

    /// <summary>A node whose followers have no numbers yet.</summary>
    private sealed record Draft(ImmutableArray<string> Questions, List<(ImmutableArray<string> Answers, BigInteger Count, int Behind)> Edges);
}
