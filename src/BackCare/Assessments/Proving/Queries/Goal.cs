using System.Numerics;
using BackCare.Assessments.Proving.Diagram;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>The paths from every state that end with certain outcomes: how many, and the best.</summary>
internal sealed class Goal
{
    private readonly StateDiagram diagram;
    private readonly Func<int?, bool> isWanted;
    private readonly Found[][] found;

    /// <param name="isWanted">Whether an outcome, by its place, is looked for; null is "no outcome".</param>
    public Goal(StateDiagram diagram, Completions completions, Func<int?, bool> isWanted)
    {
        (this.diagram, this.isWanted) = (diagram, isWanted);
        found = new Found[diagram.Layers.Length][];
        found[^1] = [.. completions.Outcomes.Select(o => isWanted(o) ? Found.Here : Found.Nowhere)];
        for (var place = diagram.Plan.End - 1; place >= 0; place--)
        {
            found[place] = [.. Enumerable.Range(0, diagram.Layers[place].States.Count).Select(s => Before(place, s))];
        }
    }

    /// <summary>What leads there from a state.</summary>
    public Found this[int place, int state] => found[place][state];

    /// <summary>What leads there from an edge.</summary>
    /// <param name="target">As a layer gives it: a state of the next layer, or a stop.</param>
    public Found After(int place, int target) =>
        target >= 0 ? found[place + 1][target]
        : isWanted(diagram.Plan.Layers[place].StopOutcome) ? Found.Here
        : Found.Nowhere;

    private Found Before(int place, int state)
    {
        var (layer, choices) = (diagram.Layers[place], diagram.Plan.Choices[place].All);
        var before = Found.Nowhere;
        for (var edge = 0; edge < layer.EdgesOf(state); edge++)
        {
            var choice = layer.ChoiceOf(state, edge);
            before = before.Or(After(place, layer.Target(state, edge)).Behind(choices[choice].Weight, choice));
        }

        return before;
    }
}

/// <summary>Paths that lead where one wants to go.</summary>
/// <param name="Count">How many different answers.</param>
/// <param name="Best">The cost of the best; <see cref="Cost.None"/> if there is none.</param>
internal readonly record struct Found(BigInteger Count, Cost Best)
{
    /// <summary>One is there.</summary>
    public static Found Here => new(BigInteger.One, default);

    /// <summary>No path leads there.</summary>
    public static Found Nowhere => new(BigInteger.Zero, Cost.None);

    /// <summary>The same paths behind one more choice.</summary>
    public Found Behind(BigInteger weight, int choice) => Best.Exists ? new(Count * weight, Cost.OfChoice(choice) + Best) : this;

    /// <summary>The paths of both, which have none in common.</summary>
    public Found Or(Found other) => new(Count + other.Count, other.Best < Best ? other.Best : Best);
}
