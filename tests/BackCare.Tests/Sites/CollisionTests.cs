using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class CollisionTests
{
    [Theory]
    [InlineData("content/b.md", "slug: a", "content/b.md:5:7 BC5005 `/a/` is also the address of `content/a.md`")]
    [InlineData("content/b.md", "url: /a/", "content/b.md:5:6 BC5005 `/a/` is also the address of `content/a.md`")]
    [InlineData("content/b.md", "url: /A/", "content/b.md:5:6 BC5005 `/A/` is also the address of `content/a.md`")]
    [InlineData("content/b.md", "aliases: [/a/]", "content/b.md:5:11 BC5005 `/a/` is also the address of `content/a.md`")]
    [InlineData("content/b.md", "aliases: [/b/]", "content/b.md:5:11 BC5005 `/b/` is also the address of `content/b.md`")]
    [InlineData("content/b.md", "redirect_from: /A", "content/b.md:5:16 BC5005 `/A/` is also the address of `content/a.md`")]
    [InlineData("content/b.md", "aliases: [/logo.png/]",
        "content/b.md:5:11 BC5005 `/logo.png` is also the address of `content/_static/logo.png`, which cannot be both a file and a folder")]
    [InlineData("content/a/index.md", "", "content/a/index.md:1:1 BC5005 `/a/` is also the address of `content/a.md`")]
    [InlineData("content/a!.md", "", "content/a.md:1:1 BC5005 `/a/` is also the address of `content/a!.md`")]
    [InlineData("content/people/dana.md", "",
        "content/people/dana.md:1:1 BC5005 `/people/dana/` is also the address of `content/_data/people.yml`")]
    [InlineData("content/b.md", "aliases: [/old/]", "content/_data/redirects.yml:1:1 BC5005 `/old/` is also the address of `content/b.md`")]
    [InlineData("content/b.md", "aliases: [/embed.js/]",
        "content/b.md:5:11 BC5005 `/embed.js` is also the address of `BackCare`, which cannot be both a file and a folder")]
    [InlineData("content/b.md", "aliases: [/feed.xml/]",
        "content/b.md:5:11 BC5005 `/feed.xml` is also the address of `BackCare`, which cannot be both a file and a folder")]
    public void Two_sources_of_one_address_are_both_named(string path, string matter, string expected) => Assert.Equal(
        $"{expected} | give one of them a different `slug` or `url`",
        OnlyFinding(
            Doc("content/a.md"),
            Doc(path, matter),
            "-- content/_static/logo.png --\nx\n-- content/_data/people.yml --\ndana: { name: Dana }\n-- content/_data/redirects.yml "
            + "--\n/old/: /a/\n"));

    [Theory]
    [InlineData("robots.txt", "/robots.txt")]
    [InlineData("ROBOTS.TXT", "/ROBOTS.TXT")]
    public void A_file_may_not_take_the_place_of_one_that_is_made(string name, string address) => Assert.Equal(
        $"content/_static/{name}:1:1 BC5005 `{address}` is also the address of `BackCare` | give one of them a different `slug` or `url`",
        OnlyFinding($"-- content/_static/{name} --\nx\n"));

    [Fact]
    public void Files_that_differ_by_letter_case_collide() => Assert.Equal(
        "content/_static/logo.png:1:1 BC5005 `/logo.png` is also the address of `content/_static/Logo.png` | give one of them a different "
        + "`slug` or `url`",
        OnlyFinding("-- content/_static/logo.png --\nx\n-- content/_static/Logo.png --\nx\n"));

    [Fact]
    public void A_file_may_not_stand_where_a_folder_stands() => Assert.Equal(
        "content/a.md:5:11 BC5005 `/old.html` is also the address of the folder of `content/_static/old.html/x.png` | give one of them a "
        + "different `slug` or `url`",
        OnlyFinding(Doc("content/a.md", "aliases: [/old.html]"), "-- content/_static/old.html/x.png --\nx\n"));

    [Fact]
    public void Every_page_of_a_list_needs_its_address()
    {
        var pages = Enumerable.Range(1, 21).Select(i => Doc($"content/s/p{i}.md"));

        Assert.Equal(
            "content/other.md:5:6 BC5005 `/s/page/2/` is also the address of `content/s/_index.md` | give one of them a different `slug` "
            + "or `url`",
            OnlyFinding([Doc("content/other.md", "url: /s/page/2/"), Doc("content/s/_index.md"), .. pages]));
    }

    [Fact]
    public void Of_two_pages_with_one_address_one_is_left_and_no_address_stands_twice()
    {
        var built = Build(Doc("content/a.md"), Doc("content/b.md", "url: /a/"), Doc("content/c.md", "url: /A/"));

        var paths = built.Publication!.Site.Routes.Select(r => r.Path.ToLowerInvariant()).ToList();
        Assert.Equal(paths.Count, paths.Distinct().Count());
        Assert.Equal("content/a.md", built.Publication.Site.Pages.Single(p => p.Permalink == "/a/").Source);
    }

    [Fact]
    public void Redirects_and_aliases_become_stubs_that_lead_on()
    {
        var built = Build(
            Doc("content/a.md", "aliases: [/old, /older.html]", "## Part"),
            "-- content/_static/leaflet.pdf --\nx\n-- content/_data/redirects.yml --\n/2020/a/: /a.md#part\n/paper/: "
            + "/leaflet.pdf\n/news/: /feed.xml\n/myindex.html: /a/\n").Sound();

        Assert.Equal(
            [("2020/a/index.html", "/a/#part"), ("myindex.html", "/a/"), ("news/index.html", "/feed.xml"), ("old/index.html", "/a/"),
                ("older.html", "/a/"), ("paper/index.html", "/leaflet.pdf")],
            built.Publication!.Site.Routes.OfType<AliasRoute>().Select(r => (r.Path, r.Target)));
        Assert.Contains("url=/a/#part", built.Text("2020/a/index.html"), StringComparison.Ordinal);
        Assert.Equal(
            "/2020/a/ /a/#part 301\n/myindex.html /a/ 301\n/news/ /feed.xml 301\n/old/ /a/ 301\n/older.html /a/ 301\n/paper/ /leaflet.pdf "
            + "301\n",
            built.Text("_redirects"));
    }

    [Fact]
    public void A_redirect_that_leads_nowhere_is_an_error() => Assert.Equal(
        "content/_data/redirects.yml:1:8 BC5001 `/contct/` does not exist | did you mean `/contact/`?",
        OnlyFinding(Doc("content/contact.md"), "-- content/_data/redirects.yml --\n/old/: /contct/\n"));

    [Fact]
    public void A_link_to_an_old_address_leads_to_the_new_one()
    {
        var site = Assembled(Doc("content/a.md", "aliases: [/old/]"), Doc("content/b.md", body: "[x](/old/)"));

        Assert.Equal("/a/", site.Href("/old/", site.At("content/b.md")));
    }
}
