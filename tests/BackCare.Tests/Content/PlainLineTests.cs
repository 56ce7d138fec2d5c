using BackCare.Content.Markdown;
using BackCare.Content.Markdown.Parsing;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Tests.Content;

/// <summary>A line that is taken as it is must be one that the parser would give back as it is.</summary>
public sealed class PlainLineTests
{
    private static readonly string[] Scraps =
    [
        "Move", "a ", " b", "  ", ".", ",", ";", ":", "'", "\"", "(", ")", "-", "- ", "1. ", "# ", "> ", "+ ", "=", "===", "---", "~", "~~",
            "^", "|", "/", "//", "www.x.example", "https://x.example",
        "{{", "}}", "%", "$", "@", "é", "😀", "ﬁ", "\u00a0", "\u2028", "\u200b", "::", ":::", "*", "_", "`", "[", "]", "<", ">", "&",
            "&amp;", "!", "\\", "\t", "Dose: 1",
    ];

    [Fact]
    public void The_parser_gives_a_plain_line_back_as_one_literal()
    {
        var random = new Random(20261126);
        var plain = 0;
        for (var i = 0; i < 4000; i++)
        {
            var line = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Scraps[random.Next(Scraps.Length)]));
            if (TextCompiler.IsPlain(line))
            {
                plain++;
                Assert.Equal(line, Parsed(line));
            }
        }

        Assert.InRange(plain, 500, 3500);
    }

    [Theory]
    [InlineData("Keep moving, even if it hurts a little.", true)]
    [InlineData("- Not a list", true)]
    [InlineData(" blank before", false)]
    [InlineData("blank behind ", false)]
    [InlineData("*x*", false)]
    [InlineData("a & b", false)]
    [InlineData("two\nlines", false)]
    [InlineData("", false)]
    public void A_mark_a_blank_at_the_edge_or_a_line_end_makes_it_no_plain_line(string line, bool isPlain) =>
        Assert.Equal(isPlain, TextCompiler.IsPlain(line));

    private static string? Parsed(string line) =>
        Markdown.Parse(line, Grammar.Line) is [ParagraphBlock { Inline.FirstChild: LiteralInline { NextSibling: null } literal }]
            ? literal.Content.ToString()
            : null;
}
