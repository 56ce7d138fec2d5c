using System.Numerics;

namespace BackCare.Assessments.Proving;

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

    private static void Keep(Dictionary<(int Without, int With), TickSets> pairs, (int Without, int With) pair, TickSets sets) =>
        pairs[pair] = pairs.TryGetValue(pair, out var known) ? known.Or(sets) : sets;
}
