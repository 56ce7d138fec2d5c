using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class TermTests
{
    private const string Vocabulary = """
        -- site.yml --
        title: Sample Clinic
        description: Kind and clear help for sore backs.
        base_url: https://clinic.example/
        language: en
        time_zone: America/New_York
        taxonomies:
          tags: { title: Topics, terms: { back-pain: Back pain, sitting: Sitting, unused: Unused } }
          series: { terms: { plan: The plan } }
        -- content/_data/people.yml --
        dana-cole: { name: Dana Cole, credentials: DPT }
        -- content/_data/sources.yml --
        who-2023: { title: Guideline, publisher: WHO, year: 2023 }

        """;

    [Fact]
    public void Used_terms_have_pages_newest_first_in_the_order_of_the_vocabulary()
    {
        var site = Assembled(
            Vocabulary,
            Doc("content/a.md", "tags: [sitting, back-pain, sitting]\ndate: 2026-01-01"),
            Doc("content/b.md", "tags: back-pain\ndate: 2026-02-01"),
            Doc("content/s/_index.md", "tags: [sitting]"));

        Assert.Equal(["/tags/back-pain/", "/tags/sitting/"], site.Terms.Select(t => t.Permalink));
        Assert.Equal(["/b/", "/a/"], site.Terms[0].Pages.Permalinks());
        Assert.Equal(["/a/", "/s/"], site.Terms[1].Pages.Permalinks());
        Assert.Equal(["Back pain", "Sitting"], site.TermsOf(site.At("content/a.md")).Select(t => t.Title));
        Assert.Equal(["/tags/", "/tags/back-pain/", "/tags/sitting/"], site.Pages.Permalinks()
            .Where(p => p.StartsWith("/tags/", StringComparison.Ordinal)));
        Assert.Equal("Topics", site.Pages.OfType<TaxonomyPage>().Single().Title);
    }

    [Fact]
    public void The_pages_of_a_term_are_cut_into_lists()
    {
        var site = Assembled([Vocabulary, .. Enumerable.Range(1, 21).Select(i => Doc($"content/p{i}.md", "tags: [sitting]"))]);

        Assert.Equal(["/tags/sitting/", "/tags/sitting/page/2/"], site.Pages.OfType<TermPage>().Permalinks());
    }

    [Fact]
    public void Related_pages_share_most_terms()
    {
        var site = Assembled(
            Vocabulary,
            Doc("content/a.md", "tags: [sitting, back-pain]"),
            Doc("content/one.md", "tags: [sitting]\ndate: 2026-03-01"),
            Doc("content/both.md", "tags: [sitting, back-pain]"),
            Doc("content/none.md"));

        Assert.Equal(["/both/", "/one/"], site.Related(site.At("content/a.md"), 5).Permalinks());
        Assert.Equal(["/both/"], site.Related(site.At("content/a.md"), 1).Permalinks());
        Assert.Empty(site.Related(site.At("content/none.md"), 5));
    }

    [Fact]
    public void A_series_is_read_by_its_parts()
    {
        var site = Assembled(
            Vocabulary,
            Doc("content/s/_index.md"),
            Doc("content/s/a.md", "series: plan\npart: 3"),
            Doc("content/s/b.md", "series: plan\npart: 1"),
            Doc("content/s/c.md", "series: plan\npart: 2"));

        var series = site.SeriesOf(site.At("content/s/a.md"))!;
        Assert.Equal(["/s/b/", "/s/c/", "/s/a/"], series.Pages.Permalinks());
        Assert.Equal("/s/b/", site.Previous(site.At("content/s/c.md"))!.Permalink);
        Assert.Equal("/s/a/", site.Next(site.At("content/s/c.md"))!.Permalink);
        Assert.Null(site.Next(site.At("content/s/a.md")));
    }

    [Fact]
    public void A_gap_in_a_series_is_reported_at_the_part_behind_it() => Assert.Equal(
        "content/c.md:6:7 BC5011 the series `plan` has a part 3 but no part 2 | number the parts 1, 2, 3 and so on",
        OnlyFinding(Vocabulary, Doc("content/a.md", "series: plan\npart: 1"), Doc("content/c.md", "series: plan\npart: 3")));

    [Fact]
    public void A_series_that_does_not_begin_with_1_has_a_gap() => Assert.Equal(
        "content/a.md:6:7 BC5011 the series `plan` has a part 2 but no part 1 | number the parts 1, 2, 3 and so on",
        OnlyFinding(Vocabulary, Doc("content/a.md", "series: plan\npart: 2")));

    [Fact]
    public void A_part_that_stands_twice_names_the_other() => Assert.Equal(
        "content/b.md:6:7 BC5011 part 1 of the series is already `content/a.md` | number the parts 1, 2, 3 and so on",
        OnlyFinding(Vocabulary, Doc("content/a.md", "series: plan\npart: 1"), Doc("content/b.md", "series: plan\npart: 1"),
            Doc("content/c.md", "series: plan\npart: 2")));

    [Fact]
    public void A_part_with_an_error_of_its_own_is_no_gap() => Assert.Empty(Prepare(
        Vocabulary, Doc("content/a.md", "series: plan\npart: 1"), Doc("content/b.md", "series: plan\npart: 2\nbroken: 1"),
            Doc("content/c.md", "series: plan\npart: 3")).Findings());

    [Theory]
    [InlineData("series: plan",
        "content/a.md:5:9 BC5011 the page is in the series `plan` but has no `part` | add `part: 1`, `part: 2` and so on")]
    [InlineData("part: 1",
        "content/a.md:5:7 BC5011 the page has a `part` but no `series` | add `series: name-of-the-series`, or remove `part`")]
    [InlineData("tags: [siting]", "content/a.md:5:8 BC5010 `siting` is not declared under `tags` in site.yml | did you mean `sitting`?")]
    [InlineData("tags: [Sitting]", "content/a.md:5:8 BC5010 `Sitting` is not declared under `tags` in site.yml | did you mean `sitting`?")]
    [InlineData("categories: [zebra]",
        "content/a.md:5:14 BC5010 `zebra` is not declared under `categories` in site.yml | add it under `taxonomies: categories: terms:`")]
    [InlineData("series: plans\npart: 1",
        "content/a.md:5:9 BC5010 `plans` is not declared under `series` in site.yml | did you mean `plan`?")]
    [InlineData("authors: [dana-col]", "content/a.md:5:11 BC5008 `dana-col` is not in `_data/people.yml` | did you mean `dana-cole`?")]
    [InlineData("author: nobody", "content/a.md:5:9 BC5008 `nobody` is not in `_data/people.yml` | add the person to that file")]
    [InlineData("reviewed: { by: dana-coal, on: 2026-01-01 }",
        "content/a.md:5:17 BC5008 `dana-coal` is not in `_data/people.yml` | did you mean `dana-cole`?")]
    [InlineData("sources: [who-2022]", "content/a.md:5:11 BC5009 `who-2022` is not in `_data/sources.yml` | did you mean `who-2023`?")]
    public void A_name_that_nobody_knows_is_shown_with_the_nearest(string matter, string expected) =>
        Assert.Equal(expected, OnlyFinding(Vocabulary, Doc("content/a.md", matter)));

    [Fact]
    public void A_draft_is_checked_like_all_others() => Assert.Equal(
        "content/a.md:6:8 BC5010 `siting` is not declared under `tags` in site.yml | did you mean `sitting`?",
        OnlyFinding(Vocabulary, Doc("content/a.md", "draft: true\ntags: [siting]")));

    [Fact]
    public void A_location_that_nobody_knows_is_shown_in_site_yml()
    {
        var site = Site.From("-- content/_data/locations.yml --\nmain-street: { name: Main Street }\n")
            .With("site.yml", Site.Settings.TrimEnd() + "\n  locations: [main-street, man-street]\n");

        Assert.Equal(["site.yml:10:28 BC5019 `man-street` is not in `_data/locations.yml` | did you mean `main-street`?"], site.Prepare()
            .Findings());
    }

    [Fact]
    public void A_person_has_a_page_of_what_they_wrote_and_reviewed()
    {
        var site = Assembled(
            Vocabulary,
            Doc("content/a.md", "authors: [dana-cole]\ndate: 2026-01-01"),
            Doc("content/b.md", "authors: [dana-cole, dana-cole]\ndate: 2026-02-01\nreviewed: { by: dana-cole, on: 2026-01-01 }"));

        var person = Assert.Single(site.Pages.OfType<PersonPage>());
        Assert.Equal("/people/dana-cole/", person.Permalink);
        Assert.Equal(["/b/", "/a/"], person.Written.Permalinks());
        Assert.Equal(["/b/"], person.Reviewed.Permalinks());
    }

    [Fact]
    public void A_person_of_many_pages_shows_the_newest_hundred()
    {
        var site = Assembled(
            [
                Vocabulary,
                .. Enumerable.Range(1, 120)
                    .Select(i =>
                        Doc($"content/p{i:000}.md",
                            $"authors: [dana-cole]\nslug: p{i:000}\ndate: {new DateOnly(2025, 1, 1).AddDays(i):yyyy-MM-dd}")),
            ]);

        var written = Assert.Single(site.Pages.OfType<PersonPage>()).Written;
        Assert.Equal((100, "/p120/", "/p021/"), (written.Length, written[0].Permalink, written[^1].Permalink));
    }
}
