using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Graphing;

/// <summary>
/// Follows the items of a block that are asked one after another, and separates the paths after them by the sum of their points.
/// </summary>
internal sealed class PointPaths(StateDiagram diagram, Reduction reduction, BackwardPass backward)
{
    private readonly Plan plan = diagram.Plan;

    /// <summary>The index after the last item of the block to which the node's question belongs.</summary>
    public int EndOf(ReducedNode node)
    {
        var end = node.Index + 1;
        while (end < plan.End && plan.Assessment.Questions[node.Index] is StatementQuestion first
            && plan.Assessment.Questions[end] is StatementQuestion next && next.Block == first.Block)
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// For each sum of points the class after the block, and the answer sets that go there; null where the block is one item, may be left
    /// out in part, has no points, or where something other than the sum decides.
    /// </summary>
    public SortedDictionary<Rational, (int Class, BigInteger Count)>? Follow(ReducedNode node)
    {
        var end = EndOf(node);
        if (end == node.Index + 1 || !Enumerable.Range(node.Index, end - node.Index).All(IsAdded))
        {
            return null;
        }

        var sums = new SortedDictionary<Rational, (int Class, BigInteger Count)>();
        var open = node.States.ToDictionary(state => (State: state, Sum: Rational.Zero), state =>
            diagram.Layers[node.Index].States.Paths(state));
        for (var index = node.Index; index < end; index++)
        {
            if (Next(index, index + 1 == end, open, sums) is not { } next)
            {
                return null;
            }

            open = next;
        }

        return sums;
    }

    private bool IsAdded(int index) =>
        !plan.Assessment.Questions[index].Optional && plan.Choices[index].All.Skip(1).All(c => c.Decision.Points is not null);

    /// <summary>The sums after one more item; null where paths with one sum lead to different classes.</summary>
    private Dictionary<(int State, Rational Sum), BigInteger>? Next(
        int index, bool isLast, Dictionary<(int State, Rational Sum), BigInteger> open, SortedDictionary<Rational,
            (int Class, BigInteger Count)> sums)
    {
        var layer = diagram.Layers[index];
        var next = new Dictionary<(int State, Rational Sum), BigInteger>();
        foreach (var ((state, sum), paths) in open)
        {
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var (target, choice) = (layer.Target(state, edge), plan.Choices[index].All[layer.ChoiceOf(state, edge)]);
                var (points, ways) = (sum + (choice.Decision.Points ?? Rational.Zero), paths * choice.Weight);
                if (target >= 0 && !isLast)
                {
                    next[(target, points)] = next.GetValueOrDefault((target, points)) + ways;
                }
                else if (!Arrive(sums, points, reduction.ClassAfter(index, target), ways * backward.After(index, target).Paths))
                {
                    return null;
                }
            }
        }

        return next;
    }

    private static bool Arrive(SortedDictionary<Rational, (int Class, BigInteger Count)> sums, Rational points, int @class,
        BigInteger count)
    {
        var known = sums.GetValueOrDefault(points, (Class: @class, Count: BigInteger.Zero));
        sums[points] = (@class, known.Count + count);
        return known.Class == @class;
    }
}
