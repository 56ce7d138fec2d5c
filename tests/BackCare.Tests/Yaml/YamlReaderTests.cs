using System.Text;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Keys_and_values_know_their_places()
    {
        var value = Yamls.Value("title: A b\nlist:\n  - x\n  - \"y z\"\nflow: { a: 1, 'b': [c, d] }\n");

        Assert.Equal(
            """
            1:1-5:28 map
              1:1-1:6 title:
                1:8-1:11 A b
              2:1-2:5 list:
                3:3-4:10 list
                  3:5-3:6 x
                  4:5-4:10 y z
              5:1-5:5 flow:
                5:7-5:28 map
                  5:9-5:10 a:
                    5:12-5:13 1
                  5:15-5:18 b:
                    5:20-5:26 list
                      5:21-5:22 c
                      5:24-5:25 d
            """,
            Yamls.Places(value));
    }

    [Fact]
    public void A_block_text_reaches_to_its_last_word()
    {
        var value = Yamls.Value("kept: |\n  one\n  two\n\nfolded: >-\n  three\n  four\n\n\nlast: x");

        Assert.Equal(
            """
            1:1-10:8 map
              1:1-1:5 kept:
                1:7-3:6 one⏎two⏎
              5:1-5:7 folded:
                5:9-7:7 three four
              10:1-10:5 last:
                10:7-10:8 x
            """,
            Yamls.Places(value));
    }

    [Fact]
    public void A_text_may_run_over_lines()
    {
        var value = Yamls.Value("a: one\n  two\nb: \"three\n  four\"\n");

        Assert.Equal(
            """
            1:1-4:8 map
              1:1-1:2 a:
                1:4-2:6 one two
              3:1-3:2 b:
                3:4-4:8 three four
            """,
            Yamls.Places(value));
    }

    [Fact]
    public void Front_matter_counts_lines_from_where_it_stands_in_its_file()
    {
        var map = Assert.IsType<YamlMap>(Yamls.Read("title: A\ntags: [b]\n", firstLine: 2).Value);

        Assert.Equal("f.yml:2:1", map.Entries[0].Key.Location.ToString());
        Assert.Equal("f.yml:3:8", Assert.IsType<YamlList>(map.Entries[1].Value).Items[0].Location.ToString());
    }

    [Fact]
    public void A_broken_front_matter_counts_lines_in_the_same_way() =>
        Assert.Equal("f.yml:3:5", Assert.Single(Yamls.Read("a: 1\nb: c: d\n", firstLine: 2).Diagnostics).Location.ToString());

    [Fact]
    public void Columns_count_utf16_units()
    {
        var map = Yamls.Map("a: [😀, b]");

        Assert.Equal(new Position(1, 9), Assert.IsType<YamlList>(map.Entries[0].Value).Items[1].Location.Start);
    }

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public void Only_a_line_feed_ends_a_line(string exotic)
    {
        var map = Yamls.Map($"a: \"x{exotic} y\"\nb: c");

        Assert.Equal("f.yml:2:1", map.Entries[1].Key.Location.ToString());
    }

    [Theory]
    [InlineData("010")]
    [InlineData("1_000")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("0x1F")]
    [InlineData("12:30")]
    [InlineData("2026-05-02")]
    [InlineData("1e3")]
    public void Nothing_is_guessed_from_the_look_of_a_text(string written)
    {
        var text = Assert.IsType<YamlText>(Yamls.Map($"a: {written}").Entries[0].Value);

        Assert.Equal((written, true), (text.Text, text.IsPlain));
    }

    [Theory]
    [InlineData("\"010\"", "010")]
    [InlineData("'it''s'", "it's")]
    [InlineData("\"a\\tb\\u00e9\"", "a\tbé")]
    [InlineData("|\n  x", "x")]
    [InlineData("\"\"", "")]
    public void Quoted_and_block_texts_are_not_plain(string written, string expected)
    {
        var text = Assert.IsType<YamlText>(Yamls.Map($"a: {written}").Entries[0].Value);

        Assert.Equal((expected, false), (text.Text, text.IsPlain));
    }

    [Fact]
    public void Comments_are_passed_over()
    {
        var map = Yamls.Map("# one\na: b # two\n# three\nc: d#e\n");

        Assert.Equal(["a", "c"], map.Entries.Select(e => e.Key.Text));
        Assert.Equal("d#e", map.Text("c")!.Value.Value);
        Assert.Equal("b", map.Text("a")!.Value.Value);
    }

    [Fact]
    public void A_key_without_a_value_is_empty()
    {
        var map = Yamls.Map("a:\nb: ''\n");

        Assert.True(map.Entries[0].Value.IsEmpty);
        Assert.False(map.Entries[1].Value.IsEmpty);
        Assert.Null(map.Find("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only words\n")]
    [InlineData("---\n")]
    public void A_text_without_a_value_reads_as_null_and_without_a_finding(string text)
    {
        var read = Yamls.Read(text);

        Assert.Null(read.Value);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "3:1-3:2 duplicate: duplicate key `a`; the first is on line 1 | keep only one of them")]
    [InlineData("x: { a: 1, 'a': 2 }", "1:12-1:15 duplicate: duplicate key `a`; the first is on line 1 | keep only one of them")]
    public void A_key_twice_is_reported_at_the_second(string text, string expected)
    {
        Assert.Equal(expected, Yamls.Only(text));
        Assert.NotNull(Yamls.Read(text).Value);
    }

    [Theory]
    [InlineData("a: &x 1", "1:4-1:6 not-allowed: the anchor `&x` is not supported here | remove it, or put quotes around the text")]
    [InlineData("a: *x", "1:4-1:6 not-allowed: the alias `*x` is not supported here | write the value out, or put quotes around the text")]
    [InlineData("- &all [b]", "1:3-1:7 not-allowed: the anchor `&all` is not supported here | remove it, or put quotes around the text")]
    [InlineData("a: !!str b", "1:4-1:9 not-allowed: the tag `!!str` is not supported here | remove it, or put quotes around the text")]
    [InlineData("a: !important b",
        "1:4-1:14 not-allowed: the tag `!important` is not supported here | remove it, or put quotes around the text")]
    [InlineData("<<: { a: b }", "1:1-1:3 not-allowed: the merge key `<<` is not supported here | write the keys out")]
    [InlineData("a: 1\n---\nb: 2", "2:1-2:4 not-allowed: a second document (`---`) is not supported here | keep one document per file")]
    [InlineData("%YAML 1.2\n---\na: 1", "1:1-2:4 not-allowed: a `%YAML` line is not supported here | remove it")]
    [InlineData("? [a]\n: b", "1:3-1:6 syntax: expected the name of a key, found a list or a block | write `name: value`")]
    public void What_yaml_has_beyond_maps_lists_and_texts_is_refused(string text, string expected) =>
        Assert.Equal(expected, Yamls.Only(text));

    [Fact]
    public void A_quoted_double_angle_is_an_ordinary_key() => Assert.Equal("x", Yamls.Map("\"<<\": x").Text("<<")!.Value.Value);

    [Theory]
    [InlineData("[", "]", 65)]
    [InlineData("{a: ", "b}", 254)]
    public void Sixty_four_levels_are_read_and_the_next_is_refused(string open, string close, int columnOfTheNext)
    {
        string Nested(int levels) =>
            string.Concat(Enumerable.Repeat(open, levels)) + close + string.Concat(Enumerable.Repeat(close[^1], levels - 1));

        var deep = Yamls.Read(Nested(close.Length == 1 ? 64 : 63)).Diagnostics;
        var tooDeep = Assert.Single(Yamls.Read(Nested(65)).Diagnostics);

        Assert.Empty(deep);
        Assert.Equal("this is nested more than 64 levels deep", tooDeep.Message);
        Assert.Equal("not-allowed", tooDeep.Rule.Id);
        Assert.Equal(columnOfTheNext, tooDeep.Location.Start.Column);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("{a: ")]
    public void A_hundred_thousand_openings_end_at_the_level_that_is_too_deep(string opening)
    {
        var read = Yamls.Read(string.Concat(Enumerable.Repeat(opening, 100_000)));

        Assert.Null(read.Value);
        Assert.Equal("not-allowed", Assert.Single(read.Diagnostics).Rule.Id);
    }

    [Theory]
    [InlineData("...\n\n,  ? \\key: |\n  a\n")]
    [InlineData(": &a |2-\né\0[\u2028\\U00110000")]
    [InlineData("#c\u0085\"\\x01\\uD800\\uD800\uFEFF\\uD800\\U00110000\\x01")]
    [InlineData("\t: \\U00110000'- x\nkey: |\n  a\n- x\n\\U00110000k: v\n\0")]
    [InlineData("%TAG ! x:\n---\na: !b 1")]
    [InlineData("a: [1\nb: c\n")]
    [InlineData("a: \"\\uD800\"")]
    public void Texts_that_make_the_parser_throw_end_in_a_finding(string text)
    {
        var read = Yamls.Read(text);

        Assert.NotEmpty(read.Diagnostics);
        Assert.All(read.Diagnostics,
            d => Assert.True(d.Location.Start is { Line: >= 1, Column: >= 1 } && d.Location.Start.CompareTo(d.Location.End) <= 0));
    }

    [Fact]
    public void Any_mix_of_signs_ends_in_a_value_or_a_finding()
    {
        string[] signs =
        [
            "a: b\n", "- x\n", "[", "]", "{", "}", ",", ": ", "? ", "&a ", "*a", "!t ", "|", "|2-\n", ">", "'", "\"", "\\x01", "\\uD800",
                "\n",
            "  ", "\t", "%YAML 1.2\n", "---\n", "...\n", "#c", "<<", " - ", "\0", "\u0085", "\uFEFF", "@", "`", "é", "😀", "\u2028",
                "k: |\n  a\n",
        ];
        var seed = new Random(20261123);
        var text = new StringBuilder();
        for (var run = 0; run < 20_000; run++)
        {
            text.Clear();
            for (var length = seed.Next(1, 14); length > 0; length--)
            {
                text.Append(signs[seed.Next(signs.Length)]);
            }

            var read = Yamls.Read(text.ToString());

            Assert.All(read.Diagnostics, d => Assert.True(d.Location.Start.CompareTo(d.Location.End) <= 0, text.ToString()));
        }
    }}
