using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class SectionTests
{
    [Fact]
    public void Pages_stand_by_weight_then_date_then_title()
    {
        var site = Assembled(
            Doc("content/s/_index.md"),
            Doc("content/s/b.md"),
            Doc("content/s/a.md"),
            Doc("content/s/old.md", "date: 2025-01-01"),
            Doc("content/s/new.md", "date: 2026-01-01"),
            Doc("content/s/second.md", "weight: 2"),
            Doc("content/s/first.md", "weight: -1"));

        Assert.Equal(["/s/first/", "/s/second/", "/s/new/", "/s/old/", "/s/a/", "/s/b/"], List(site, "content/s/_index.md"));
    }

    [Fact]
    public void A_page_belongs_to_the_nearest_section_above_it()
    {
        var site = Assembled(
            Doc("content/s/_index.md"),
            Doc("content/s/t/_index.md"),
            Doc("content/s/t/deep.md"),
            Doc("content/s/plain/folder/far.md"),
            Doc("content/s/bundle/index.md"),
            Doc("content/top.md"));

        Assert.Equal(["/s/bundle/", "/s/plain/folder/far/", "/s/t/"], List(site, "content/s/_index.md"));
        Assert.Equal(["/s/t/deep/"], List(site, "content/s/t/_index.md"));
        Assert.Equal(["/s/", "/top/"], List(site, "content/_index.md"));
        Assert.Equal(["/", "/s/", "/s/t/"], site.Breadcrumbs(site.At("content/s/t/deep.md")).Permalinks());
        Assert.Equal(["/"], site.Breadcrumbs(site.At("content/s/_index.md")).Permalinks());
        Assert.Empty(site.Breadcrumbs(site.At("content/_index.md")));
        Assert.Null(site.SectionOf(site.At("content/_index.md")));
    }

    [Fact]
    public void A_long_list_is_cut_into_pages()
    {
        var pages = Enumerable.Range(1, 41).Select(i => Doc($"content/s/p{i:00}.md", $"weight: {i}"));

        var site = Assembled([Doc("content/s/_index.md"), .. pages]);

        var lists = site.Pages.OfType<SectionPage>().Where(s => s.Folder == "content/s").ToList();
        Assert.Equal(["/s/", "/s/page/2/", "/s/page/3/"], lists.Permalinks());
        Assert.Equal([20, 20, 1], lists.Select(l => l.List.Items.Length));
        Assert.Equal([(1, 3), (2, 3), (3, 3)], lists.Select(l => (l.List.Number, l.List.Count)));
        Assert.Equal(("/s/p21/", "/s/p41/"), (lists[1].List.Items[0].Permalink, lists[2].List.Items[0].Permalink));
        Assert.Equal(("/s/", "/s/page/3/"), (lists[2].List.PermalinkOf(1), lists[1].List.PermalinkOf(3)));
        Assert.Equal("/s/", site.SectionOf(lists[2])!.Permalink);
    }

    [Fact]
    public void Twenty_pages_are_one_list_and_an_empty_section_is_one_page()
    {
        var site =
            Assembled([Doc("content/e/_index.md"), Doc("content/s/_index.md"), .. Enumerable.Range(1, 20)
                .Select(i => Doc($"content/s/p{i}.md"))]);

        Assert.Equal(["/", "/e/", "/s/"], site.Pages.OfType<SectionPage>().Permalinks());
    }

    [Fact]
    public void Previous_and_next_follow_the_list_of_the_section()
    {
        var site = Assembled(
            Doc("content/s/_index.md"), Doc("content/s/a.md", "weight: 1"), Doc("content/s/b.md", "weight: 2"),
                Doc("content/s/c.md", "weight: 3"));
        var (first, middle, last) = (site.At("content/s/a.md"), site.At("content/s/b.md"), site.At("content/s/c.md"));

        Assert.Equal((null, "/s/b/"), (site.Previous(first)?.Permalink, site.Next(first)?.Permalink));
        Assert.Equal(("/s/a/", "/s/c/"), (site.Previous(middle)?.Permalink, site.Next(middle)?.Permalink));
        Assert.Equal(("/s/b/", null), (site.Previous(last)?.Permalink, site.Next(last)?.Permalink));
    }

    [Fact]
    public void Previous_and_next_follow_across_the_pages_of_a_list()
    {
        var site =
            Assembled([Doc("content/s/_index.md"), .. Enumerable.Range(1, 21).Select(i => Doc($"content/s/p{i:00}.md", $"weight: {i}"))]);

        Assert.Equal("/s/p21/", site.Next(site.At("content/s/p20.md"))!.Permalink);
    }

    [Fact]
    public void Pages_at_the_top_have_no_neighbours()
    {
        var site = Assembled(Doc("content/a.md"), Doc("content/b.md"));

        Assert.Null(site.Next(site.At("content/a.md")));
        Assert.Null(site.Previous(site.At("content/b.md")));
    }

    [Fact]
    public void A_section_that_is_a_draft_leaves_its_pages_to_the_section_above()
    {
        var site = Assembled(Doc("content/s/_index.md", "draft: true"), Doc("content/s/a.md"));

        Assert.Null(site.PageAt("content/s/_index.md"));
        Assert.Equal(["/s/a/"], List(site, "content/_index.md"));
    }

    [Fact]
    public void A_folder_with_both_indexes_is_an_error() => Assert.Contains(
        "content/s/index.md:1:1 BC5006 this folder also has `content/s/_index.md` | keep `_index.md` for a section, or `index.md` for a "
        + "single page with its pictures",
        Prepare(Doc("content/s/_index.md"), Doc("content/s/index.md")).Findings());

    [Fact]
    public void Two_indexes_of_one_folder_are_an_error_also_if_they_are_dated()
    {
        var findings = Prepare(Doc("content/s/2026-01-01-index.md"), Doc("content/s/2026-01-02-index.md")).Findings();

        Assert.Contains("content/s/2026-01-02-index.md:1:1 BC5006 this folder also has `content/s/2026-01-01-index.md` | keep `_index.md` "
            + "for a section, or `index.md` for a single page with its pictures", findings);
    }

    [Fact]
    public void A_site_without_a_home_page_is_an_error()
    {
        var built = Site.From(Doc("content/a.md")).Without("content/_index.md").Build();

        Assert.Equal(["content/_index.md:1:1 BC5007 the home page is missing | create `content/_index.md` with a title and a description"],
            built.Findings());
    }

    [Fact]
    public void A_home_page_under_the_wrong_name_is_recognised()
    {
        var built = Site.From(Doc("content/index.md")).Without("content/_index.md").Build();

        Assert.Equal(["content/_index.md:1:1 BC5007 the home page is missing | rename `content/index.md` to `content/_index.md`"],
            built.Findings());
    }

    [Fact]
    public void A_home_page_that_is_a_draft_is_an_error() => Assert.Equal(
        "content/_index.md:1:1 BC5007 the home page is not published: it is marked `draft: true` | remove `draft: true`, or correct its "
        + "dates",
        OnlyFinding(Doc("content/_index.md", "draft: true")));

    [Fact]
    public void A_home_page_with_an_error_of_its_own_is_not_called_missing() =>
        Assert.Empty(Prepare("-- content/_index.md --\nno front matter").Findings());

    [Fact]
    public void Two_pages_of_a_section_may_not_share_a_title_or_description()
    {
        var findings = Prepare(
            "-- content/a.md --\n---\ntitle: Keep moving\ndescription: One.\n---\n",
            "-- content/b.md --\n---\ntitle: keep Moving\ndescription: Two.\n---\n",
            "-- content/c.md --\n---\ntitle: Else\ndescription: \"Two.\"\n---\n").Findings();

        Assert.Equal(
            [
                "content/b.md:2:8 BC5012 `content/a.md` in the same section has the same title | say what is different about this page",
                "content/c.md:3:14 BC5012 `content/b.md` in the same section has the same description | say what is different about this "
                + "page",
            ],
            findings);
    }

    [Fact]
    public void Pages_of_different_sections_or_drafts_may_share_a_title() => Assert.Empty(Prepare(
        Doc("content/s/_index.md"),
        "-- content/a.md --\n---\ntitle: Same\ndescription: One.\n---\n",
        "-- content/b.md --\n---\ntitle: Same\ndescription: Two.\ndraft: true\n---\n",
        "-- content/s/a.md --\n---\ntitle: Same\ndescription: One.\n---\n").Findings());

    private static IEnumerable<string> List(BackCare.Sites.Site site, string source) =>
        Assert.IsType<SectionPage>(site.At(source)).List.Items.Permalinks();
}
