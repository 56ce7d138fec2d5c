using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Graphing;

/// <summary>Follows the items of a block that are asked one after another, and tells the ways behind them apart by the sum of their points.</summary>
internal sealed class PointPaths(StateDiagram diagram, Reduction reduction, BackwardPass backward)
{
    private readonly Plan plan = diagram.Plan;

    /// <summary>The place behind the last item of the block to which the node's question belongs.</summary>
    public int EndOf(ReducedNode node)
    {
        var end = node.Place + 1;
        while (end < plan.End && plan.Assessment.Questions[node.Place] is StatementQuestion first && plan.Assessment.Questions[end] is StatementQuestion next && next.Block == first.Block)
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// For each sum of points the class behind the block, and the answer sets that go there; null where the block is one item, may be left
    /// out in part, has no points, or where something other than the sum decides.
    /// </summary>
    public SortedDictionary<Rational, (int Class, BigInteger Count)>? Of(ReducedNode node)
    {
        var end = EndOf(node);
        if (end == node.Place + 1 || !Enumerable.Range(node.Place, end - node.Place).All(IsAdded))
        {
            return null;
        }

        var sums = new SortedDictionary<Rational, (int Class, BigInteger Count)>();
        var open = node.States.ToDictionary(state => (State: state, Sum: Rational.Zero), state => diagram.Layers[node.Place].States.Paths(state));
        for (var place = node.Place; place < end; place++)
        {
            if (Next(place, place + 1 == end, open, sums) is not { } next)
            {
                return null;
            }

            open = next;
        }

        return sums;
    }

    private bool IsAdded(int place) => !plan.Assessment.Questions[place].Optional && plan.Choices[place].All.Skip(1).All(c => c.Decision.Points is not null);

    /// <summary>The sums behind one more item; null where two ways with one sum part.</summary>
    private Dictionary<(int State, Rational Sum), BigInteger>? Next(
        int place, bool isLast, Dictionary<(int State, Rational Sum), BigInteger> open, SortedDictionary<Rational, (int Class, BigInteger Count)> sums)
    {
        var layer = diagram.Layers[place];
        var next = new Dictionary<(int State, Rational Sum), BigInteger>();
        foreach (var ((state, sum), paths) in open)
        {
            for (var edge = 0; edge < layer.EdgesOf(state); edge++)
            {
                var (target, choice) = (layer.Target(state, edge), plan.Choices[place].All[layer.ChoiceOf(state, edge)]);
                var (points, ways) = (sum + (choice.Decision.Points ?? Rational.Zero), paths * choice.Weight);
                if (target >= 0 && !isLast)
                {
                    next[(target, points)] = next.GetValueOrDefault((target, points)) + ways;
                }
                else if (!Arrive(sums, points, reduction.Behind(place, target), ways * backward.After(place, target).Paths))
                {
                    return null;
                }
            }
        }

        return next;
    }

    private static bool Arrive(SortedDictionary<Rational, (int Class, BigInteger Count)> sums, Rational points, int @class, BigInteger count)
    {
        var known = sums.GetValueOrDefault(points, (Class: @class, Count: BigInteger.Zero));
        sums[points] = (@class, known.Count + count);
        return known.Class == @class;
    }
}
