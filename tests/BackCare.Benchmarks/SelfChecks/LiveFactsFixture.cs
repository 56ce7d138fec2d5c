using System.Text;

namespace BackCare.Benchmarks.SelfChecks;

/// <summary>Twelve yes or no answers that are paired far apart and read by the outcomes alone, so that all stay live to the end.</summary>
internal static class LiveFactsFixture
{
    private const int Facts = 12;

    public static string Yaml()
    {
        var text = new StringBuilder(SelfCheckText.Head("Live facts"));
        text.Append("questions:\n");
        for (var number = 1; number <= Facts; number++)
        {
            text.Append($"  - {{ id: f{number}, type: yes_no, ask: \"Does statement {number} fit you?\" }}\n");
        }

        text.Append("outcomes:\n");
        text.Append(SelfCheckText.Outcome("call", "urgent", "f1 is yes and f7 is yes or f2 is yes and f8 is yes"));
        text.Append(SelfCheckText.Outcome("soon", "soon", "f3 is yes and f9 is yes or f4 is yes and f10 is yes"));
        text.Append(SelfCheckText.Outcome("book", "routine", "f5 is yes and f11 is yes or f6 is yes and f12 is yes"));
        text.Append(SelfCheckText.Outcome("home", "self_care", "otherwise"));
        text.Append("examples:\n");
        text.Append(SelfCheckText.Example("One and seven", Answers(1, 7), "call"));
        text.Append(SelfCheckText.Example("Four and ten", Answers(4, 10), "soon"));
        text.Append(SelfCheckText.Example("Six and twelve", Answers(6, 12), "book"));
        return text.Append(SelfCheckText.Example("One and two", Answers(1, 2), "home")).ToString();
    }

    private static string Answers(params int[] yes) =>
        string.Join(", ", Enumerable.Range(1, Facts).Select(number => $"f{number}: {(yes.Contains(number) ? "yes" : "no")}"));
}
