namespace BackCare.Tests.Rendering;

public sealed class EscapingTests
{
    private const string Evil = "<script>alert(1)</script>\" onclick=\"x\" '&";

    [Fact]
    public void A_title_cannot_open_an_element_or_leave_an_attribute()
    {
        var site = Site.From($"""
            -- content/evil.md --
            ---
            title: '{Evil.Replace("'", "''", StringComparison.Ordinal)}'
            description: '{Evil.Replace("'", "''", StringComparison.Ordinal)}'
            type: page
            ---
            Text.
            """);

        var page = site.Build().Html("evil/index.html");

        Assert.Equal(Evil, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Evil, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("[onclick], body script:not([type])"));
    }

    [Fact]
    public void Letters_beyond_ascii_stay_as_they_are()
    {
        var site = Site.From("""
            -- content/uber.md --
            ---
            title: Über den Rücken
            description: Ein Text über den Rücken.
            type: page
            ---
            Text.
            """);

        var text = site.Build().Text("uber/index.html");

        Assert.Contains("<h1>Über den Rücken</h1>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clinic.name", "name: Sample Clinic\n", ".foot h2")]
    [InlineData("title", "title: Sample Clinic\n", ".home-link span")]
    public void What_site_yml_says_is_text(string key, string line, string selector)
    {
        var settings =
            Site.Settings.Replace(line, $"{line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]} '<b>{key}</b> & \"co\"'\n",
                StringComparison.Ordinal);

        var page = Site.From("").With("site.yml", settings).Build().Html("index.html");

        Assert.Equal($"<b>{key}</b> & \"co\"", page.QuerySelector(selector)!.TextContent);
    }

    [Fact]
    public void Braces_in_a_text_are_text()
    {
        var site = Site.From("""
            -- content/braces.md --
            ---
            title: "{{ site.title }}"
            description: A page with braces in its text.
            type: page
            ---
            Two braces {{ page.title }} stay.
            """);

        var page = site.Build().Html("braces/index.html");

        Assert.Equal("{{ site.title }}", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("Two braces {{ page.title }} stay.", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }
}
