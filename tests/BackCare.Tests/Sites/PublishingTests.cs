using System.Text;
using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class PublishingTests
{
    // Today is 2026-11-23 in every test.
    [Theory]
    [InlineData("", PageState.Published, "it is published")]
    [InlineData("date: 2026-11-23", PageState.Published, "it is published")]
    [InlineData("date: 2026-11-24", PageState.Future, "its date is 2026-11-24")]
    [InlineData("publish_date: 2026-11-23", PageState.Published, "it is published")]
    [InlineData("publishDate: 2026-11-24", PageState.Future, "its publish date is 2026-11-24")]
    [InlineData("date: 2026-12-01\npublish_date: 2026-11-01", PageState.Published, "it is published")]
    [InlineData("expiry_date: 2026-11-23", PageState.Published, "it is published")]
    [InlineData("expiryDate: 2026-11-22", PageState.Expired, "it expired on 2026-11-22")]
    [InlineData("draft: true", PageState.Draft, "it is marked `draft: true`")]
    [InlineData("published: false", PageState.Draft, "it is marked `draft: true`")]
    [InlineData("draft: true\nexpiry_date: 2026-11-22", PageState.Draft, "it is marked `draft: true`")]
    [InlineData("unlisted: true", PageState.Unlisted, "it is marked `unlisted: true`")]
    public void Every_document_is_listed_with_its_state_and_the_reason(string matter, PageState state, string reason)
    {
        var row = Assembled(Doc("content/a.md", matter)).Listing.Single(l => l.Source == "content/a.md");

        Assert.Equal((state, reason), (row.State, row.Reason));
        Assert.Equal(state is PageState.Published or PageState.Unlisted ? "/a/" : null, row.Url);
    }

    [Theory]
    [InlineData("draft: true")]
    [InlineData("publish_date: 2026-11-24")]
    [InlineData("expiry_date: 2026-11-22")]
    public void What_is_not_published_leaves_no_byte_anywhere(string matter)
    {
        var others = Doc("content/a.md", "tags: [sitting]\ndate: 2026-01-01") + Doc("content/s/_index.md");
        var hidden = """
            -- content/s/secret/index.md --
            ---
            title: Zebracorn
            description: Zebracorn words.
            type: page
            MATTER
            tags: [sitting, hidden]
            series: plan
            part: 1
            authors: [dana-cole]
            aliases: [/zebracorn-old/]
            image: zebracorn.png
            ---
            Zebracorn, and a [file](zebracorn.pdf).
            -- content/s/secret/zebracorn.png --
            zebracorn
            -- content/s/secret/zebracorn.pdf --
            zebracorn

            """.Replace("MATTER", matter, StringComparison.Ordinal);

        var without = WithVocabulary(others).Build().Sound();
        var with = WithVocabulary(others + hidden).Build().Sound();

        Assert.Equal(without.Paths, with.Paths);
        Assert.DoesNotContain(with.Files, f => Encoding.UTF8.GetString(f.Bytes.Span)
            .Contains("zebracorn", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(without.TreeHash(), with.TreeHash());
    }

    [Fact]
    public void In_a_preview_drafts_and_what_is_out_of_its_window_are_made()
    {
        var site =
            Site.From(Doc("content/a.md", "draft: true") + Doc("content/b.md", "date: 2026-12-01")
                + Doc("content/c.md", "expiry_date: 2026-01-01"));

        IEnumerable<string> Made(Func<BuildOptions, BuildOptions> change) =>
            site.Options(change).Prepare().Sound().Publication!.Site.Pages.OfType<ContentPage>().Permalinks();

        Assert.Empty(Made(o => o));
        Assert.Equal(["/a/"], Made(o => o with { Drafts = true }));
        Assert.Equal(["/b/"], Made(o => o with { Future = true }));
        Assert.Equal(["/c/"], Made(o => o with { Expired = true }));
    }

    [Fact]
    public void An_unlisted_page_is_made_but_named_nowhere()
    {
        var built =
            WithVocabulary(Doc("content/s/_index.md") + Doc("content/s/zebracorn.md", "unlisted: true\ndate: 2026-01-01\ntags: [sitting]"))
                .Build().Sound();

        Assert.Contains("s/zebracorn/index.html", built.Paths);
        Assert.Empty(built.Publication!.Site.Newest);
        Assert.Empty(built.Publication.Site.Terms);
        Assert.All(["sitemap.xml", "feed.xml", "index.html", "s/index.html"],
            f => Assert.DoesNotContain("zebracorn", built.Text(f), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("publish_date: 2026-02-01\nexpiry_date: 2026-01-31",
        "content/a.md:6:14 BC5018 the page would expire before it is published | make `expiry_date` later than `publish_date`")]
    [InlineData("date: 2026-02-01\nexpiry_date: 2026-01-31",
        "content/a.md:6:14 BC5018 the page would expire before it is published | make `expiry_date` later than `publish_date`")]
    public void A_window_that_ends_before_it_begins_is_an_error(string matter, string expected) =>
        Assert.Equal(expected, OnlyFinding(Doc("content/a.md", matter)));

    [Fact]
    public void A_window_of_one_day_is_a_window() =>
        Assert.Empty(Prepare(Doc("content/a.md", "publish_date: 2026-11-23\nexpiry_date: 2026-11-23")).Findings());

    private static Site WithVocabulary(string documents) => Site.From(documents + """
        -- content/_data/people.yml --
        dana-cole: { name: Dana Cole, credentials: DPT }
        """).With("site.yml", Site.Settings + "taxonomies:\n  tags: { terms: { sitting: Sitting, hidden: Hidden } }\n  series: { terms: { plan: Plan } }\n");
}
