using BackCare.Content.Model;

namespace BackCare.Tests.Content;

public sealed class LinkTests
{
    [Theory]
    [InlineData("[a](b.md)", "b.md", LinkKind.Page)]
    [InlineData("[a](../x/b.md#part)", "../x/b.md#part", LinkKind.Page)]
    [InlineData("[a](/x/b.md)", "/x/b.md", LinkKind.Page)]
    [InlineData("[a](guide.pdf \"A title\")", "guide.pdf", LinkKind.Page)]
    [InlineData("[a](#part)", "#part", LinkKind.Anchor)]
    [InlineData("[a](<b c.md>)", "b c.md", LinkKind.Page)]
    [InlineData("[a][r]\n\n[r]: b.md 'T'", "b.md", LinkKind.Page)]
    [InlineData("[a](https://x.example/?a=1&amp;b=2)", "https://x.example/?a=1&b=2", LinkKind.External)]
    [InlineData("[a](HTTP://x.example)", "HTTP://x.example", LinkKind.External)]
    [InlineData("[a](//x.example/b)", "//x.example/b", LinkKind.External)]
    [InlineData("<https://x.example>", "https://x.example", LinkKind.External)]
    [InlineData("<me@x.example>", "mailto:me@x.example", LinkKind.Mail)]
    [InlineData("[a](mailto:me@x.example)", "mailto:me@x.example", LinkKind.Mail)]
    [InlineData("[a](tel:+12025550142)", "tel:+12025550142", LinkKind.Telephone)]
    public void Links_are_read_as_written(string markdown, string target, LinkKind kind)
    {
        var link = Pages.Body(markdown).Links.Single();

        Assert.Equal((target, kind), (link.Target, link.Kind));
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](java&#115;cript:alert(1))")]
    [InlineData("[a](javascript&colon;alert(1))")]
    [InlineData("[a](java\\script:x)")]
    [InlineData("[a](<java&#9;script:x>)")]
    [InlineData("[a](<&#1;javascript:x>)")]
    [InlineData("[a](< javascript:x>)")]
    [InlineData("[a](%6aavascript:x)")]
    [InlineData("[a](javascript%3Ax)")]
    [InlineData("[a](javascript%253Ax)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("[a](ftp://x.example)")]
    [InlineData("[a](https:x.example)")]
    [InlineData("[a](https:///x)")]
    [InlineData("[a](/\\x.example)")]
    [InlineData("[a](///x.example)")]
    [InlineData("[a]()")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<foo:bar>")]
    [InlineData("[a][r]\n\n[r]: javascript:x")]
    [InlineData("[a]\n\n[a]: data:x")]
    [InlineData("[![b](c.svg)](javascript:x)")]
    [InlineData("| [a](javascript:x) |\n|-|\n| b |")]
    [InlineData("Term\n:   [a](javascript:x)")]
    [InlineData("A[^1]\n\n[^1]: [a](javascript:x)")]
    [InlineData(":::important\n[a](javascript:x)\n:::")]
    public void No_other_scheme_passes(string markdown) => Assert.Equal("BC2031", Pages.Ids(markdown));

    [Theory]
    [InlineData("![a](https://x.example/b.png)")]
    [InlineData("![a](//x.example/b.png)")]
    [InlineData("![a](data:image/png;base64,x)")]
    [InlineData("![a](javascript:x)")]
    [InlineData("![a](\\\\x\\b.png)")]
    [InlineData("![a][r]\n\n[r]: https://x.example/b.png")]
    [InlineData("![a]()")]
    [InlineData("![a](#b)")]
    public void Images_are_part_of_the_site(string markdown) => Assert.Equal("BC2032", Pages.Ids(markdown));

    [Fact]
    public void An_internal_link_stays_open_until_rendering()
    {
        var html = Pages.Html("[a *b*](c.md#d \"T & <t>\") [e](#f) [g](https://x.example/ä?q=\"1\")");

        Assert.Equal("<p><a href=\"{c.md#d}\" title=\"T &amp; &lt;t&gt;\">a <em>b</em></a> <a href=\"{#f}\">e</a> <a "
            + "href=\"https://x.example/%C3%A4?q=%221%22\">g</a></p>", html);
    }

    [Fact]
    public void A_link_has_its_words_path_anchor_and_place()
    {
        var link = Pages.Body("Go [a *b* ![c](d.svg)](../e.md#f \"T\") on").Links.Single();

        Assert.Equal(("a b c", "../e.md", "f", "T"), (link.Text, link.Path, link.Anchor, link.Title));
        Assert.Equal((new(5, 4), new(5, 38)), (link.Location.Start, link.Location.End));
    }

    [Fact]
    public void An_image_is_one_piece_and_decorative_is_a_word()
    {
        var body = Pages.Body("![A *b*](c.png \"T\") ![decorative](d.svg) ![](e.svg)");

        Assert.Equal("<p>[c.png|A b] [d.svg|] [e.svg|]</p>", Pages.Html(body.Pieces));
        Assert.Equal([false, true, false], body.Images.Select(i => i.IsDecorative));
        Assert.Equal("T", body.Images[0].Title);
        Assert.Equal((new(5, 1), new(5, 20)), (body.Images[0].Location.Start, body.Images[0].Location.End));
    }
}
