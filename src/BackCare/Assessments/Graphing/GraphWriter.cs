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
        var drafts = new SortedDictionary<(int Index, int Class), Draft>();
        var open = new Stack<int>([reduction.Start]);
        while (open.TryPop(out var @class))
        {
            if (reduction.Node(@class) is { } node && !drafts.ContainsKey((node.Index, @class)))
            {
                var draft = Read(node);
                drafts.Add((node.Index, @class), draft);
                draft.Edges.ForEach(e => open.Push(e.Behind));
            }
        }

        var numbers = drafts.Keys.Select((key, at) => (key.Class, at)).ToDictionary(n => n.Class, n => n.at);
        var shown = drafts.Values.SelectMany(d => d.Questions).ToHashSet(StringComparer.Ordinal);
        return new(
            [
                .. from draft in drafts.Values
                   let count = draft.Edges.Aggregate(BigInteger.Zero, (sum, e) => sum + e.Count)
                   select new GraphNode(draft.Questions, count, [.. draft.Edges.Select(e => Edge(e, numbers))]),
            ],
            [.. Outcomes()],
            [.. plan.Assessment.Questions.Select(q => q.Id).Where(q => !shown.Contains(q))]);
    }

    private GraphEdge Edge((ImmutableArray<string> Answers, BigInteger Count, int Behind) edge, Dictionary<int, int> numbers) => new(
        edge.Answers,
        edge.Count,
        numbers.TryGetValue(edge.Behind, out var node) ? node : null,
        edge.Behind < reduction.NoOutcome ? plan.Assessment.Outcomes[edge.Behind].Id : null);

    private Draft Read(ReducedNode node) => points.Follow(node) is { } sums ? ReadSums(node, sums) : ReadChoices(node);

    private Draft ReadChoices(ReducedNode node)
    {
        var layer = diagram.Layers[node.Index];
        var counts = new BigInteger[node.Behind.Length];
        foreach (var state in node.States)
        {
            for (var edge = 0; edge < counts.Length; edge++)
            {
                var weight = plan.Choices[node.Index].All[edge + 1].Weight;
                counts[edge] += layer.States.Paths(state) * weight * backward.After(node.Index, layer.Target(state, edge)).Paths;
            }
        }

        return new(
            [plan.Assessment.Questions[node.Index].Id],
            [
                .. from edge in Enumerable.Range(0, counts.Length)
                   group edge by node.Behind[edge] into same
                   let count = same.Aggregate(BigInteger.Zero, (sum, e) => sum + counts[e])
                   select (WordsOf(node.Index, [.. same.Select(e => e + 1)]), count, same.Key),
            ]);
    }

    /// <summary>The answers of some choices, in words, one entry for each kind of answer; "skipped" comes last.</summary>
    private ImmutableArray<string> WordsOf(int index, ImmutableArray<int> choices)
    {
        if (!words.TryGetValue(index, out var known))
        {
            words.Add(index, known = new(plan.Assessment.Questions[index], plan.Choices[index]));
        }

        return known.Describe(choices);
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
            [.. Enumerable.Range(node.Index, points.EndOf(node) - node.Index).Select(at => plan.Assessment.Questions[at].Id)],
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
            counts[reduction.ClassOf(plan.End, state)] += diagram.Last.States.Paths(state);
        }

        for (var index = 0; index < plan.End; index++)
        {
            var stopped = diagram.Layers[index].Stopped;
            for (var stop = 0; stop < stopped.Count; stop++)
            {
                counts[plan.Layers[index].StopOutcome] += stopped.Paths(stop);
            }
        }

        return plan.Assessment.Outcomes.Select((outcome, at) => (outcome.Id, counts[at]));
    }

    /// <summary>A node whose followers have no numbers yet.</summary>
    private sealed record Draft(ImmutableArray<string> Questions,
        List<(ImmutableArray<string> Answers, BigInteger Count, int Behind)> Edges);
}
