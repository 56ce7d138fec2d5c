using BackCare.Tests.Cli.Imaging;

namespace BackCare.Tests.Rendering;

/// <summary>What the head of a page tells other programs.</summary>
public sealed class HeadTests
{
    private const string Pages = """
        -- content/tips/_index.md --
        ---
        title: Tips
        description: Short tips for the back.
        ---
        -- content/tips/walk.md --
        ---
        title: Walk
        description: Walk a little each day.
        type: page
        date: 2026-05-02
        tags: [moving]
        image: photo.png
        image_alt: Two people on a path
        ---
        Text.
        -- content/tips/sit.md --
        ---
        title: Sit
        description: Sit in many ways.
        type: page
        date: 2026-05-03
        ---
        ![A chair](chair.svg)
        -- content/tips/chair.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10"/></svg>

        """;

    [Fact]
    public void A_photo_is_told_with_whole_address_words_and_size()
    {
        var walk = Built("https://clinic.example/back/").Html("tips/walk/index.html");

        Assert.Equal(
            [("og:image", "https://clinic.example/back/tips/photo.png"), ("og:image:alt", "Two people on a path"),
                ("og:image:width", "300"), ("og:image:height", "200")],
            walk.QuerySelectorAll("meta[property^='og:image']").Select(m => (m.GetAttribute("property")!, m.GetAttribute("content")!)));
    }

    [Fact]
    public void A_drawing_is_not_told_since_no_other_site_shows_one() =>
        Assert.Null(Built("https://clinic.example/").Html("tips/sit/index.html").QuerySelector("meta[property='og:image']"));

    [Fact]
    public void A_copy_for_files_tells_no_address_and_no_feed()
    {
        var site = Built("file:");

        Assert.Null(site.Html("tips/walk/index.html").QuerySelector("meta[property='og:image']"));
        Assert.Null(site.Html("tips/index.html").QuerySelector("link[rel=alternate]"));
    }

    [Theory]
    [InlineData("tips/index.html", "/back/tips/feed.xml", "/back/feed.xml")]
    [InlineData("tags/moving/index.html", "/back/tags/moving/feed.xml", "/back/feed.xml")]
    [InlineData("tips/walk/index.html", "/back/feed.xml")]
    [InlineData("index.html", "/back/feed.xml")]
    public void A_section_and_a_term_tell_their_own_feed_before_that_of_the_site(string path, params string[] feeds)
    {
        var site = Built("https://clinic.example/back/");

        var links = site.Html(path).QuerySelectorAll("link[rel=alternate][type='application/atom+xml']").ToList();

        Assert.Equal(feeds, links.Select(l => l.GetAttribute("href")));
        Assert.Equal(links.Count, links.Select(l => l.GetAttribute("title")).Distinct().Count());
        Assert.All(feeds, f => Assert.Contains(f["/back/".Length..], site.Paths));
        foreach (var (type, file) in new[] { ("rss", "rss.xml"), ("feed+json", "feed.json") })
        {
            var others = site.Html(path).QuerySelectorAll($"link[rel=alternate][type^='application/{type}']")
                .Select(l => l.GetAttribute("href")!).ToList();
            Assert.Equal(feeds.Select(f => f.Replace("feed.xml", file, StringComparison.Ordinal)), others);
            Assert.All(others, f => Assert.Contains(f["/back/".Length..], site.Paths));
        }
    }

    [Fact]
    public void The_second_page_of_the_home_list_has_a_title_of_its_own()
    {
        var site = Site.From(string.Concat(Enumerable.Range(1, 25).Select(i =>
            $"-- content/page-{i}.md --\n---\ntitle: Page {i} of many\ndescription: Page {i} of many pages.\ntype: page\n---\nWords.\n")))
                .Build().WithoutErrors();

        Assert.Equal("Sample Clinic", site.Html("index.html").Title);
        Assert.Equal("Sample Clinic, page 2 | Sample Clinic", site.Html("page/2/index.html").Title);
    }

    [Fact]
    public void A_picture_of_the_text_is_not_shown_beside_the_title_too()
    {
        var site = Built("https://clinic.example/");

        Assert.Single(site.Html("tips/sit/index.html").QuerySelectorAll("main img"));
        Assert.NotNull(site.Html("tips/walk/index.html").QuerySelector(".drawing img"));
    }

    private static BuiltSite Built(string address) => Site.From(Pages)
        .With("content/tips/photo.png", Photo.Png(300, 200))
        .With("site.yml", Site.Settings + "feeds: true\ntaxonomies:\n  tags: { title: Topics, terms: { moving: Moving } }\n")
        .Options(o => o with { BaseUrl = address })
        .Build()
        .WithoutErrors();
}
