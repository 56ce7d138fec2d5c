using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>The forward pass: takes all paths on, question by question; paths after which the live variables agree are one state.</summary>
internal sealed class DiagramBuilder
{
    /// <summary>So many edges may be walked for each state of the budget.</summary>
    public const long EdgesOfState = 10;

    private readonly Plan plan;
    private readonly Transition transition;
    private readonly int[] row;
    private readonly ImmutableArray<ImmutableArray<BigInteger>> weights;
    private readonly long mostEdges;
    private long edges;

    private DiagramBuilder(Plan plan, long budget)
    {
        (this.plan, mostEdges) = (plan, budget * EdgesOfState);
        transition = new(plan);
        row = new int[plan.Variables.Count];
        weights = [.. plan.Choices.Select(c => c.All.Select(choice => choice.Weight).ToImmutableArray())];
    }

    /// <summary>The diagram; or, over the budget, the layers up to the one that went over it.</summary>
    /// <param name="budget">The most states that may be made.</param>
    public static (StateDiagram Diagram, bool IsComplete) Build(Plan plan, long budget)
    {
        var builder = new DiagramBuilder(plan, budget);
        var layers = ImmutableArray.CreateBuilder<Layer>();
        var layer = builder.MakeEmpty(0);
        layer.States.Add([], BigInteger.One, default, -1, -1);
        layers.Add(layer);
        for (long used = 1; layers.Count <= plan.End; used += layer.States.Count)
        {
            var next = builder.MakeEmpty(layers.Count);
            var fits = builder.Expand(layers.Count - 1, layer, next, budget - used);
            used += layer.Stopped.Count;
            // The layer behind is complete: no row will be looked up in it again, only read.
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

    private Layer MakeEmpty(int index) => new(plan.Layers[index].Live.Length, plan.Layers[index].LiveAtStop.Length);

    /// <summary>False once the next layer has more states than fit.</summary>
    private bool Expand(int index, Layer layer, Layer next, long room)
    {
        for (var state = 0; state < layer.States.Count; state++)
        {
            transition.Begin(index, layer.States.Row(state));
            var asked = transition.JudgeAskIf() == Truth.True;
            // Choice 0 is "not asked", and an asked question has every other. Undefined counts as not asked; P8 reports it.
            var (first, last) = asked ? (1, weights[index].Length - 1) : (0, 0);
            for (var choice = first; choice <= last; choice++)
            {
                transition.Take(choice);
                layer.AddEdge(Arrive(index, layer, next, state, choice));
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

    private int Arrive(int index, Layer layer, Layer next, int state, int choice)
    {
        // A question that is not asked cannot stop: its stop is judged once it has been answered or skipped.
        var stops = choice > 0 && transition.Stops;
        var live = stops ? plan.Layers[index].LiveAtStop : plan.Layers[index + 1].Live;
        for (var column = 0; column < live.Length; column++)
        {
            row[column] = transition.After(live[column]);
        }

        var weight = weights[index][choice];
        var paths = weight.IsOne ? layer.States.Paths(state) : layer.States.Paths(state) * weight;
        var target = (stops ? layer.Stopped : next.States)
            .Add(row.AsSpan(0, live.Length), paths, layer.States.CostOf(state) + Cost.OfChoice(choice), state, choice);
        return stops ? ~target : target;
    }
}
