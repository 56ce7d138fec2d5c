using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class PermalinkTests
{
    [Theory]
    [InlineData("content/about.md", "", "/about/")]
    [InlineData("content/strategies/keep-moving.md", "", "/strategies/keep-moving/")]
    [InlineData("content/Heat & Cold.md", "", "/heat-cold/")]
    [InlineData("content/Über uns.md", "", "/uber-uns/")]
    [InlineData("content/a/B c/d.md", "", "/a/b-c/d/")]
    [InlineData("content/strategies/posture/index.md", "", "/strategies/posture/")]
    [InlineData("content/2026-05-02-keep-moving.md", "", "/keep-moving/")]
    [InlineData("content/strategies/_index.md", "", "/strategies/")]
    [InlineData("content/a.md", "slug: other", "/other/")]
    [InlineData("content/s/a/index.md", "slug: other", "/s/other/")]
    [InlineData("content/s/a.md", "url: /whole/path/", "/whole/path/")]
    [InlineData("content/s/_index.md", "url: /whole/path/", "/whole/path/")]
    [InlineData("content/a.md", "permalink: /whole/path/", "/whole/path/")]
    [InlineData("content/腰.md", "", "/腰/")]
    public void The_address_comes_from_the_path_unless_front_matter_says_otherwise(string path, string matter, string permalink)
    {
        var site = Assembled(Doc(path, matter));

        Assert.Equal(permalink, site.At(path).Permalink);
        Assert.Contains(site.Routes, r => r.Path == $"{permalink[1..]}index.html");
    }

    [Fact]
    public void The_home_page_stands_at_the_root()
    {
        var home = Assembled().At("content/_index.md");

        Assert.Equal(("/", "index.html"), (home.Permalink, home.OutputPath));
        Assert.True(Assert.IsType<SectionPage>(home).IsHome);
    }

    [Fact]
    public void The_date_of_a_file_name_is_the_date_of_the_page()
    {
        var page = Assembled(Doc("content/2026-05-02-a.md")).At("content/2026-05-02-a.md");

        Assert.Equal(new DateOnly(2026, 5, 2), page.Document!.FrontMatter.Date!.Value.Value);
    }

    [Fact]
    public void Notes_and_manuals_are_no_pages()
    {
        var site =
            Assembled(Doc("content/a.md"),
                "-- content/README.md --\nmanual\n-- content/_notes.md --\nx\n-- content/_old/b.md --\nx\n-- content/s/README.md --\nx");

        Assert.Equal(["/", "/404.html", "/a/", "/search/"], site.Pages.Permalinks());
    }

    [Theory]
    [InlineData("slug: Keep-Moving", "content/a.md:5:7 BC5017 `Keep-Moving` is not a valid `slug` | write it like `slug: keep-moving`")]
    [InlineData("url: /no-slash",
        "content/a.md:5:6 BC5017 `/no-slash` is not a valid `url` | write it like `url: /strategies/keep-moving/`")]
    [InlineData("url: /feed.xml/",
        "content/a.md:5:6 BC5017 `/feed.xml/` is not a valid `url` | write it like `url: /strategies/keep-moving/`")]
    [InlineData("url: /.hidden/",
        "content/a.md:5:6 BC5017 `/.hidden/` is not a valid `url` | write it like `url: /strategies/keep-moving/`")]
    [InlineData("url: /a//b/", "content/a.md:5:6 BC5017 `/a//b/` is not a valid `url` | write it like `url: /strategies/keep-moving/`")]
    [InlineData("aliases: [/a/./b/]",
        "content/a.md:5:11 BC5017 `/a/./b/` is not a valid old address | write a path such as `/old-page/` or `/old-page.html`")]
    public void What_cannot_be_an_address_is_shown_where_it_stands(string matter, string expected) =>
        Assert.Equal(expected, OnlyFinding(Doc("content/a.md", matter)));

    [Theory]
    [InlineData("content/!!!.md")]
    [InlineData("content/😀/a.md")]
    public void A_name_without_letter_or_digit_gives_no_address(string path) => Assert.Equal(
        $"{path}:1:1 BC5017 the name of this file or of a folder above it contains no letter or digit | rename it, for example to "
        + "`keep-moving.md`",
        OnlyFinding(Doc(path)));

    [Fact]
    public void Every_route_stays_inside_the_site()
    {
        var built = Build(Doc("content/!!!.md"), Doc("content/a.md", "url: //evil/"), Doc("content/b.md", "aliases: [/../up/]"));

        Assert.All(built.Paths,
            p => Assert.False(p.StartsWith('/')
                || p.Contains("..", StringComparison.Ordinal)
                || p.Contains("//", StringComparison.Ordinal), p));
    }
}
