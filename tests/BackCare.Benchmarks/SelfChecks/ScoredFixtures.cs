using System.Text;

namespace BackCare.Benchmarks.SelfChecks;

/// <summary>Forty questions of five options (0 to 4 points) under one sum, under one prorated sum, and under three sums.</summary>
internal static class ScoredFixtures
{
    private const int Questions = 40;

    private static readonly (string Name, int Low, int High)[] WholeBands = [("low", 0, 53), ("middle", 54, 106), ("high", 107, 160)];

    public static string OneSum()
    {
        var all = Items(1, Questions);
        var text = new StringBuilder(SelfCheckText.Head("One sum")).Append(Asked(optional: false));
        text.Append($"scores:\n  impact: {{ sum: [{string.Join(", ", all)}], range: 0 to 160 }}\n");
        text.Append("bands:\n  impact: { low: 0 to 53, middle: 54 to 106, high: at least 107 }\n");
        text.Append(WholeOutcomes("impact is middle"));
        return text.Append(WholeExamples(all)).ToString();
    }

    public static string Prorated()
    {
        var all = Items(1, Questions);
        var text = new StringBuilder(SelfCheckText.Head("Prorated")).Append(Asked(optional: true));
        text.Append($"scores:\n  impact: {{ sum: [{string.Join(", ", all)}], missing: {{ at_most: 39, fill: mean }}, round: half_up, "
            + "range: 0 to 160 }\n");
        text.Append("bands:\n  impact: { low: 0 to 53, middle: 54 to 106, high: at least 107, unknown: unavailable }\n");
        text.Append(WholeOutcomes("impact is one of [middle, unknown]"));
        text.Append(WholeExamples(all));
        return text.Append(SelfCheckText.Example("Nothing answered", "", "{ outcome: book, bands: { impact: unknown } }")).ToString();
    }

    public static string ThreeSubscales()
    {
        var scales = new (string Id, string[] Items, int Middle, int High)[]
        {
            ("body", Items(1, 14), 19, 38), ("daily", Items(15, 13), 18, 35), ("sleep", Items(28, 13), 18, 35),
        };
        var text = new StringBuilder(SelfCheckText.Head("Three subscales")).Append(Asked(optional: false));
        text.Append("scores:\n")
            .AppendJoin("", scales.Select(s => $"  {s.Id}: {{ sum: [{string.Join(", ", s.Items)}], range: 0 to {4 * s.Items.Length} }}\n"));
        text.Append("bands:\n")
            .AppendJoin("",
                scales.Select(s =>
                    $"  {s.Id}: {{ low: 0 to {s.Middle - 1}, middle: {s.Middle} to {s.High - 1}, high: at least {s.High} }}\n"));
        text.Append("outcomes:\n");
        text.Append(SelfCheckText.Outcome("call", "soon", "body is high and daily is high or daily is high and sleep is high"));
        text.Append(SelfCheckText.Outcome("book", "routine",
            "body is high or daily is high or sleep is high or body is middle and sleep is middle"));
        text.Append(SelfCheckText.Outcome("home", "self_care", "otherwise"));
        text.Append("examples:\n");
        text.Append(SelfCheckText.Example("All at the top", Answers((Items(1, Questions), 160)), "call"));
        text.Append(SelfCheckText.Example("Only sleep", Answers((Items(1, 27), 0), (scales[2].Items, 52)), "book"));
        text.Append(SelfCheckText.Example("All at the bottom", Answers((Items(1, Questions), 0)), "home"));
        foreach (var scale in scales)
        {
            var others = Items(1, Questions).Except(scale.Items).ToArray();
            var edges = new (string Band, int Value)[]
            {
                ("low", 0), ("low", scale.Middle - 1), ("middle", scale.Middle), ("middle", scale.High - 1), ("high", scale.High),
                    ("high", 4 * scale.Items.Length),
            };
            text.AppendJoin("", edges.Select(edge => SelfCheckText.Example(
                $"{scale.Id} at {edge.Value}",
                Answers((scale.Items, edge.Value), (others, 0)),
                $"{{ scores: {{ {scale.Id}: {edge.Value} }}, bands: {{ {scale.Id}: {edge.Band} }} }}")));
        }

        return text.ToString();
    }

    private static string[] Items(int first, int count) => [.. Enumerable.Range(first, count).Select(number => $"item_{number}")];

    private static string Asked(bool optional)
    {
        const string Options =
            "[{ id: o0, text: Not at all, points: 0 }, { id: o1, text: A little, points: 1 }, { id: o2, text: Somewhat, points: 2 }, { "
            + "id: o3, text: A lot, points: 3 }, { id: o4, text: Fully, points: 4 }]";
        var text = new StringBuilder("questions:\n");
        for (var number = 1; number <= Questions; number++)
        {
            var options = number == 1 ? Options : "same as item_1";
            text.Append($"  - id: item_{number}\n    type: one_of\n    ask: How much does statement {number} fit you?\n    options: "
                + $"{options}\n");
            text.Append(optional ? "    optional: true\n" : "");
        }

        return text.ToString();
    }

    private static string WholeOutcomes(string book) =>
        "outcomes:\n" + SelfCheckText.Outcome("call", "soon", "impact is high") + SelfCheckText.Outcome("book", "routine", book)
        + SelfCheckText.Outcome("home", "self_care", "otherwise");

    private static string WholeExamples(string[] items)
    {
        var text = new StringBuilder("examples:\n");
        foreach (var (band, low, high) in WholeBands)
        {
            var outcome = band switch { "high" => "call", "middle" => "book", _ => "home" };
            foreach (var value in new[] { low, high })
            {
                text.Append(SelfCheckText.Example(
                    $"A sum of {value}", Answers((items, value)),
                        $"{{ outcome: {outcome}, scores: {{ impact: {value} }}, bands: {{ impact: {band} }} }}"));
            }
        }

        return text.ToString();
    }

    /// <summary>Answers whose points add up to each group's sum, the first questions taking as much as they can.</summary>
    private static string Answers(params (string[] Items, int Sum)[] groups) =>
        string.Join(", ",
            groups.SelectMany(group => group.Items.Select((item, place) => $"{item}: o{Math.Clamp(group.Sum - (4 * place), 0, 4)}")));
}
