using System.Collections.Immutable;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Proving.Choices;

/// <summary>Walks the tick sets of a question twice, side by side, once with one option more.</summary>
internal static class TickPairs
{
    /// <summary>
    /// Pairs of ends, with the sets that end in the first without the option and in the second with it; the empty set is among them.
    /// </summary>
    public static IEnumerable<(int Without, int With, TickSets Sets)> WalkPairs(
        ProgramAnyOfQuestion question, TickDiagram diagram, int added)
    {
        var pairs = new Dictionary<(int Without, int With), TickSets> { [(0, 0)] = TickSets.Empty };
        for (var option = 0; option < question.Options.Length; option++)
        {
            var after = new Dictionary<(int Without, int With), TickSets>();
            foreach (var ((without, with), sets) in pairs)
            {
                Keep(after, (diagram.Next(option, without, ticked: false), diagram.Next(option, with, ticked: option == added)), sets);
                if (option != added && !question.Options[option].IsExclusive)
                {
                    Keep(after, (diagram.Next(option, without, ticked: true), diagram.Next(option, with, ticked: true)),
                        sets.With(question.Options[option], option));
                }
            }

            pairs = after;
        }

        return pairs.Select(p => (p.Key.Without, p.Key.With, p.Value));
    }

    /// <summary>Pairs of ends in two versions of a question that one set of ticks leads to, over the sets that both allow.</summary>
    public static IEnumerable<(ImmutableArray<int> Old, ImmutableArray<int> New, TickSets Sets)> Joined(
        ProgramAnyOfQuestion old, TickDiagram oldDiagram, ProgramAnyOfQuestion @new, TickDiagram newDiagram)
    {
        var pairs = new Dictionary<(int Old, int New), TickSets> { [(0, 0)] = TickSets.Empty };
        var (left, right) = (0, 0);
        while (left < old.Options.Length || right < @new.Options.Length)
        {
            // Options in common are in the same order, so that one of the two next options is in one version only, or both are the same.
            var isCommon = left < old.Options.Length && right < @new.Options.Length && old.Options[left].Id == @new.Options[right].Id;
            var isOldOnly = left < old.Options.Length && (right == @new.Options.Length || @new.IndexOf(old.Options[left].Id) < 0);
            var inOld = isCommon || isOldOnly;
            var inNew = right < @new.Options.Length && (!inOld || isCommon);
            var isFree = inOld && inNew && !old.Options[left].IsExclusive && !@new.Options[right].IsExclusive;
            var after = new Dictionary<(int Old, int New), TickSets>();
            foreach (var ((before, behind), sets) in pairs)
            {
                var oldNext = inOld ? oldDiagram.Next(left, before, ticked: false) : before;
                var newNext = inNew ? newDiagram.Next(right, behind, ticked: false) : behind;
                Keep(after, (oldNext, newNext), sets);
                if (isFree)
                {
                    Keep(after, (oldDiagram.Next(left, before, ticked: true), newDiagram.Next(right, behind, ticked: true)),
                        sets.With(old.Options[left], left));
                }
            }

            pairs = after;
            (left, right) = (left + (inOld ? 1 : 0), right + (inNew ? 1 : 0));
        }

        var together = pairs.Where(p => !oldDiagram.IsEmpty(p.Key.Old))
            .Select(p => ((ImmutableArray<int>)[.. oldDiagram.Ends[p.Key.Old]], (ImmutableArray<int>)[.. newDiagram.Ends[p.Key.New]],
            p.Value));
        var alone =
            from option in Enumerable.Range(0, old.Options.Length)
            let id = old.Options[option].Id
            let same = @new.IndexOf(id)
            where same >= 0 && (@new.Options[same].IsExclusive || old.Options[option].IsExclusive)
            select (oldDiagram.EndOf(o => o == option), newDiagram.EndOf(o => o == same), TickSets.Empty.With(old.Options[option], option));
        return together.Concat(alone);
    }

    private static void Keep(Dictionary<(int Without, int With), TickSets> pairs, (int Without, int With) pair, TickSets sets) =>
        pairs[pair] = pairs.TryGetValue(pair, out var known) ? known.Or(sets) : sets;
}
