namespace BackCare.Tests.Yaml;

public sealed class YamlTrapsTests
{
    [Theory]
    [InlineData("title: Back pain: what to do\nb: c", "1:17-1:18", "write `title: \"Back pain: what to do\"`")]
    [InlineData("b: c\n- title: it's: \"this\" # why", "2:1-2:2", "put it below its key, indented by two spaces")]
    [InlineData("- a: it's: \"this\" # why", "1:10-1:11", "write `a: 'it''s: \"this\"'`")]
    [InlineData("a: b:\n", "1:5-1:6", "write `a: \"b:\"`")]
    [InlineData("url: https://a.example: b", "1:23-1:24", "write `url: \"https://a.example: b\"`")]
    public void A_colon_in_a_text_without_quotes_is_shown_with_the_line_to_write(string text, string place, string suggestion)
    {
        var shown = Yamls.Only(text);

        Assert.StartsWith(place, shown, StringComparison.Ordinal);
        Assert.EndsWith($"| {suggestion}", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a:\n\tb: c", "2:1-2:2")]
    [InlineData("a:\n  b: c\n\td: e", "3:1-3:2")]
    [InlineData("a:\n  - b\n  \t- c: d", "3:3-3:4")]
    [InlineData("a: b\n\tc: d", "2:1-2:2")]
    public void A_tab_as_indentation_is_shown_where_it_stands(string text, string place) =>
        Assert.Equal($"{place} syntax: tab in the indentation | indent with two spaces per level", Yamls.Only(text));

    [Theory]
    [InlineData("a: “x: y”", "1:4-1:5")]
    [InlineData("a: [“x, y”, “z]”]", "1:5-1:6")]
    [InlineData("- ‘x’: y: z", "1:3-1:4")]
    public void A_curly_quotation_mark_that_should_be_straight_is_shown(string text, string place) => Assert.Equal(
        $"{place} syntax: curly quotation marks do not quote text | use straight quotation marks (\") at both ends", Yamls.Only(text));

    [Fact]
    public void Curly_quotation_marks_inside_a_text_are_letters_like_others() =>
        Assert.Equal("say “hi”", Yamls.Map("a: say “hi”").Entries[0].Value is BackCare.Yaml.YamlText text ? text.Text : "");

    [Theory]
    [InlineData("t: { text: see [c] here }",
        "1:16-1:17 syntax: text in `{ }` that contains `[` needs quotes | put the whole text in double quotes")]
    [InlineData("- { id: a, text: b: c }",
        "1:19-1:20 syntax: text in `{ }` that contains `:` needs quotes | put the whole text in double quotes")]
    [InlineData("t: [a [b] c]", "1:7-1:8 syntax: text in `[ ]` that contains `[` needs quotes | put the whole text in double quotes")]
    [InlineData("t: { a: \"x\" y }",
        "1:13-1:14 syntax: missing comma between two values in `{ }` | add the comma, or put the whole text in double quotes")]
    [InlineData("a: [1, 2\nb: c\n", "1:4-1:5 syntax: the bracket `[` is never closed | add `]` after the last value")]
    [InlineData("a: { x: 1\n", "1:4-1:5 syntax: the bracket `{` is never closed | add `}` after the last value")]
    [InlineData("a: [b] c",
        "1:8-1:9 syntax: unexpected text after the closing bracket | put the whole text in double quotes, or remove what follows the "
        + "bracket")]
    public void Brackets_that_do_not_fit_are_shown_where_they_stand(string text, string expected) =>
        Assert.Equal(expected, Yamls.Only(text));

    [Theory]
    [InlineData("a: 'x\nb: c\n", "1:4-1:5 syntax: missing closing quotation mark for the text that starts here | add `'` at its end")]
    [InlineData("a: \"x\nb: c\n", "1:4-1:5 syntax: missing closing quotation mark for the text that starts here | add `\"` at its end")]
    [InlineData("a: 'it's'", "1:7-1:8 syntax: unexpected text after the closing quotation mark | put the whole text in double quotes")]
    [InlineData(
        "a: \"say \"hi\" now\"",
        "1:9-1:10 syntax: unexpected text after the closing quotation mark | put the whole text in single quotes, or write \\\" for a "
        + "quotation mark inside it")]
    [InlineData("a: \"b\": c",
        "1:6-1:7 syntax: unexpected text after the closing quotation mark | put the whole text in single quotes, or write \\\" for a "
        + "quotation mark inside it")]
    [InlineData("a: \"x\\qy\"",
        "1:6-1:7 syntax: `\\` has a special meaning in double quotes | write `\\\\`, or put the text in single quotes")]
    public void Quotes_that_do_not_close_or_close_too_early_are_shown(string text, string expected) =>
        Assert.Equal(expected, Yamls.Only(text));

    [Fact]
    public void An_invisible_line_break_is_named() =>
        Assert.Equal("1:6-1:7 syntax: invisible line break (U+2028) | delete it", Yamls.Only("a: \"x\u2028y\""));

    [Theory]
    [InlineData("a: @x", "`@`")]
    [InlineData("a: `x`", "a backtick")]
    [InlineData("a: %x", "`%`")]
    [InlineData("a: & b", "`&`")]
    [InlineData("a: ]", "`]`")]
    [InlineData("a: **bold** x", "`*`")]
    public void A_sign_that_cannot_begin_a_text_is_named(string text, string sign) => Assert.Equal(
        $"1:4-1:5 syntax: text that starts with {sign} needs quotes | put the whole text in double quotes", Yamls.Only(text));

    [Theory]
    [InlineData("a: b\nc d\n",
        "2:1-2:4 syntax: expected `key: value` | write it that way, or indent it by two spaces if it continues the line above")]
    [InlineData("title:A\nb: c", "1:1-1:8 syntax: expected `key: value` | put a space after the colon")]
    [InlineData("a: b\n c: d",
        "2:2-2:3 syntax: this key is indented further than the key above | start it below the first letter of the key above")]
    [InlineData("a:\n  b: c\n d: e",
        "3:2-3:3 syntax: this key is not aligned with the keys above | indent it as far as the other keys of its block")]
    [InlineData("b: c\n- a", "2:1-2:2 syntax: unexpected list item between keys | put it below its key, indented by two spaces")]
    [InlineData("- a\nb: c",
        "2:1-2:2 syntax: this line is not part of the list above | start it with `- `, or indent it as far as the text of the item above")]
    [InlineData("a: - b",
        "1:4-1:5 syntax: a list cannot start on the same line as its key | start it on the next line, or put quotes around the text")]
    [InlineData("a: > words",
        "1:4-1:5 syntax: unexpected text after `>` | start the text on the next line, indented by two spaces, or put all of it in quotes")]
    public void Lines_that_stand_at_a_wrong_place_are_shown(string text, string expected) => Assert.Equal(expected, Yamls.Only(text));

    [Fact]
    public void A_message_stays_short_whatever_stands_in_the_text()
    {
        var shown = Yamls.Only($"a: {string.Concat(Enumerable.Repeat("b: ", 10_000))}");

        Assert.True(shown.Length < 200, shown);
    }
}
