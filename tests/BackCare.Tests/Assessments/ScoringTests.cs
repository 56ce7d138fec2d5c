namespace BackCare.Tests.Assessments;

/// <summary>Each case runs in C# and in the shipped JavaScript.</summary>
public sealed class ScoringTests
{
    private const string Three = """
        questions:
          - { id: a, ask: A?, type: number, range: -9 to 9, optional: true }
          - { id: b, ask: B?, type: number, range: -9 to 9, optional: true }
          - { id: c, ask: C?, type: number, range: 0 to 3, optional: true }

        """;

    [Theory]
    [InlineData("sum: [a, b, c]", "1,2,3", "6")]
    [InlineData("sum: [a, b, c]", "1,2,", null)]
    [InlineData("sum: [a, b, c], missing: { at_most: 1, fill: mean }", "1,2,", "4.5")]
    [InlineData("sum: [a, b, c], missing: { at_most: 1, fill: zero }", "1,2,", "3")]
    [InlineData("sum: [a, b, c], missing: { at_most: 1, fill: mean }", "1,,", null)]
    [InlineData("sum: [a, b, c], missing: { at_most: 3, fill: zero }", ",,", null)]
    [InlineData("mean: [a, b, c], missing: { at_most: 2, fill: drop }", "1,,", "1")]
    [InlineData("mean: [a, b, c], missing: { at_most: 2, fill: zero }", "1,,", "1/3")]
    [InlineData("mean: [a, b, c], missing: { at_most: 1, fill: mean }", "1,2,", "1.5")]
    [InlineData("mean: [a, b, c]", "1,2,2", "5/3")]
    [InlineData("mean: [a, b, c], round: half_up", "1,2,2", "2")]
    [InlineData("percent: [a, b, c]", "1,2,3", "200/7")]
    [InlineData("percent: [a, b, c], missing: { at_most: 1, fill: drop }", "1,2,", "50/3")]
    [InlineData("percent: [a, c], missing: { at_most: 1, fill: zero }", "3,,", "25")]
    [InlineData("sum: [a], times: 0.5, round: half_up", "5,,", "3")]
    [InlineData("sum: [a], times: 0.5, round: half_up", "-5,,", "-3")]
    [InlineData("sum: [a], times: 0.5, round: half_even", "5,,", "2")]
    [InlineData("sum: [a], times: 0.5, round: half_even", "-5,,", "-2")]
    [InlineData("sum: [a], times: 0.5, round: half_even", "7,,", "4")]
    [InlineData("sum: [a], times: 0.1, round: up", "1,,", "1")]
    [InlineData("sum: [a], times: 0.1, round: up", "-1,,", "-1")]
    [InlineData("sum: [a], times: 0.9, round: down", "-1,,", "0")]
    [InlineData("sum: [a], times: 0.9, round: down", "9,,", "8")]
    [InlineData("sum: [a], times: -0.27", "1,,", "-0.27")]
    [InlineData("sum: [a], times: 2, plus: -0.5, round: half_up", "1,,", "2")]
    [InlineData("sum: [a, c], reverse: [c]", "1,,0", "4")]
    [InlineData("count: [\"a >= 3\", \"b >= 3\", \"not c >= 2\"]", "5,,", "1")]
    [InlineData("count: [\"answered(a) and a >= 3\", \"not answered(b)\"]", "5,,", "2")]
    [InlineData("count: { of: [a, b, c], points: at least 2 }", "2,,3", "2")]
    [InlineData("count: { of: [a, b, c], points: below 2 }", "2,,0", "1")]
    [InlineData("profile: [c, c2]", "1,1,0", "02")]
    [InlineData("profile: [c, c2], unanswered: \"9\"", ",,", "92")]
    [InlineData("profile: [c, c2]", ",,", null)]
    public void A_score_is_exact(string score, string answers, string? expected)
    {
        var yaml =
            $"{Check.Head}{Three}  - {{ id: c2, ask: D?, type: one_of, options: [{{ id: x, text: X }}, {{ id: y, text: Y }}] "
            + $"}}\nscores:\n  s: {{ {score} }}\n{Check.Ending("")}";
        var program = Program.Lower(Check.Bound(yaml));
        var given = string.Concat(answers.Split(',').Select((n, at) => n.Length == 0 ? "" : $"\"{"abc"[at]}\":{n},"));
        var json = $"{{{given}\"c2\":\"y\"}}";

        var result = Check.Score(program, json);

        Assert.Contains(expected is null
            ? "\"scores\":{\"s\":null}"
            : $"\"scores\":{{\"s\":\"{expected}\"}}", result, StringComparison.Ordinal);
        Assert.Equal(result, new ShippedScorer().With(program).Score(json));
    }

    [Theory]
    [InlineData("4", "21.1")]
    [InlineData("5", "24.7")]
    [InlineData("6", null)]
    public void A_lookup_compares_its_keys_exactly(string answer, string? expected)
    {
        const string Scores = "scores:\n  total: { sum: [raw] }\n  t: { lookup: { from: total, table: t.csv } }\n";
        var yaml = $"{Check.Head}questions:\n  - {{ id: raw, ask: R?, type: number, range: 4 to 6 }}\n{Scores}{Check.Ending("raw: 4")}";
        var program = Program.Lower(Check.Bound(yaml, ("t.csv", "from,to\n4.0,21.1\r\n5, 24.7\n\n")));

        var result = Check.Score(program, $"{{\"raw\":{answer}}}");

        Assert.Contains(expected is null ? "\"t\":null" : $"\"t\":\"{expected}\"", result, StringComparison.Ordinal);
        Assert.Equal(result, new ShippedScorer().With(program).Score($"{{\"raw\":{answer}}}"));
    }

    [Theory]
    [InlineData("{}", "{\"error\":{\"question\":\"n\",\"value\":null,\"message\":\"this question needs an answer\"}}")]
    [InlineData("{\"n\":\"4\"}", "{\"error\":{\"question\":\"n\",\"value\":\"4\",\"message\":\"expected a whole number from 0 to 9\"}}")]
    [InlineData("{\"n\":10}", "{\"error\":{\"question\":\"n\",\"value\":10,\"message\":\"expected a whole number from 0 to 9\"}}")]
    [InlineData("{\"n\":4.5}", "{\"error\":{\"question\":\"n\",\"value\":4.5,\"message\":\"expected a whole number from 0 to 9\"}}")]
    [InlineData("{\"n\":4,\"y\":true}",
        "{\"error\":{\"question\":\"y\",\"value\":true,\"message\":\"expected the id of one of its options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"Yes\"}",
        "{\"error\":{\"question\":\"y\",\"value\":\"Yes\",\"message\":\"expected the id of one of its options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"yes\",\"m\":\"a\"}",
        "{\"error\":{\"question\":\"m\",\"value\":\"a\",\"message\":\"expected a list with the id of at least one of its options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"yes\",\"m\":[]}",
        "{\"error\":{\"question\":\"m\",\"value\":[],\"message\":\"expected a list with the id of at least one of its options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"yes\",\"m\":[\"a\",\"z\"]}",
        "{\"error\":{\"question\":\"m\",\"value\":[\"a\",\"z\"],\"message\":\"expected a list with the id of at least one of its "
        + "options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"yes\",\"m\":[\"a\",\"none\"]}",
        "{\"error\":{\"question\":\"m\",\"value\":[\"a\",\"none\"],\"message\":\"`none` cannot be ticked with other options\"}}")]
    [InlineData("{\"n\":4,\"y\":\"yes\",\"m\":[\"a\"],\"o\":null}",
        "{\"error\":{\"question\":\"o\",\"value\":null,\"message\":\"expected the id of one of its options\"}}")]
    [InlineData("{\"z\":1,\"n\":4,\"y\":\"yes\",\"m\":[\"a\"],\"toString\":2}",
        "{\"error\":{\"question\":\"toString\",\"value\":2,\"message\":\"no question has this id\"}}")]
    [InlineData("{\"n\":4,\"y\":\"no\",\"m\":{\"never\":\"read\"}}",
        "{\"outcome\":\"done\",\"level\":\"self_care\",\"path\":[\"n\",\"y\",\"o\"],\"scores\":{},\"bands\":{},\"cards\":[]}")]
    public void Bad_answers_on_the_path_are_named_and_others_are_never_read(string answers, string expected)
    {
        var yaml = Check.Head + """
            questions:
              - { id: n, ask: N?, type: number, range: 0 to 9, unscored: true }
              - { id: y, ask: Y?, type: yes_no }
              - { id: m, ask_if: y is yes, ask: M?, type: any_of, unscored: true, options: [{ id: a, text: A }, { id: none, text: None, exclusive: true }] }
              - { id: o, ask: O?, type: one_of, optional: true, unscored: true, options: [{ id: a, text: A }, { id: b, text: B }] }

            """ + Check.Ending("n: 1, y: no");
        var program = Program.Lower(Check.Bound(yaml));

        Assert.Equal(expected, Check.Score(program, answers));
        Assert.Equal(expected, new ShippedScorer().With(program).Score(answers));
    }

    [Fact]
    public void Cards_of_flags_come_by_level_then_file_order_and_those_shown_come_last_and_each_once()
    {
        var yaml = Check.Head + """
            cards:
              late: { level: soon, text: L. }
              now: { level: emergency, text: N. }
              also: { level: emergency, text: A. }
              tip: { level: self_care, text: T. }
            questions:
              - id: q
                ask: Q?
                type: any_of
                options:
                  - { id: a, text: A, red_flag: { level: soon, card: late } }
                  - { id: b, text: B, red_flag: { level: emergency, card: also } }
                  - { id: c, text: C, red_flag: { level: emergency, card: now } }
                  - { id: d, text: D, red_flag: { level: urgent } }
            outcomes:
              - { id: done, level: emergency, title: D, text: D., when: otherwise, show: [tip, now] }
            examples:
              - { name: One, given: { q: [a] }, expect: done }

            """;
        var program = Program.Lower(Check.Bound(yaml));
        const string Answers = "{\"q\":[\"d\",\"c\",\"b\",\"a\"]}";

        Assert.Contains("\"cards\":[\"also\",\"now\",\"late\",\"tip\"]", Check.Score(program, Answers), StringComparison.Ordinal);
        Assert.Contains("\"cards\":[\"also\",\"now\",\"late\",\"tip\"]", new ShippedScorer().With(program)
            .Score(Answers), StringComparison.Ordinal);
    }
}
