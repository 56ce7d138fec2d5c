namespace BackCare.Assessments.Proving;

/// <summary>Walks two diagrams of ticks side by side.</summary>
internal static class TickPairs
{
    /// <summary>Pairs of ends that one set of ticks comes to without and with one option more; the empty set is among them.</summary>
    public static IEnumerable<(int Without, int With, TickSet Ticks)> Of(AnyOfQuestion question, TickDiagram left, TickDiagram right, int added)
    {
        var pairs = new Dictionary<(int Without, int With), TickSet> { [(0, 0)] = default };
        for (var option = 0; option < question.Choices.Length; option++)
        {
            var after = new Dictionary<(int Without, int With), TickSet>();
            foreach (var ((without, with), ticks) in pairs)
            {
                Keep(after, (left.Next(option, without, ticked: false), right.Next(option, with, ticked: option == added)), ticks);
                if (option != added && !question.Choices[option].Exclusive)
                {
                    Keep(after, (left.Next(option, without, ticked: true), right.Next(option, with, ticked: true)), ticks.With(question.Choices[option], option));
                }
            }

            pairs = after;
        }

        return pairs.Select(p => (p.Key.Without, p.Key.With, p.Value));
    }

    private static void Keep(Dictionary<(int Without, int With), TickSet> pairs, (int Without, int With) pair, TickSet ticks)
    {
        if (!pairs.TryGetValue(pair, out var known) || ticks.CompareTo(known) < 0)
        {
            pairs[pair] = ticks;
        }
    }
}
