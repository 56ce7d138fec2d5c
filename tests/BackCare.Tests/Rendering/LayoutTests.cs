namespace BackCare.Tests.Rendering;

/// <summary>What a page asks of its layout, and what every layout is told of a page.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void A_page_may_have_a_layout_of_its_own()
    {
        var site =
            Site.From(Page("layout: leaflet\n", "Words.")
                + "-- templates/layouts/leaflet.html --\n<div class=\"leaflet\"><h1>{{ page.title }}</h1><div>{{ page.body "
                    + "}}</div></div>\n")
                    .Build().WithoutErrors();
        var leaflet = site.Html("a/index.html").QuerySelector("main .leaflet")!;

        Assert.Equal("A short page Words.", string.Join(' ', leaflet.Children.Select(c => c.TextContent.Trim())));
        Assert.NotNull(site.Html("a/index.html").QuerySelector("head title"));
    }

    [Theory]
    [InlineData("artcle", "did you mean `article`?")]
    [InlineData("zebra", "add `templates/layouts/zebra.html`, or remove `layout`")]
    public void An_unknown_layout_is_an_error_at_its_name_and_says_what_to_type(string layout, string suggestion)
    {
        var site = Site.From(Page($"layout: {layout}\n", "Words.")).Build();
        var error = Assert.Single(site.Errors);

        Assert.Equal(("BC6011", "content/a.md", 4, 9),
            (error.Rule.Id, error.Location.File, error.Location.Start.Line, error.Location.Start.Column));
        Assert.Equal(suggestion, error.Suggestion);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(99, 1)]
    [InlineData(299, 1)]
    [InlineData(300, 2)]
    [InlineData(1000, 5)]
    public void The_minutes_of_a_page_are_its_words_at_200_a_minute_rounded(int words, int minutes)
    {
        var text = string.Join(' ', Enumerable.Repeat("word", words));
        var site =
            Site.From(Page("layout: clock\n", text) + "-- templates/layouts/clock.html --\n<p id=\"minutes\">{{ page.minutes }}</p>\n")
                .Build();

        Assert.Equal($"{minutes}", site.Html("a/index.html").QuerySelector("#minutes")!.TextContent);
    }

    [Theory]
    [InlineData("content/s/t/deep.md", "s/t/deep/index.html", "/ /s/ /s/t/")]
    [InlineData("content/s/flat.md", "s/flat/index.html", "/ /s/")]
    [InlineData("content/s/_index.md", "s/index.html", "/")]
    [InlineData("content/s/t/_index.md", "s/t/index.html", "/ /s/")]
    public void Breadcrumbs_lead_from_home_to_the_section_of_a_page(string source, string path, string expected)
    {
        var site =
            Site.From(string.Concat(new[] { "content/s/_index.md", "content/s/t/_index.md", "content/s/flat.md",
                "content/s/t/deep.md" }.Select(Named))).Build().WithoutErrors();
        var crumbs = site.Html(path).QuerySelectorAll("nav.crumbs a");

        Assert.Equal(expected, string.Join(' ', crumbs.Select(c => c.GetAttribute("href"))));
        Assert.Equal("Home", crumbs[0].TextContent);
        Assert.DoesNotContain($"Page of {source}", crumbs.Select(c => c.TextContent));
    }

    [Theory]
    [InlineData("A person who walks")]
    [InlineData("decorative", "")]
    public void The_picture_of_a_page_is_read_out_unless_it_only_decorates(string alt, string? shown = null)
    {
        var site = Site.From(Page($"image: walk.svg\nimage_alt: {alt}\n", "Words."))
            .With("content/walk.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>").Build().WithoutErrors();

        Assert.Equal(shown ?? alt, site.Html("a/index.html").QuerySelector("main .drawing img")!.GetAttribute("alt"));
    }

    private static string Named(string source) =>
        $"-- {source} --\n---\ntitle: Page of {source}\ndescription: What {source} says.\ntype: page\n---\nWords.\n";

    private static string Page(string matter, string body) =>
        $"-- content/a.md --\n---\ntitle: A short page\ndescription: A short page of this clinic.\n{matter}type: page\n---\n{body}\n";
}
