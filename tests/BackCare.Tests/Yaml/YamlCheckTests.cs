using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Tests.Yaml;

public sealed class YamlCheckTests
{
    private static readonly MapShape Shape = new(
        "a visit",
        [
            new("name", YamlShape.Text, "") { Required = true },
            new("day", YamlShape.Date, ""),
            new("rooms", new NumberShape(1, 20), ""),
            new("paid", YamlShape.Flag, ""),
            new("kind", new TextShape(["first", "second", "final"]), "") { Also = ["sort"] },
            new("tags", new ListShape(YamlShape.Text, OneAlone: true), ""),
            new("steps", new ListShape(YamlShape.Text), ""),
            new("places", new NamedShape(YamlShape.Text), ""),
            new("next", new EitherShape(YamlShape.Text, new MapShape("a next visit", [new("on", YamlShape.Date, "") { Required = true }])),
                ""),
            new("params", YamlShape.Any, ""),
        ]);

    [Fact]
    public void A_map_that_fits_has_no_finding() => Assert.Empty(Findings("""
        name: A
        day: 2026-05-02T09:30:00+02:00
        rooms: 20
        paid: false
        sort: final
        tags: one
        steps: [a, "b"]
        places: { x: y }
        next: { on: 2026-05-03 }
        params: { anything: [at, { all: 1 }] }
        """));

    [Theory]
    [InlineData("name: A\nromos: 1", "2:1-2:6 unknown: `romos` is not a key of a visit | did you mean `rooms`?")]
    [InlineData("name: A\nzebra: 1", "2:1-2:6 unknown: `zebra` is not a key of a visit | ")]
    [InlineData("name: A\nRooms: 1", "2:1-2:6 unknown: `Rooms` is not a key of a visit | did you mean `rooms`?")]
    [InlineData("day: 2026-05-02", "7:9-7:9 missing: a visit has no `name` | add `name: Some words`")]
    [InlineData("name:", "1:1-1:5 kind: `name` has no value | write, for example, `name: Some words`")]
    [InlineData("name: ' '", "1:7-1:10 kind: expected text, found empty text | write, for example, `name: Some words`")]
    [InlineData("name: [a]", "1:7-1:10 kind: expected text, found a list | write, for example, `name: Some words`")]
    [InlineData("name: A\nday: 02.05.2026",
        "2:6-2:16 kind: expected a date such as 2026-05-02, found `02.05.2026` | write, for example, `day: 2026-05-02`")]
    [InlineData("name: A\nday: 2026-02-30",
        "2:6-2:16 kind: expected a date such as 2026-05-02, found `2026-02-30`: February 2026 has 28 days | write, for example, `day: "
        + "2026-05-02`")]
    [InlineData("name: A\nday: 2026-11-31",
        "2:6-2:16 kind: expected a date such as 2026-05-02, found `2026-11-31`: November has 30 days | write, for example, `day: "
        + "2026-05-02`")]
    [InlineData("name: A\nday: 2026-13-01",
        "2:6-2:16 kind: expected a date such as 2026-05-02, found `2026-13-01` | write, for example, `day: 2026-05-02`")]
    [InlineData("name: A\nrooms: 21", "2:8-2:10 kind: expected a whole number from 1 to 20, found `21` | write, for example, `rooms: 1`")]
    [InlineData("name: A\nrooms: 010", "2:8-2:11 kind: expected a whole number from 1 to 20, found `010` | write, for example, `rooms: 1`")]
    [InlineData("name: A\nrooms: 1_0", "2:8-2:11 kind: expected a whole number from 1 to 20, found `1_0` | write, for example, `rooms: 1`")]
    [InlineData("name: A\npaid: yes", "2:7-2:10 kind: expected `true` or `false`, found `yes` | write, for example, `paid: true`")]
    [InlineData("name: A\npaid: \"true\"",
        "2:7-2:13 kind: expected `true` or `false`, found `true` in quotes | write, for example, `paid: true`")]
    [InlineData("name: A\nkind: secnd", "2:7-2:12 kind: `secnd` is not a valid value for `kind` | did you mean `second`?")]
    [InlineData("name: A\nkind: other", "2:7-2:12 kind: `other` is not a valid value for `kind` | use one of `first`, `second`, `final`")]
    [InlineData("name: A\nkind: first\nsort: final",
        "3:1-3:5 duplicate: `sort` means the same as `kind` on line 2 | keep only one of them")]
    [InlineData("name: A\nsteps: one", "2:8-2:11 kind: expected a list, found `one` | write, for example, `steps: [Some words]`")]
    [InlineData("name: A\nsteps: [a, [b]]", "2:12-2:15 kind: expected text, found a list | write, for example, `steps: Some words`")]
    [InlineData("name: A\nplaces: { x: [y] }", "2:14-2:17 kind: expected text, found a list | write, for example, `x: Some words`")]
    [InlineData("name: A\nnext: {}", "2:7-2:7 missing: a next visit has no `on` | add `on: 2026-05-02`")]
    [InlineData("name: A\nnext: [a]",
        "2:7-2:10 kind: expected text or a block of keys, found a list | write, for example, `next: Some words`")]
    public void Every_difference_is_shown_where_it_stands(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Findings(text)));

    [Fact]
    public void All_differences_are_found_in_one_run()
    {
        var findings = Findings("romos: 1\npaid: yes\nkind: other\n");

        Assert.Equal(["unknown", "kind", "kind", "missing"], findings.Select(f => f.Split(' ')[1].TrimEnd(':')));
    }

    [Fact]
    public void An_unknown_key_of_front_matter_is_called_a_front_matter_key()
    {
        var findings = new Findings();
        var shape = new MapShape("front matter", [new("draft", YamlShape.Flag, "")]);

        Yamls.Map("drafts: true").Check(shape, Location.TopOf("f.yml"), Yamls.Rules, findings);

        Assert.Equal(
            "1:1-1:7 unknown: `drafts` is not a front matter key | did you mean `draft`?",
            Yamls.Shown(Assert.Single(findings.ToImmutable())));
    }

    [Fact]
    public void A_long_text_is_shown_shortened_and_on_one_line()
    {
        var finding = Assert.Single(Findings($"name: A\nday: |\n  one\n  {new string('x', 100)}"));

        Assert.Equal("2:6-4:103 kind: expected a date such as 2026-05-02, found `one " + new string('x', 36)
            + "…` | write, for example, `day: 2026-05-02`", finding);
    }

    [Fact]
    public void Getters_read_what_fits_and_pass_over_the_rest()
    {
        var map = Yamls.Map("name: A\nday: 2026-05-02\nrooms: x\ntags: one\nsteps: [a, '', b]\nplaces: { x: y }\npaid: yes\n");

        Assert.Equal("A", map.Text("name")!.Value.Value);
        Assert.Equal(new DateOnly(2026, 5, 2), map.Date("day")!.Value.Value);
        Assert.Null(map.Number("rooms"));
        Assert.Equal(["one"], map.Texts("tags").Select(t => t.Value));
        Assert.Equal(["a", "", "b"], map.Texts("steps").Select(t => t.Value));
        Assert.Equal("y", map.Map("places")!.Text("x")!.Value.Value);
        Assert.True(map.Flag("paid", absent: true));
        Assert.Null(map.Text("absent"));
        Assert.Empty(map.Texts("absent"));
    }

    [Fact]
    public void A_getter_by_key_knows_the_other_spellings()
    {
        var key = Shape.Keys.Single(k => k.Name == "kind");

        Assert.Equal("final", Assert.IsType<YamlText>(Yamls.Map("sort: final").Get(key)).Text);
        Assert.Null(Yamls.Map("sort: [final]").Get(key));
    }

    private static ImmutableArray<string> Findings(string text)
    {
        var findings = new Findings();
        Yamls.Map(text).Check(Shape, Location.InLine("f.yml", 7, 9, 3), Yamls.Rules, findings);
        return [.. findings.ToImmutable().Select(Yamls.Shown)];
    }
}
