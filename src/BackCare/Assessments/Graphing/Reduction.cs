using System.Collections.Immutable;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Graphing;

/// <summary>
/// Merges states that have the same outcomes ahead, from the last layer to the first. What stands behind an answer is a class: first one for
/// each outcome, one for "no outcome", then one for each node.
/// </summary>
internal sealed class Reduction
{
    private readonly StateDiagram diagram;
    private readonly int[][] classes;
    private readonly List<ReducedNode> nodes = [];

    public Reduction(StateDiagram diagram, BackwardPass backward)
    {
        this.diagram = diagram;
        NoOutcome = diagram.Plan.Assessment.Outcomes.Length;
        classes = new int[diagram.Layers.Length][];
        classes[^1] = [.. backward.Outcomes.Select(o => o ?? NoOutcome)];
        for (var place = diagram.Plan.End - 1; place >= 0; place--)
        {
            classes[place] = Merge(place);
        }
    }

    /// <summary>The class of paths that no outcome fits; those before it are the places of the outcomes.</summary>
    public int NoOutcome { get; }

    /// <summary>The class of the first state.</summary>
    public int Start => classes[0][0];

    /// <summary>The class of a state.</summary>
    public int Of(int place, int state) => classes[place][state];

    /// <summary>The class behind an edge.</summary>
    /// <param name="target">As a layer gives it: a state of the next layer, or a stop.</param>
    public int Behind(int place, int target) => target >= 0 ? classes[place + 1][target] : diagram.Plan.Layers[place].StopOutcome;

    /// <summary>The node of a class; null where the outcome is decided.</summary>
    public ReducedNode? Node(int @class) => @class > NoOutcome ? nodes[@class - NoOutcome - 1] : null;

    private int[] Merge(int place)
    {
        var layer = diagram.Layers[place];
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var merged = new int[layer.States.Count];
        for (var state = 0; state < merged.Length; state++)
        {
            var (before, at) = (state, place);
            ImmutableArray<int> behind = [.. Enumerable.Range(0, layer.EdgesOf(state)).Select(e => Behind(at, layer.Target(before, e)))];
            if (behind.All(b => b == behind[0]))
            {
                merged[state] = behind[0];
                continue;
            }

            var signature = string.Join(' ', behind);
            if (!known.TryGetValue(signature, out merged[state]))
            {
                known.Add(signature, merged[state] = NoOutcome + 1 + nodes.Count);
                nodes.Add(new(place, behind, []));
            }

            Node(merged[state])!.States.Add(state);
        }

        return merged;
    }
}

/// <summary>States of one layer with the same outcomes ahead.</summary>
/// <param name="Place">Of the question.</param>
/// <param name="Behind">The class behind each answer, in order of the choices.</param>
/// <param name="States">Of the layer.</param>
internal sealed record ReducedNode(int Place, ImmutableArray<int> Behind, List<int> States);
