using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Walks all paths forward, question by question; paths that leave the same behind are one state.</summary>
internal sealed class DiagramBuilder
{
    /// <summary>So many edges may be walked for each state of the budget.</summary>
    public const long EdgesOfState = 10;

    private readonly Plan plan;
    private readonly Stepper stepper;
    private readonly int[] row;
    private readonly ImmutableArray<ImmutableArray<BigInteger>> weights;
    private readonly long mostEdges;
    private long edges;

    private DiagramBuilder(Plan plan, long budget)
    {
        (this.plan, mostEdges) = (plan, budget * EdgesOfState);
        stepper = new(plan);
        row = new int[plan.Facts.Count];
        weights = [.. plan.Choices.Select(c => c.All.Select(choice => choice.Weight).ToImmutableArray())];
    }

    /// <summary>The diagram; or, over the budget, the layers up to the one that went over it.</summary>
    /// <param name="budget">The most states that may be made.</param>
    public static (StateDiagram Diagram, bool IsWhole) Build(Plan plan, long budget)
    {
        var builder = new DiagramBuilder(plan, budget);
        var layers = ImmutableArray.CreateBuilder<Layer>();
        var layer = builder.Empty(0);
        layer.States.Add([], BigInteger.One, default, -1, -1);
        layers.Add(layer);
        for (long used = 1; layers.Count <= plan.End; used += layer.States.Count)
        {
            var next = builder.Empty(layers.Count);
            var fits = builder.Expand(layers.Count - 1, layer, next, budget - used);
            used += layer.Stopped.Count;
            layer.States.Freeze();
            layer.Stopped.Freeze();
            layers.Add(layer = next);
            if (!fits)
            {
                return (new(plan, layers.ToImmutable()), false);
            }
        }

        layer.States.Freeze();
        return (new(plan, layers.ToImmutable()), true);
    }

    private Layer Empty(int place) => new(plan.Layers[place].Kept.Length, plan.Layers[place].KeptAtStop.Length);

    /// <summary>False once the next layer has more states than fit.</summary>
    private bool Expand(int place, Layer layer, Layer next, long room)
    {
        for (var state = 0; state < layer.States.Count; state++)
        {
            stepper.Begin(place, layer.States.Row(state));
            var asked = stepper.Asked() == Truth.True;
            var (first, last) = asked ? (1, weights[place].Length - 1) : (0, 0);
            for (var choice = first; choice <= last; choice++)
            {
                stepper.Take(choice);
                layer.AddEdge(Arrive(place, layer, next, state, choice));
            }

            layer.EndState(asked);
            edges += last - first + 1;
            if (next.States.Count + layer.Stopped.Count > room || edges > mostEdges)
            {
                return false;
            }
        }

        return true;
    }

    private int Arrive(int place, Layer layer, Layer next, int state, int choice)
    {
        var stops = choice > 0 && stepper.Stops;
        var kept = stops ? plan.Layers[place].KeptAtStop : plan.Layers[place + 1].Kept;
        for (var at = 0; at < kept.Length; at++)
        {
            row[at] = stepper.After(kept[at]);
        }

        var weight = weights[place][choice];
        var paths = weight.IsOne ? layer.States.Paths(state) : layer.States.Paths(state) * weight;
        var target = (stops ? layer.Stopped : next.States)
            .Add(row.AsSpan(0, kept.Length), paths, layer.States.CostOf(state) + Cost.OfChoice(choice), state, choice);
        return stops ? ~target : target;
    }
}
