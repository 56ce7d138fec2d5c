using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>Walks the tick sets of a question twice, side by side, once with one option more.</summary>
internal static class TickPairs
{
    /// <summary>Pairs of ends, with the sets that come to the first without the option and to the second with it; the empty set is among them.</summary>
    public static IEnumerable<(int Without, int With, TickSets Sets)> Of(AnyOfQuestion question, TickDiagram diagram, int added)
    {
        var pairs = new Dictionary<(int Without, int With), TickSets> { [(0, 0)] = new(BigInteger.One, default) };
        for (var option = 0; option < question.Choices.Length; option++)
        {
            var after = new Dictionary<(int Without, int With), TickSets>();
            foreach (var ((without, with), sets) in pairs)
            {
                Keep(after, (diagram.Next(option, without, ticked: false), diagram.Next(option, with, ticked: option == added)), sets);
                if (option != added && !question.Choices[option].Exclusive)
                {
                    Keep(after, (diagram.Next(option, without, ticked: true), diagram.Next(option, with, ticked: true)), sets.With(question.Choices[option], option));
                }
            }

            pairs = after;
        }

        return pairs.Select(p => (p.Key.Without, p.Key.With, p.Value));
    }

    /// <summary>Pairs of ends that a set of ticks comes to in two versions of a question, over the sets that both allow.</summary>
    public static IEnumerable<(ImmutableArray<int> Old, ImmutableArray<int> New, TickSets Sets)> Joined(AnyOfQuestion old, TickDiagram oldDiagram, AnyOfQuestion @new, TickDiagram newDiagram)
    {
        var pairs = new Dictionary<(int Old, int New), TickSets> { [(0, 0)] = new(BigInteger.One, default) };
        var (left, right) = (0, 0);
        while (left < old.Choices.Length || right < @new.Choices.Length)
        {
            var inOld = left < old.Choices.Length && (right == @new.Choices.Length || @new.Option(old.Choices[left].Id) is null || old.Choices[left].Id == @new.Choices[right].Id);
            var inNew = right < @new.Choices.Length && (!inOld || old.Choices[left].Id == @new.Choices[right].Id);
            var isFree = inOld && inNew && !old.Choices[left].Exclusive && !@new.Choices[right].Exclusive;
            var after = new Dictionary<(int Old, int New), TickSets>();
            foreach (var ((before, behind), sets) in pairs)
            {
                Keep(after, (inOld ? oldDiagram.Next(left, before, ticked: false) : before, inNew ? newDiagram.Next(right, behind, ticked: false) : behind), sets);
                if (isFree)
                {
                    Keep(after, (oldDiagram.Next(left, before, ticked: true), newDiagram.Next(right, behind, ticked: true)), sets.With(old.Choices[left], left));
                }
            }

            pairs = after;
            (left, right) = (left + (inOld ? 1 : 0), right + (inNew ? 1 : 0));
        }

        var together = pairs.Where(p => !oldDiagram.IsEmpty(p.Key.Old)).Select(p => ((ImmutableArray<int>)[.. oldDiagram.Ends[p.Key.Old]], (ImmutableArray<int>)[.. newDiagram.Ends[p.Key.New]], p.Value));
        var alone =
            from at in Enumerable.Range(0, old.Choices.Length)
            let id = old.Choices[at].Id
            where @new.Option(id) is { } same && (same.Exclusive || old.Choices[at].Exclusive)
            select (oldDiagram.EndOf(o => o == at), newDiagram.EndOf(o => @new.Choices[o].Id == id), new TickSets(BigInteger.One, default(TickSet).With(old.Choices[at], at)));
        return together.Concat(alone);
    }

    private static void Keep(Dictionary<(int Without, int With), TickSets> pairs, (int Without, int With) pair, TickSets sets) =>
        pairs[pair] = pairs.TryGetValue(pair, out var known) ? known.Or(sets) : sets;
}
