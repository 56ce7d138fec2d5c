namespace BackCare.Tests.Assessments;

/// <summary>One edit of a self-check that is right, and the first finding that must follow: "line:column id message".</summary>
public sealed class BindingTests
{
    private static readonly string Right = NeutralCheck.Yaml.Replace("CONDITION", "pain >= 5", StringComparison.Ordinal);

    [Fact]
    public void The_self_check_that_is_edited_is_right() => Assert.Equal("", Check.Lines(Check.Bind(Right).Diagnostics));

    [Theory]
    [InlineData("version: 1", "version: 1.5", "3:10 BC3007 expected a whole number from 1 to 999999999, found `1.5`")]
    [InlineData("version: 1", "version: 0", "3:10 BC3007 expected a whole number from 1 to 999999999, found `0`")]
    [InlineData("version: 1\n", "", "1:1 BC3006 a self-check has no `version`")]
    [InlineData("licence: original\n", "", "1:1 BC3006 a self-check has no `licence`")]
    [InlineData("licence: original", "licence: MIT", "6:10 BC3046 `MIT` is not a known licence")]
    [InlineData("licence: original", "licence: \"permission: \"", "6:10 BC3046 `permission: ` is not a known licence")]
    [InlineData("next: 2027-05-01", "next: 2027-13-01", "7:50 BC3007 expected a date such as 2026-05-02, found `2027-13-01`")]
    [InlineData("reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }", "reviewed: x",
        "7:11 BC3007 expected a block of keys, found `x`")]
    [InlineData("questions:", "question:", "9:1 BC3005 `question` is not a key of a self-check")]
    [InlineData("range: 0 to 10", "range: 10 to 0", "10:45 BC3015 `10 to 0` starts with the larger number")]
    [InlineData("range: 0 to 10", "range: 0-10", "10:45 BC3015 `0-10` is not a range")]
    [InlineData("range: 0 to 10", "range: 0 to 9.5", "10:45 BC3015 `0 to 9.5` is not a range of whole numbers")]
    [InlineData("range: 0 to 10", "range: 3", "10:45 BC3015 `3` is not a range")]
    [InlineData("ends: [a, b]", "ends: [a]", "10:60 BC3014 `ends` must be two texts")]
    [InlineData(", ends: [a, b]", "", "10:5 BC3014 `pain` has no `ends`, which the type `scale` requires")]
    [InlineData("ends: [a, b]", "ends: a", "10:60 BC3007 expected a list, found `a`")]
    [InlineData("type: scale", "type: slider", "10:31 BC3007 `slider` is not a valid value for `type`")]
    [InlineData("type: scale", "type: number", "10:55 BC3013 `ends` does not apply to `pain`, a question of type `number`")]
    [InlineData("id: pain, ask", "id: Pain, ask", "10:11 BC3010 `Pain` is not a valid id for a question")]
    [InlineData("id: pain, ask", "id: not, ask", "10:11 BC3011 `not` is a word that conditions use, so it cannot be the id of a question")]
    [InlineData("id: pain, ask", "id: leg, ask", "15:11 BC3012 `leg` is already used for a question on line 10")]
    [InlineData("id: pain, ask", "id: daily_sit, ask", "21:19 BC3012 `daily_sit` is already used for a question on line 10")]
    [InlineData("id: pain, ask", "id: impact, ask", "23:3 BC3012 `impact` is already used for a question on line 10")]
    [InlineData("exclusive: true", "exclusive: yes", "14:121 BC3007 expected `true` or `false`, found `yes`")]
    [InlineData(", exclusive: true", "", "14:83 BC3017 \"None of these\" can be ticked together with other options")]
    [InlineData("id: none, text: None of these, exclusive: true", "id: x, text: None of them",
        "14:83 BC3017 \"None of them\" can be ticked together with other options")]
    [InlineData("{ id: unsure, text: U, points: 1 }", "{ id: unsure, text: U, points: 1, exclusive: true }",
        "15:158 BC3017 `unsure` is `exclusive`, which only `any_of` allows")]
    [InlineData("id: b, text: B, points: 2", "id: a, text: B, points: 2", "14:52 BC3012 `a` is already used for an option on line 14")]
    [InlineData("id: b, text: B, points: 2", "id: b, points: 2", "14:46 BC3006 an option has no `text`")]
    [InlineData("points: 2 }, { id: none", "points: two }, { id: none", "14:72 BC3019 expected a number for `b`, found `two`")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]", "    options: same as leg",
        "15:119 BC3047 no condition reads the answer \"U\" to `daily_sit`, so it counts as no")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]", "    options: same as legs",
        "20:22 BC3016 no question above with options to copy has the id `legs`")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]", "    options: like leg",
        "20:14 BC3016 `like leg` is not a list of options")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]", "    options: same as signs",
        "20:22 BC3017 `none` is `exclusive`, which only `any_of` allows")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]", "    options: []",
        "20:14 BC3016 `daily` has too few options to choose from")]
    [InlineData("    options: [{ id: easy, text: E, points: 0 }, { id: hard, text: H, points: 2 }]\n", "",
        "17:5 BC3014 `daily` has no `options`, which the type `statements` requires")]
    [InlineData("{ id: hard, text: H, points: 2 }", "{ id: hard, text: H }",
        "23:19 BC3018 option `hard` of `daily_sit` has no points, but the score `impact` needs them")]
    [InlineData("    items: [{ id: sit, text: s }, { id: dress, text: d }]", "    items: []",
        "17:5 BC3014 `daily` has no `items`, which the type `statements` requires")]
    [InlineData("    items: [{ id: sit, text: s }, { id: dress, text: d }]", "    items: [{ id: sit, text: s }, { id: sit, text: d }]",
        "21:41 BC3012 `daily_sit` is already used for an item on line 21")]
    [InlineData("    type: any_of", "    type: any_of\n    each_points: 1",
        "15:41 BC3018 `a` has its own points in addition to `each_points`")]
    [InlineData("    type: statements", "    type: statements\n    points: { yes: 1 }",
        "19:5 BC3013 `points` does not apply to `daily`, a question of type `statements`")]
    [InlineData("points: { yes: 2, no: 0 }", "points: { yes: 2, nein: 0 }", "16:57 BC3005 `nein` is not a key of points")]
    [InlineData("points: { yes: 2, no: 0 } }", "points: { yes: 2, no: 0 }, options: [] }",
        "16:66 BC3013 `options` does not apply to `fall`, a question of type `yes_no`")]
    [InlineData("id: leg, ask", "id: leg, ask_if: fall is yes, ask", "15:24 BC3025 `leg` reads `fall`, which is asked later (line 16)")]
    [InlineData("id: leg, ask", "id: leg, ask_if: leg is yes, ask", "15:24 BC3025 `leg` reads its own answer before it is asked")]
    [InlineData("id: leg, ask", "id: leg, ask_if: impact is high, ask",
        "15:24 BC3025 `leg` reads `impact`, which needs `daily_dress`, asked later (line 21)")]
    [InlineData("id: leg, ask", "id: leg, ask_if: score.impact > 1, ask",
        "15:30 BC3025 `leg` reads `impact`, which needs `daily_dress`, asked later (line 21)")]
    [InlineData("id: leg, ask", "id: leg, stop: { if: \"leg is yes\", outcome: bok }, ask", "15:51 BC3042 no outcome has the id `bok`")]
    [InlineData("id: leg, ask", "id: leg, stop: { if: \"fall is yes\", outcome: book }, ask",
        "15:29 BC3025 `leg` reads `fall`, which is asked later (line 16)")]
    [InlineData("id: leg, ask", "id: leg, stop: { if: \"leg is yes\" }, ask", "15:22 BC3006 a stop has no `outcome`")]
    [InlineData("id: yes, text: Y, points: 1", "id: yes, text: Y, points: 1, red_flag: { level: emergency, card: zz }",
        "15:115 BC3040 no card has the id `zz`")]
    [InlineData("id: yes, text: Y, points: 1", "id: yes, text: Y, points: 1, red_flag: { level: emergancy }",
        "15:98 BC3007 `emergancy` is not a valid value for `level`")]
    [InlineData("id: yes, text: Y, points: 1", "id: yes, text: Y, points: 1, red_flag: emergency",
        "15:89 BC3007 expected a block of keys, found `emergency`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily, daily_sit] }", "23:26 BC3032 `daily_sit` is counted more than once")]
    [InlineData("{ sum: [daily] }", "{ sum: [dialy] }", "23:19 BC3032 no question or block has the id `dialy`")]
    [InlineData("{ sum: [daily] }", "{ sum: [] }", "23:18 BC3049 `sum` is empty")]
    [InlineData("{ sum: [daily] }", "{ }", "23:3 BC3031 `impact` does not say how it is calculated")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], mean: [daily] }",
        "23:3 BC3031 `impact` is calculated in more than one way: `sum` and `mean`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], unanswered: \"9\" }",
        "23:27 BC3013 `unanswered` does not apply to `impact`, a `sum` score")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], missing: 2 }", "23:36 BC3007 `2` is not a valid value for `missing`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], missing: { at_most: 1 } }", "23:36 BC3006 missing has no `fill`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], missing: { at_most: 1, fill: drop } }",
        "23:56 BC3032 a sum cannot drop missing items: the total would look too low")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], reverse: [pain] }",
        "23:37 BC3032 `pain` is in `reverse` but is not an item of this score")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], round: up_half }", "23:34 BC3007 `up_half` is not a valid value for `round`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily], times: 1/3 }", "23:34 BC3019 expected a number for `impact`, found `1/3`")]
    [InlineData("{ sum: [daily] }", "{ sum: [impact] }", "23:19 BC3032 `impact` is a score, not a question or block")]
    [InlineData("{ sum: [daily] }", "{ profile: [signs] }", "23:23 BC3032 `signs` does not give a single digit")]
    [InlineData("{ sum: [daily] }", "{ count: { of: [daily], points: at least 2 }, missing: none }",
        "23:57 BC3013 `missing` does not apply to `impact`, a `count` score")]
    [InlineData("{ sum: [daily] }", "{ count: [\"impact is high\"] }",
        "23:3 BC3034 `impact` depends on itself through other scores or bands")]
    [InlineData("{ sum: [daily] }", "{ lookup: { from: impact, table: {1: 2} } }", "23:29 BC3037 no score has the id `impact`")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily] }\n  other: { lookup: { from: impact, table: t.csv } }",
        "24:43 BC3033 there is no file `t.csv` in the folder of this self-check")]
    [InlineData("{ sum: [daily] }", "{ sum: [daily] }\n  other: { lookup: { from: impact, table: {0: 1, 0.0: 2, x: 1, 2: y} } }",
        "24:50 BC3033 duplicate row for 0.0")]
    [InlineData("low: 0 to 1", "low: 0-1", "25:18 BC3030 `0-1` is not a range of numbers")]
    [InlineData("low: 0 to 1", "low: 1 to 0", "25:18 BC3015 `1 to 0` starts with the larger number")]
    [InlineData("low: 0 to 1", "low: <= 1", "25:18 BC3030 `<= 1` is not a range of numbers")]
    [InlineData("low: 0 to 1", "low: 0 to 1, a: unavailable, b: unavailable",
        "25:45 BC3012 `unavailable` is already used for a band on line 25")]
    [InlineData("low: 0 to 1, ", "low: 0 to 1, of: leg, ",
        "25:30 BC3036 the band set `impact` has the id of a score, but `of` names `leg`")]
    [InlineData("  impact: { low", "  effect: { low", "25:3 BC3036 no score has the id `effect`, and this band set has no `of`")]
    [InlineData("  impact: { low", "  effect: { of: impat, low", "25:17 BC3037 no score has the id `impat`")]
    [InlineData("level: self_care, title: T, text: X, when: \"leg", "level: soon, title: T, text: X, when: \"leg",
        "32:24 BC3043 `home` is soon but comes after `book`, which is routine")]
    [InlineData("when: pain >= 5", "when: otherwise",
        "31:11 BC3043 `otherwise` matches everything, so `home` after it can never be reached")]
    [InlineData("expect: rest", "expect: book", "33:11 BC3044 no example ends with `rest`")]
    [InlineData("expect: rest", "expect: rst", "37:35 BC3045 no outcome has the id `rst`")]
    [InlineData("expect: rest",
        "expect: { outcome: rest, bands: { impact: lw }, scores: { impct: 3, impact: x }, cards: [z], path: [pan], levl: 1 }",
            "37:133 BC3005 `levl` is not a key of an expectation")]
    [InlineData("given: {}, expect: rest", "given: { pian: 3, daily: easy }, expect: rest", "37:25 BC3045 no question has the id `pian`")]
    [InlineData("questions:", "policy: first\nquestions:", "9:9 BC3007 `first` is not a valid value for `policy`")]
    [InlineData("questions:", "monotone: [pain, daily, fal]\nquestions:", "9:25 BC3032 no question or block has the id `fal`")]
    [InlineData("questions:", "longest: 0\nquestions:", "9:10 BC3007 expected a whole number from 1 to 1000, found `0`")]
    [InlineData("questions:", "show_scores: yes\nquestions:", "9:14 BC3007 expected `true` or `false`, found `yes`")]
    [InlineData("id: home, level", "id: home, show: [zz], level", "32:24 BC3040 no card has the id `zz`")]
    [InlineData("id: home, level", "id: book, level", "32:11 BC3012 `book` is already used for an outcome on line 27")]
    [InlineData("  - { id: fall, ask: F, type: yes_no", "  - { id: extra, ask: E, type: yes_no }\n  - { id: fall, ask: F, type: yes_no",
        "16:11 BC3048 nothing uses the answer to `extra`")]
    [InlineData("leg is one of [unsure, yes]", "leg is yes",
        "15:119 BC3047 no condition reads the answer \"U\" to `leg`, so it counts as no")]
    public void A_mistake_is_found_at_its_place(string right, string wrong, string finding)
    {
        Assert.Contains(right, Right, StringComparison.Ordinal);

        var bound = Check.Bind(Right.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Contains($"{finding} (", Check.Lines(bound.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_found_in_one_run_also_behind_lines_that_are_not_yaml()
    {
        var bound = Check.Bind(
            """
            title: Back pain: what to do
            description: D.
            version: 1
            intended_use: T.
            for: N.
            licence: mine
            reviewed: { by: dana-cole, on: 2026-05-02, next: 2027-05-01 }
            sources: [ng59]
            questions:
              - { id: early, type: yes_no, ask: E, ask_if: pain >= 8 }
              - id: signs
                type: any_of
            	ask: Signs?
                options: [{ id: a, text: A }, { id: none, text: None of these }]
              - id: pain
                type: scale
                ask: “Pain: how bad?”
                rang: 0 to 10
                range: 0–10
                ends: [No, Yes]
            bands:
              impct: { low: 0 - 3 }
            outcomes:
              - { id: o1, level: soon, title: O, text: T, when: signs includes any of [a, none] }
              - { id: o2, level: urgnt, title: O, text: T, when: early is not yess }
              - { id: o3, level: routine, title: O, text: T, when: pain != 3 or early is “yes” }
              - { id: o4, level: self_care, title: O, text: T, when: otherwise }
            examples:
              - { name: x, given: { signs: [a] }, expect: o1 }
              - { name: y, given: { signs: [a] }, expect: o2 }
              - { name: z, given: { pian: 3 }, expect: o3 }
            """);

        Assert.Null(bound.Value);
        Assert.Equal(
            """
            1:17 BC3002
            6:10 BC3046
            10:48 BC3025
            13:1 BC3002
            14:41 BC3017
            17:10 BC3002
            18:5 BC3005
            19:12 BC3015
            22:3 BC3036
            22:17 BC3030
            24:75 BC3002
            25:22 BC3007
            25:60 BC3021
            25:67 BC3023
            26:61 BC3021
            26:78 BC3020
            27:11 BC3044
            31:25 BC3045
            """,
            string.Join('\n', bound.Diagnostics.OrderBy(d => d.Location.Start.Line).ThenBy(d => d.Location.Start.Column)
                .Select(d => $"{d.Location.Start.Line}:{d.Location.Start.Column} {d.Rule.Id}")));
    }
}
