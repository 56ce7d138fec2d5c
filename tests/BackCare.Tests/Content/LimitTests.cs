using BackCare.Content;
using BackCare.Content.Sources;
using BackCare.Files;

namespace BackCare.Tests.Content;

public sealed class LimitTests
{
    private static readonly string Table = Rows(2_000, 10);

    [Theory]
    [MemberData(nameof(AtTheLimit))]
    public void At_a_limit_a_page_is_read(string name, string body) => Assert.True(Pages.Markdown(body).Passed, name);

    public static TheoryData<string, string> AtTheLimit => new()
    {
        { "quotes", Times("> ", 100) + "a" },
        { "lists", Times("- ", 50) + "a" },
        { "indented lists", string.Concat(Enumerable.Range(0, 50).Select(i => $"{new string(' ', 2 * i)}- a\n")) },
        { "links", Times("- [a](b)\n", 5_000) },
        { "links in one paragraph", Times("[a](b) ", 5_000) },
        { "definitions", string.Concat(Enumerable.Range(0, 2_000).Select(i => $"[a{i}]: b\n")) },
        { "cells", Table },
        { "cells in one row", Rows(2, 10_000) },
        { "footnotes", string.Concat(Enumerable.Range(0, 500).Select(i => $"a[^{i}]\n\n[^{i}]: b\n\n")) },
        { "bytes", Times("word ", (Limits.PageBytes - Pages.FrontMatter.Length) / 5) },
        { "emphasis", Times("*a* ", 3_000) },
        { "lines", Times("a\n\n", 25_000) },
        { "rules", Times("- - - ", 200) },
    };

    [Theory]
    [MemberData(nameof(OverTheLimit))]
    public void Over_a_limit_it_is_a_diagnostic(string rule, string body)
    {
        var read = Pages.Markdown(body);

        Assert.Null(read.Value);
        Assert.Equal([rule], read.Diagnostics.Select(d => d.Rule.Id).Distinct());
    }

    public static TheoryData<string, string> OverTheLimit => new()
    {
        { "BC2033", Times("> ", 101) + "a" },
        { "BC2033", Times(">", 10_000) },
        { "BC2033", Times("- ", 51) + "a" },
        { "BC2033", Times("1. ", 300_000) },
        { "BC2033", Times("- + ", 5_000) + "a" },
        { "BC2033", string.Concat(Enumerable.Range(0, 1_000).Select(i => $"{new string(' ', 2 * i)}- a\n")) },
        { "BC2033", "a\n" + Times("\t~ d\n", 60) },
        { "BC2033", "[^1]: " + Times("- > ", 40) + "a" },
        { "BC2033", Times("*a ", 110) + Times("b* ", 110) },
        { "BC2034", Times("[a](", 50_000) },
        { "BC2034", Times("- [a](b)\n", 5_001) },
        { "BC2034", Times("]", 5_001) },
        { "BC2035", string.Concat(Enumerable.Range(0, 2_001).Select(i => $"[a{i}]: b\n")) },
        { "BC2036", Table + "|a|" },
        { "BC2036", Rows(2, 10_001) },
        { "BC2036", Rows(1, 2_000) + Times("|a|\n", 2_000) },
        { "BC2037", string.Concat(Enumerable.Range(0, 501).Select(i => $"a[^{i}]\n\n[^{i}]: b\n\n")) },
        { "BC2038", Times("*a ", 20_000) },
        { "BC2038", Times("a <?", 20_000) },
        { "BC2038", string.Concat(Enumerable.Range(1, 1_300).Select(i => new string('`', i) + " ")) },
        { "BC2038", Times("[a](b \"", 4_000) + Times("x ", 400_000) },
        { "BC2055", Times("a\n===\n", 30_000) },
        { "BC2002", Times("word ", 250_000) },
    };

    [Fact]
    public void A_file_that_is_too_large_is_not_even_read()
    {
        var file = new SourceFile("content/a.md", 50_000_000, () => throw new InvalidOperationException("read"));

        Assert.Equal("1:1-1 BC2002", Pages.Lines(new DocumentReader(new(null, [])).Read(file)));
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Rows(int rows, int columns) =>
        $"{Times("|a", columns)}|\n{Times("|-", columns)}|\n{Times($"{Times("|a", columns)}|\n", rows - 1)}";
}
