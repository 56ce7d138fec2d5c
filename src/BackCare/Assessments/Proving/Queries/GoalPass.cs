using System.Numerics;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>A backward pass to certain outcomes: from every state how many paths end with one of them, and the best.</summary>
internal sealed class GoalPass
{
    private readonly StateDiagram diagram;
    private readonly Func<int?, bool> isWanted;
    private readonly GoalPaths[][] found;

    /// <param name="isWanted">Whether an outcome, by its index, is looked for; null is "no outcome".</param>
    public GoalPass(StateDiagram diagram, BackwardPass backward, Func<int?, bool> isWanted)
    {
        (this.diagram, this.isWanted) = (diagram, isWanted);
        found = new GoalPaths[diagram.Layers.Length][];
        found[^1] = [.. backward.Outcomes.Select(o => isWanted(o) ? GoalPaths.Here : GoalPaths.Nowhere)];
        for (var index = diagram.Plan.End - 1; index >= 0; index--)
        {
            found[index] = [.. Enumerable.Range(0, diagram.Layers[index].States.Count).Select(s => StepBack(index, s))];
        }
    }

    /// <summary>What leads there from a state.</summary>
    public GoalPaths this[int index, int state] => found[index][state];

    /// <summary>What leads there from an edge.</summary>
    /// <param name="target">As a layer gives it: a state of the next layer, or a stop.</param>
    public GoalPaths After(int index, int target) =>
        target >= 0 ? found[index + 1][target]
        : isWanted(diagram.Plan.Layers[index].StopOutcome) ? GoalPaths.Here
        : GoalPaths.Nowhere;

    private GoalPaths StepBack(int index, int state)
    {
        var (layer, choices) = (diagram.Layers[index], diagram.Plan.Choices[index].All);
        var before = GoalPaths.Nowhere;
        for (var edge = 0; edge < layer.EdgesOf(state); edge++)
        {
            var choice = layer.ChoiceOf(state, edge);
            before = before.Or(After(index, layer.Target(state, edge)).After(choices[choice].Weight, choice));
        }

        return before;
    }
}

/// <summary>Paths that end with an outcome that is looked for.</summary>
/// <param name="Count">How many different answers.</param>
/// <param name="Best">The cost of the best; <see cref="Cost.None"/> if there is none.</param>
internal readonly record struct GoalPaths(BigInteger Count, Cost Best)
{
    /// <summary>The path that has ended with one.</summary>
    public static GoalPaths Here => new(BigInteger.One, default);

    /// <summary>No path.</summary>
    public static GoalPaths Nowhere => new(BigInteger.Zero, Cost.None);

    /// <summary>The same paths after one more choice.</summary>
    public GoalPaths After(BigInteger weight, int choice) => Best.Exists ? new(Count * weight, Cost.OfChoice(choice) + Best) : this;

    /// <summary>The paths of both, which have none in common.</summary>
    public GoalPaths Or(GoalPaths other) => new(Count + other.Count, other.Best < Best ? other.Best : Best);
}
