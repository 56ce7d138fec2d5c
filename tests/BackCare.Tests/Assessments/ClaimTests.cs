using BackCare.Assessments.Claims;
using BackCare.Assessments.Rules;

namespace BackCare.Tests.Assessments;

/// <summary>One self-check for which every claim holds, and edits that break one each.</summary>
public sealed class ClaimTests
{
    private const string Right = Check.Head + """
        cards:
          alarm: { level: emergency, text: Go now. }
        questions:
          - { id: pain, ask: Pain?, type: scale, range: 0 to 10, ends: [None, Most] }
          - id: numb
            ask: Numb?
            type: one_of
            options:
              - { id: yes, text: "Yes", points: 1, red_flag: { level: emergency, card: alarm } }
              - { id: no, text: "No", points: 0 }
            stop: { if: numb is yes, outcome: go }
          - { id: weeks, ask_if: pain >= 5, ask: Weeks?, type: number, range: 0 to 9, optional: true }
          - id: daily
            type: statements
            ask: Daily?
            options: [{ id: easy, text: Easy, points: 0 }, { id: hard, text: Hard, points: 2 }]
            items: [{ id: sit, text: sit }, { id: dress, text: dress }]
        scores:
          impact: { sum: [daily], range: 0 to 4 }
          index: { lookup: { from: impact, table: { 0: 10, 2: 20.5, 4: 30 } } }
        bands:
          impact: { low: 0 to 2, high: 4, not_scored: unavailable }
        monotone: [daily]
        outcomes:
          - { id: go, level: emergency, title: Go, text: Go., when: stopped }
          - { id: book, level: routine, title: Book, text: Book., when: impact is high or answered(weeks) and weeks >= 6 }
          - { id: home, level: self_care, title: Home, text: Home., when: otherwise }
        examples:
          - { name: Numb, given: { pain: 3, numb: yes }, expect: go }
          - { name: Hard, given: { pain: 3, numb: no, daily_sit: hard, daily_dress: hard }, expect: { outcome: book, scores: { impact: 4, index: 30 } } }
          - { name: Easy, given: { pain: 3, numb: no, daily_sit: easy, daily_dress: easy }, expect: home }
          - { name: One, given: { pain: 3, numb: no, daily_sit: easy, daily_dress: hard }, expect: { outcome: home, level: self_care, path: [pain, numb, daily_sit, daily_dress], bands: { impact: low }, cards: [] } }

        """;

    [Fact]
    public void Every_claim_holds_before_the_edit()
    {
        var examined = Prover.Examine(Check.Bound(Right));

        Assert.Equal("", Check.Lines(examined.Diagnostics));
        Assert.Equal(Enumerable.Range(1, 10).Select(n => Proof.Holds($"P{n}")), examined.Value.Proofs);
        Assert.Equal(11 + (5 * 4) + (6 * 11 * 4), examined.Value.Total);
    }

    [Theory]
    [InlineData("when: otherwise", "when: impact is low and pain <= 4", "P1", "some answers have no outcome")]
    [InlineData("ask_if: pain >= 5", "ask_if: pain >= 5 and pain <= 4", "P2", "`weeks` is never asked")]
    [InlineData("low: 0 to 2, high: 4", "low: 0 to 2, middle: 3, high: 4", "P3", "no answers lead to the band `middle` of `impact`")]
    [InlineData("stop: { if: numb is yes, outcome: go }", "stop: { if: numb is yes, outcome: home }", "P3",
        "the outcome `go` is never reached")]
    [InlineData("monotone:", "longest: 4\nmonotone:", "P4", "the longest path has 5 questions, more than 4; the shortest has 2")]
    [InlineData("stop: { if: numb is yes, outcome: go }", "stop: { if: numb is yes, outcome: home }", "P5",
        "this red flag can end in \"Home\"")]
    [InlineData("range: 0 to 4", "range: 0 to 5", "P6", "`impact` ranges from 0 to 4, not from 0 to 5")]
    [InlineData("low: 0 to 2", "low: 0 to 1", "P6", "`impact` can be 2, which is in no band of `impact`")]
    [InlineData("low: 0 to 2", "low: 0 to 4", "P6", "4 is in two bands of `impact`: `low` and `high`")]
    [InlineData(", not_scored: unavailable", "", "P6", "`impact` can be unavailable, but `impact` has no band for that")]
    [InlineData("weeks >= 6", "weeks >= 0", "P7", "`weeks >= 0` is always true here")]
    [InlineData("impact is high or", "impact is not_scored or impact is high or", "P7", "`impact is not_scored` is never true here")]
    [InlineData("answered(weeks) and weeks", "weeks", "P8", "`weeks` is read here but is not always asked")]
    [InlineData("answered(weeks) and weeks", "asked(weeks) and weeks", "P8", "`weeks` is read here but can be skipped")]
    [InlineData("impact is high or", "daily_sit is easy and daily_dress is hard or", "P9",
        "more points in `daily_sit` can lower the level from routine to self_care")]
    [InlineData(", 4: 30", "", "P10", "the table of `index` has no row for 4")]
    public void An_edit_breaks_a_claim(string right, string wrong, string claim, string message)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var examined = Prover.Examine(Check.Bound(Right.Replace(right, wrong, StringComparison.Ordinal)));

        var proof = Assert.Single(examined.Value.Proofs, p => p.Id == claim && p.Message == message);
        Assert.False(proof.Ok);
        Assert.Contains(examined.Diagnostics, d => d.Rule.Id == $"BC40{claim[1..].PadLeft(2, '0')}" && d.Message == message
            && d.Location == proof.Location);
        Assert.Equal(proof.Count is not null || claim is "P4", proof.Witness is not null);
    }

    [Theory]
    [InlineData("daily_dress: easy }, expect: home", "daily_dress: easy }, expect: book", "BC4020",
        "example \"Easy\" expects the outcome `book` but gets `home`")]
    [InlineData("impact: 4, index: 30", "impact: 4, index: 30.5", "BC4020", "example \"Hard\" expects `index` to be `30.5` but gets `30`")]
    [InlineData("level: self_care, path", "level: routine, path", "BC4020",
        "example \"One\" expects the level `routine` but gets `self_care`")]
    [InlineData("path: [pain, numb, daily_sit", "path: [pain, daily_sit", "BC4020",
        "example \"One\" expects the path `[pain, daily_sit, daily_dress]` but gets `[pain, numb, daily_sit, daily_dress]`")]
    [InlineData("bands: { impact: low }, cards", "bands: { impact: high }, cards", "BC4020",
        "example \"One\" expects the band of `impact` to be `high` but gets `low`")]
    [InlineData("cards: []", "cards: [alarm]", "BC4020", "example \"One\" expects the cards `[alarm]` but gets `[]`")]
    [InlineData("given: { pain: 3, numb: yes }", "given: { pain: 3 }", "BC4021",
        "example \"Numb\" cannot be scored at `numb`: this question needs an answer")]
    [InlineData("given: { pain: 3, numb: yes }", "given: { pain: \"3\", numb: yes }", "BC4021",
        "example \"Numb\" cannot be scored at `pain`: expected a whole number from 0 to 10")]
    [InlineData("4: 30 }", "4: 30, 6: 40 }", "BC4022", "no answers lead to 6, so this row of `index` is never used")]
    [InlineData("  - { name: One", "  - { name: Other, given: { pain: 3, numb: yes }, expect: go }\n#", "BC4023",
        "no example gives the score `impact` the value 2, an edge of the band `low`")]
    public void An_edit_breaks_an_example_or_leaves_a_gap(string right, string wrong, string id, string message)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var proved = Prover.Prove(Check.Bound(Right.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(proved.Diagnostics, d => d.Rule.Id == id && d.Message == message);
        Assert.Equal(id is "BC4022" or "BC4023", proved.Value is not null);
    }

    [Fact]
    public void A_profile_is_reported_with_all_its_digits()
    {
        var yaml = Check.Head + """
            questions:
              - { id: pain, ask: Pain?, type: scale, range: 0 to 1, ends: [None, Most] }
              - { id: numb, ask: Numb?, type: yes_no }
            scores:
              digits: { profile: [pain, numb] }
              index: { lookup: { from: digits, table: { 02: 1, 11: 2, 12: 3 } } }

            """ + Check.Ending("pain: 0, numb: yes");

        var report = Prover.Examine(Check.Bound(yaml)).Value;

        Assert.Equal(["01", "02", "11", "12"], report.Scores[0].Values);
        Assert.Equal(("01", "12"), (report.Scores[0].Least, report.Scores[0].Most));
        Assert.Contains(report.Proofs, p => p.Message == "the table of `index` has no row for 01");
    }

    [Fact]
    public void Under_unique_no_two_outcomes_may_hold_together()
    {
        var yaml = Check.Head + """
            questions:
              - { id: pain, ask: Pain?, type: scale, range: 0 to 10, ends: [None, Most] }
            policy: unique
            outcomes:
              - { id: soon, level: soon, title: Soon, text: S., when: pain >= 8 }
              - { id: book, level: routine, title: Book, text: B., when: pain >= 5 }
              - { id: home, level: self_care, title: Home, text: H., when: otherwise }
            examples:
              - { name: A, given: { pain: 9 }, expect: soon }
              - { name: B, given: { pain: 6 }, expect: book }
              - { name: C, given: { pain: 1 }, expect: home }

            """;

        var examined = Prover.Examine(Check.Bound(yaml));

        var proof = Assert.Single(examined.Value.Proofs, p => !p.Ok);
        Assert.Equal(("P1", "`soon` and `book` can both match"), (proof.Id, proof.Message));
        Assert.Equal(3, proof.Count);
    }

    [Fact]
    public void Bands_that_look_open_over_percentages_have_no_gap_if_no_value_lies_there()
    {
        var yaml = Check.Head + """
            questions:
              - { id: a, ask: A?, type: scale, range: 0 to 5, ends: [None, Most], optional: true }
              - { id: b, ask: B?, type: scale, range: 0 to 5, ends: [None, Most] }
            scores:
              share: { percent: [a, b], missing: { at_most: 1, fill: drop } }
            bands:
              share: { low: 0 to 20, some: 30 to 40, more: 50 to 60, much: 70 to 100 }

            """ + Check.Ending("b: 0");

        var examined = Prover.Examine(Check.Bound(yaml));

        Assert.All(examined.Value.Proofs, p => Assert.True(p.Ok, p.Message));
    }
}
