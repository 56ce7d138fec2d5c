using System.Numerics;
using BackCare.Assessments.Proving.Variables;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>The states of one layer, with how many paths lead to each and the best of these paths.</summary>
internal sealed class StateSet(int width)
{
    private readonly RowTable table = new(width);
    private readonly List<BigInteger> paths = [];
    private readonly List<Cost> costs = [];
    private readonly List<(int State, int Choice)> parents = [];

    public int Count => table.Count;

    /// <summary>The values of the live variables, in the order of the layer's plan.</summary>
    public ReadOnlySpan<int> Row(int state) => table[state];

    /// <summary>How many different answers lead to it.</summary>
    public BigInteger Paths(int state) => paths[state];

    /// <summary>What the best path to it costs.</summary>
    public Cost CostOf(int state) => costs[state];

    /// <summary>The state before it on the best path, and the choice that leads from there to here.</summary>
    public (int State, int Choice) Parent(int state) => parents[state];

    /// <summary>The number of the state, which is new if it equals the count before.</summary>
    public int Add(ReadOnlySpan<int> row, BigInteger more, Cost cost, int parent, int choice)
    {
        var state = table.Add(row);
        if (state == paths.Count)
        {
            paths.Add(more);
            costs.Add(cost);
            parents.Add((parent, choice));
            return state;
        }

        // The count is of all paths; the parent is of the best one alone.
        paths[state] += more;
        if (cost.CompareTo(costs[state]) < 0)
        {
            costs[state] = cost;
            parents[state] = (parent, choice);
        }

        return state;
    }

    /// <summary>Frees what only adding needs.</summary>
    public void Freeze() => table.Freeze();
}
