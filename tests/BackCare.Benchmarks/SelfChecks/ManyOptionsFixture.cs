using System.Text;

namespace BackCare.Benchmarks.SelfChecks;

/// <summary>Twenty-four options to tick, worth 1, 2 or 3 points each, beside one that stands alone: 2^24 answer sets, 49 sums.</summary>
internal static class ManyOptionsFixture
{
    private const int Options = 24;

    public static string Yaml()
    {
        var text = new StringBuilder(SelfCheckText.Head("Many options"));
        text.Append("questions:\n  - id: signs\n    type: any_of\n    ask: Which of these fit you?\n    options:\n");
        for (var number = 1; number <= Options; number++)
        {
            text.Append($"      - {{ id: o{number}, text: Statement {number}, points: {Points(number)} }}\n");
        }

        text.Append("      - { id: none, text: None of these, exclusive: true }\n");
        text.Append("scores:\n  load: { sum: [signs], range: 0 to 48 }\n");
        text.Append("bands:\n  load: { low: 0 to 15, middle: 16 to 31, high: at least 32 }\n");
        text.Append("outcomes:\n");
        text.Append(SelfCheckText.Outcome("call", "soon", "load is high"));
        text.Append(SelfCheckText.Outcome("book", "routine", "load is middle"));
        text.Append(SelfCheckText.Outcome("home", "self_care", "otherwise"));
        text.Append("examples:\n");
        foreach (var (sum, outcome, band) in new[] { (0, "home", "low"), (15, "home", "low"), (16, "book", "middle"),
            (31, "book", "middle"), (32, "call", "high"), (48, "call", "high") })
        {
            text.Append(SelfCheckText.Example(
                $"A sum of {sum}", $"signs: [{string.Join(", ", Ticked(sum))}]",
                    $"{{ outcome: {outcome}, scores: {{ load: {sum} }}, bands: {{ load: {band} }} }}"));
        }

        return text.ToString();
    }

    private static int Points(int number) => 1 + (number % 3);

    private static IEnumerable<string> Ticked(int sum)
    {
        var ticked = new List<string>();
        foreach (var number in Enumerable.Range(1, Options).OrderByDescending(Points))
        {
            if (Points(number) <= sum)
            {
                ticked.Add($"o{number}");
                sum -= Points(number);
            }
        }

        return ticked.Count > 0 ? ticked : ["none"];
    }
}
