using BackCare.Content.Markdown;
using BackCare.Diagnostics;

namespace BackCare.Tests.Content;

public sealed class MarkdownTextTests
{
    private static readonly MarkdownText Markdown = new(new("911", []));

    [Theory]
    [InlineData("Numb *here*", "Numb <em>here</em>")]
    [InlineData("1. Not a list", "1. Not a list")]
    [InlineData("# Not a heading", "# Not a heading")]
    [InlineData("- Not a list", "- Not a list")]
    [InlineData(":::do", ":::do")]
    [InlineData("    four blanks", "four blanks")]
    [InlineData("One\n\ntwo", "One two")]
    [InlineData("Call 911", "Call 911")]
    [InlineData("A [b](c.md)", "A <a href=\"{c.md}\">b</a>")]
    [InlineData("a < b > c & \"d\"", "a &lt; b &gt; c &amp; &quot;d&quot;")]
    public void A_line_has_emphasis_and_links_and_nothing_else(string text, string html)
    {
        var read = Markdown.Inline(At(text));

        Assert.Equal("", Pages.Lines(read));
        Assert.Equal(html, Pages.Html(read.Value.Pieces));
    }

    [Fact]
    public void In_texts_of_emergency_level_the_number_is_a_link()
    {
        Assert.Equal("Call <strong><a href=\"tel:911\">911</a></strong>",
            Pages.Html(Markdown.Inline(At("Call **911**"), linkEmergencyNumber: true).Value.Pieces));
        Assert.Equal("<p>Call <a href=\"tel:911\">911</a></p>",
            Pages.Html(Markdown.Blocks(At("Call 911"), linkEmergencyNumber: true).Value.Pieces));
    }

    [Fact]
    public void Blocks_have_paragraphs_and_lists()
    {
        var read = Markdown.Blocks(At("One\n\n- two\n- three"));

        Assert.Equal("<p>One</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>", Pages.Html(read.Value.Pieces));
        Assert.Equal(["One", "two", "three"], read.Value.Prose.Select(p => p.ToString()));
    }

    [Theory]
    [InlineData("# Head")]
    [InlineData("> quote")]
    [InlineData("```\ncode\n```")]
    [InlineData("- a\n\n  ***")]
    public void Blocks_have_nothing_else(string text) =>
        Assert.Equal(["BC2053"], Markdown.Blocks(At(text)).Diagnostics.Select(d => d.Rule.Id));

    [Theory]
    [InlineData("<b>x", "3:10-13 BC2030")]
    [InlineData("a [b](javascript:x)", "3:12-29 BC2031")]
    [InlineData("![a](//x)", "3:10-19 BC2032")]
    [InlineData("a\u0001", "3:9-13 BC2003")]
    public void The_rules_of_documents_hold(string text, string findings)
    {
        Assert.Equal(findings, Pages.Lines(Markdown.Inline(At(text))));
        Assert.Equal(findings, Pages.Lines(Markdown.Blocks(At(text))));
    }

    [Fact]
    public void A_text_whose_places_are_unknown_is_reported_as_a_whole()
    {
        var folded = new Located<string>("one <b> two", new("a.yml", new(3, 9), new(5, 4)));

        Assert.Equal("3:9-5:4 BC2030", Pages.Lines(Markdown.Inline(folded)));
    }

    // As if it stood between quotes in column 9 of line 3.
    private static Located<string> At(string text) => new(text, new("a.yml", new(3, 9), new(3, 9 + text.Length + 2)));
}
