using System.Text;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>Large self-checks of the shapes for which times are promised.</summary>
public static class LargeCheck
{
    /// <summary>40 questions with 5 options and one sum.</summary>
    public static string OneSum(int questions = 40) =>
        Items(questions, "", "s: { sum: [" + Ids(1, questions) + "], range: 0 to " + questions * 4
            + " }", "s: { low: 0 to 20, mid: 21 to 80, high: at least 81, not_scored: unavailable }", "s is high", "s is mid");

    /// <summary>The same, every item optional and prorated.</summary>
    public static string Prorated(int questions = 40) => Items(
        questions,
        "    optional: true\n",
        "s: { sum: [" + Ids(1, questions) + "], missing: { at_most: " + questions + ", fill: mean } }",
        "s: { low: below 20, mid: at least 20 below 80, high: at least 80, not_scored: unavailable }",
        "s is high",
        "s is mid");

    /// <summary>Three subscales, one after the other.</summary>
    public static string Subscales() => Items(
        40,
        "",
        "s1: { sum: [" + Ids(1, 13) + "] }\n  s2: { sum: [" + Ids(14, 13) + "] }\n  s3: { sum: [" + Ids(27, 14) + "] }",
        string.Join("\n  ", Enumerable.Range(1, 3).Select(n => $"s{n}: {{ low: 0 to 15, mid: 16 to 35, high: at least 36 }}")),
        "s1 is high or s2 is high and s3 is high",
        "s1 is mid or s3 is mid and not s2 is low");

    /// <summary>One question with many options.</summary>
    public static string Ticks(int options = 24) => Check.Head
        + "questions:\n  - id: q1\n    type: any_of\n    ask: Item\n    options:\n"
        + string.Concat(Enumerable.Range(1, options - 1)
            .Select(n => $"      - {{ id: o{n}, text: Option {n}, points: 1{(n < 4 ? ", red_flag: { level: urgent }" : "")} }}\n"))
        + "      - { id: nothing, text: Nothing, exclusive: true }\nscores:\n  s: { sum: [q1], range: 0 to " + (options - 1)
            + " }\nbands:\n  s: { low: 0 to 4, mid: 5 to 13, high: at least 14 }\n"
        + Outcomes("q1 includes any of [o1, o2, o3] or count(q1) >= 20", "s is high or s is mid and q1 includes all of [o5, o6, o7]");

    /// <summary>Yes/no facts that all live to the end, so that no state can forget one.</summary>
    public static string LiveFacts(int facts = 12) => Check.Head
        + "questions:\n"
        + string.Concat(Enumerable.Range(1, facts).Select(n => $"  - {{ id: q{n}, type: yes_no, ask: Item {n} }}\n"))
        + string.Concat(Enumerable.Range(1, facts)
            .Select(n => $"  - {{ id: r{n}, type: yes_no, ask: Again {n}, ask_if: q{n} is yes, unscored: true }}\n"))
        + Outcomes(string.Join(" and ", Enumerable.Range(1, facts).Select(n => $"q{n} is yes")), "q1 is yes or q2 is yes and q3 is no");

    private static string Items(int questions, string extra, string scores, string bands, string urgent, string soon)
    {
        var text = new StringBuilder(Check.Head).Append("questions:\n");
        for (var at = 1; at <= questions; at++)
        {
            text.Append($"  - id: q{at}\n    type: one_of\n    ask: Item {at}\n{extra}    options: "
                + $"[{string.Join(", ", Enumerable.Range(0, 5).Select(o => $"{{ id: o{o}, text: Option {o}, points: {o} }}"))}]\n");
        }

        return text.Append($"monotone: [{Ids(1, questions)}]\nscores:\n  {scores}\nbands:\n  {bands}\n").Append(Outcomes(urgent, soon))
            .ToString();
    }

    private static string Ids(int first, int count) => string.Join(", ", Enumerable.Range(first, count).Select(n => $"q{n}"));

    private static string Outcomes(string urgent, string soon) => $$"""
        outcomes:
          - { id: a, level: urgent, title: Urgent, text: Words., when: "{{urgent}}" }
          - { id: b, level: soon, title: Soon, text: Words., when: "{{soon}}" }
          - { id: c, level: self_care, title: Home, text: Words., when: otherwise }
        examples:
          - { name: A, given: {}, expect: a }
          - { name: B, given: {}, expect: b }
          - { name: C, given: {}, expect: c }

        """;
}
