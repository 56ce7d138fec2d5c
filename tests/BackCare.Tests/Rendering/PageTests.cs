namespace BackCare.Tests.Rendering;

public sealed class PageTests
{
    private const string Article = """
        -- content/_data/people.yml --
        robin: { name: Robin Sample, role: Therapist, credentials: "PT, DPT" }
        morgan: { name: Morgan Sample, role: Reviewer, credentials: MD }
        -- content/_data/sources.yml --
        guide: { title: A guide, publisher: A publisher, year: 2024, url: "https://guide.example/" }
        -- content/walk.md --
        ---
        title: Walk a little
        description: Why a short walk helps and how to begin.
        type: article
        date: 2026-05-02
        updated: 2026-06-03
        authors: [robin]
        reviewed: { by: morgan, on: 2026-06-03, next: 2027-06-03 }
        sources: [guide]
        takeaways: [Walk often., Start small., Stop if it hurts.]
        ---
        Begin with a few steps.

        ## One

        :::emergency
        Call 911 now if:
        - you cannot feel your legs
        :::

        ## Two

        ### Below two

        :::do
        - walk slowly
        :::

        ## Three

        Text.
        """;

    [Fact]
    public void An_article_has_every_part_in_the_order_in_which_it_is_read()
    {
        var main = Site.From(Article).Build().Html("walk/index.html").QuerySelector("main")!;

        var parts = main.QuerySelectorAll("h1, .byline, .takeaways, .contents, .text, .sources, .review")
            .Select(e => e.ClassList.FirstOrDefault() ?? e.LocalName);

        Assert.Equal(["h1", "byline", "takeaways", "contents", "text", "sources", "box"], parts);
        Assert.Equal(["#one", "#two", "#three"], main.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Reviewed by Morgan Sample, MD, on June 3, 2026.", main.QuerySelector(".review")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("Next review due: June 3, 2027.", main.QuerySelector(".review")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_of_a_container_stands_one_level_below_the_heading_above_it()
    {
        var page = Site.From(Article).Build().Html("walk/index.html");

        Assert.Equal("h3", page.QuerySelector(".card .head")!.LocalName);
        Assert.Equal("h4", page.QuerySelector(".do > :first-child")!.LocalName);
    }

    [Fact]
    public void A_care_card_says_its_level_in_words_and_calls_the_emergency_number()
    {
        var card = Site.From(Article).Build().Html("walk/index.html").QuerySelector(".card.emergency")!;

        Assert.StartsWith("Emergency:", card.QuerySelector(".head")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("tel:911", card.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Takeaways_stand_above_the_text_wherever_they_were_written()
    {
        var site = Site.From("""
            -- content/a.md --
            ---
            title: A page
            description: Takeaways in the middle of a text.
            type: page
            ---
            First.

            :::takeaways
            - One.
            - Two.
            - Three.
            :::

            Last.
            """);

        var main = site.Build().Html("a/index.html").QuerySelector("main")!;

        Assert.Equal(3, main.QuerySelectorAll(".takeaways li").Length);
        Assert.Null(main.QuerySelector(".text .takeaways"));
    }

    [Fact]
    public void Every_address_respects_the_path_of_the_base_url()
    {
        var settings = Site.Settings.Replace("https://clinic.example/", "https://clinic.example/some/path/", StringComparison.Ordinal);

        var page = Site.From(Article).With("site.yml", settings).Build().Html("walk/index.html");

        var addresses = page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
        Assert.All(addresses.Where(a => a.StartsWith('/')), a => Assert.StartsWith("/some/path/", a, StringComparison.Ordinal));
    }

    [Fact]
    public void A_copy_for_files_links_relatively_to_index_html_and_has_no_digest()
    {
        var built = Site.From(Article).Options(o => o with { BaseUrl = "file:" }).Build();

        var page = built.Html("walk/index.html");

        Assert.Equal("../index.html", page.QuerySelector(".home-link")!.GetAttribute("href"));
        var style = page.QuerySelector("link[rel=stylesheet]")!;
        Assert.StartsWith("../assets/site.", style.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null(style.GetAttribute("integrity"));
        Assert.Equal("index.html", built.Html("404.html").QuerySelector(".home-link")!.GetAttribute("href"));
    }

    [Fact]
    public void A_copy_for_files_shows_the_picture_of_another_page()
    {
        var built = Site.From(Article)
            .With("content/walk.md",
                "---\ntitle: Walk a little\ndescription: Words on walking.\ntype: strategy\ndate: 2026-03-09\nimage: walk.svg\nimage_alt: "
                + "A person who walks\n---\nWords.")
            .With("content/walk.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 200\"/>")
            .Options(o => o with { BaseUrl = "file:" }).Build();

        Assert.Equal("walk.svg", built.Html("index.html").QuerySelector(".tile img")!.GetAttribute("src"));
    }

    [Fact]
    public void No_page_carries_inline_script_or_style()
    {
        var built = Site.From(Article).Build();

        var pages = built.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Select(built.Html);

        Assert.All(pages,
            p => Assert.Empty(p.QuerySelectorAll("style, [style], "
                + "script:not([src]):not([type='application/json']):not([type='application/ld+json'])")));
    }

    [Fact]
    public void A_sample_site_says_so_on_every_page()
    {
        var built = Site.From(Article).With("site.yml", Site.Settings + "sample: true\n").Build();

        Assert.All(built.Paths.Where(p => p.EndsWith("index.html", StringComparison.Ordinal)),
            p => Assert.NotNull(built.Html(p).QuerySelector(".sample")));
    }

    [Fact]
    public void An_old_address_leads_to_the_new_one_without_script()
    {
        var site = Site.From(Article.Replace("type: article", "type: article\naliases: [/old/]", StringComparison.Ordinal));

        var page = site.Build().Html("old/index.html");

        Assert.Equal("0; url=/walk/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("/walk/", page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_picture_keeps_its_room()
    {
        var site = Site.From("""
            -- content/a/index.md --
            ---
            title: A page
            description: A page with a picture in it.
            type: page
            ---
            ![A circle](circle.svg)
            -- content/a/circle.svg --
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200"><circle cx="9" cy="9" r="9"/></svg>
            """);

        var image = site.Build().Html("a/index.html").QuerySelector(".text img")!;

        Assert.Equal(("320", "200", "A circle"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
    }
}
