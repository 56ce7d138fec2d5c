using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class LinkTests
{
    private static readonly string Targets =
        Doc("content/contact.md", body: "## Opening hours")
        + Doc("content/s/_index.md")
        + Doc("content/s/keep-moving.md", body: "## First steps\n\n## First steps")
        + Doc("content/s/bundle/index.md", body: "![A bridge](bridge.png)")
        + "-- content/s/bundle/bridge.png --\nx\n-- content/_static/leaflet.pdf --\nx\n-- content/s/loose.png --\nx\n";

    [Theory]
    [InlineData("../contact.md", "/contact/")]
    [InlineData("../contact.md#opening-hours", "/contact/#opening-hours")]
    [InlineData("../contact.md?from=here#opening-hours", "/contact/?from=here#opening-hours")]
    [InlineData("/contact.md", "/contact/")]
    [InlineData("/contact/", "/contact/")]
    [InlineData("/contact", "/contact/")]
    [InlineData("keep-moving.md", "/s/keep-moving/")]
    [InlineData("./keep-moving.md#first-steps-1", "/s/keep-moving/#first-steps-1")]
    [InlineData("keep%2Dmoving.md", "/s/keep-moving/")]
    [InlineData("_index.md", "/s/")]
    [InlineData("/s/", "/s/")]
    [InlineData("bundle/index.md", "/s/bundle/")]
    [InlineData("bundle/bridge.png", "/s/bundle/bridge.png")]
    [InlineData("loose.png", "/s/loose.png")]
    [InlineData("/leaflet.pdf", "/leaflet.pdf")]
    [InlineData("../_static/leaflet.pdf", "/leaflet.pdf")]
    [InlineData("/", "/")]
    [InlineData("../_index.md", "/")]
    [InlineData("/feed.xml", "/feed.xml")]
    [InlineData("#here", "#here")]
    [InlineData("https://who.example/a?b#c", "https://who.example/a?b#c")]
    [InlineData("mailto:clinic@clinic.example", "mailto:clinic@clinic.example")]
    public void A_target_becomes_the_address_of_what_it_names(string target, string href)
    {
        var site = Assembled(Targets, Doc("content/s/a.md", body: $"[words]({target})\n\n## Here"));

        Assert.Equal(href, site.Href(target, site.At("content/s/a.md")));
    }

    [Fact]
    public void Addresses_carry_the_base_path()
    {
        var built = Site.From(Targets).Options(o => o with { BaseUrl = "https://clinic.example/some/path/" }).Build().Sound();
        var (site, page) = (built.Publication!.Site, built.Publication.Site.At("content/contact.md"));

        Assert.Equal("/some/path/s/#x", site.Href("s/_index.md#x", page));
        Assert.Equal("/some/path/s/bundle/bridge.png", site.Picture("s/bundle/bridge.png", page)!.Value.Url);
        Assert.Equal("tel:911", site.Href("tel:911", page));
    }

    [Theory]
    [InlineData("contct.md", "BC5001 `contct.md` does not exist | did you mean `../contact.md`?")]
    [InlineData("/contct.md", "BC5001 `/contct.md` does not exist | did you mean `/contact.md`?")]
    [InlineData("/contct/", "BC5001 `/contct/` does not exist | did you mean `/contact/`?")]
    [InlineData("keep_moving.md", "BC5001 `keep_moving.md` does not exist | did you mean `keep-moving.md`?")]
    [InlineData("Keep-Moving.md", "BC5001 `Keep-Moving.md` does not exist | did you mean `keep-moving.md`?")]
    [InlineData("wrong/keep-moving.md", "BC5001 `wrong/keep-moving.md` does not exist | did you mean `keep-moving.md`?")]
    [InlineData("zebra.md", "BC5001 `zebra.md` does not exist | link to the file of the other page, such as `../contact.md`")]
    [InlineData("../../../etc/passwd", "BC5001 `../../../etc/passwd` is outside the content folder | link to a file in `content/`")]
    [InlineData("../../site.yml", "BC5001 `../../site.yml` is outside the content folder | link to a file in `content/`")]
    [InlineData("%2e%2e/%2e%2e/site.yml", "BC5001 `%2e%2e/%2e%2e/site.yml` is outside the content folder | link to a file in `content/`")]
    [InlineData("keep-moving.md#frst-steps",
        "BC5002 `content/s/keep-moving.md` has no heading `#frst-steps` | did you mean `#first-steps`?")]
    [InlineData("#nothing",
        "BC5002 `content/s/a.md` has no heading `#nothing` | write the heading in lower case with hyphens, such as `#opening-hours`")]
    [InlineData("keep-moving.md?x=y#nothing",
        "BC5002 `content/s/keep-moving.md` has no heading `#nothing` | write the heading in lower case with hyphens, such as "
        + "`#opening-hours`")]
    [InlineData("draft.md", "BC5003 `draft.md` is not published: it is marked `draft: true` | remove the link, or publish that page too")]
    [InlineData("/s/draft/", "BC5003 `/s/draft/` is not published: it is marked `draft: true` | remove the link, or publish that page too")]
    [InlineData("secret/x.png",
        "BC5003 `secret/x.png` is not published: it expired on 2026-01-01 | remove the link, or publish that page too")]
    public void A_link_that_cannot_be_followed_is_shown_with_what_was_meant(string target, string expected) => Assert.Equal(
        $"content/s/a.md:6:1 {expected}",
        OnlyFinding(
            Targets,
            Doc("content/s/draft.md", "draft: true"),
            Doc("content/s/secret/index.md", "expiry_date: 2026-01-01") + "-- content/s/secret/x.png --\nx\n",
            Doc("content/s/a.md", body: $"[words]({target})")));

    [Theory]
    [InlineData("broken.md")]
    [InlineData("/s/broken/")]
    [InlineData("/s/broken.md#part")]
    [InlineData("bad.exe")]
    [InlineData("dated.md")]
    [InlineData("2026-02-01-dated.md")]
    [InlineData("/s/dated/")]
    [InlineData("/self-checks/broken/")]
    [InlineData("../self-checks/broken.yml")]
    [InlineData("/tags/sitting/")]
    public void A_link_to_a_part_with_an_error_of_its_own_is_not_called_dead(string target)
    {
        var site = Site.From(
                Doc("content/s/broken.md", "colour: red\ntags: [sitting]")
                + Doc("content/s/2026-02-01-dated.md", "colour: red")
                + Doc("content/s/dated.md", "colour: red")
                + Doc("content/s/a.md", body: $"[words]({target})")
                + "-- content/self-checks/broken.yml --\ntitle: T\n-- content/s/bad.exe --\nx\n")
            .With("site.yml", Site.Settings + "taxonomies: { tags: { terms: { sitting: Sitting } } }\n");

        Assert.DoesNotContain(site.Prepare().Findings(), f => f.Contains("content/s/a.md", StringComparison.Ordinal));
    }

    [Fact]
    public void All_dead_links_are_found_in_one_run() => Assert.Equal(
        ["content/a.md:6:1", "content/a.md:8:1", "content/a.md:10:1"],
        Prepare(Doc("content/a.md", body: "[x](no.md)\n\n![x](no.png)\n\n[x](#no)")).Findings().Select(f => f.Split(' ')[0]));

    [Fact]
    public void A_thousand_dead_links_are_all_reported()
    {
        var findings = Prepare(Doc("content/a.md", body: string.Join("\n\n", Enumerable.Range(0, 1000).Select(i => $"[x](no-{i}.md)"))))
            .Findings();

        Assert.Equal(1000, findings.Length);
    }

    [Theory]
    [InlineData("title: T\nmenus: { main: [{ text: Contact, to: contct.md }] }",
        "site.yml:2:38 BC5001 `contct.md` does not exist | did you mean `contact.md`?")]
    [InlineData("title: T\nmenus: { main: [{ text: Contact, to: /contact/#no }] }",
        "site.yml:2:38 BC5002 `content/contact.md` has no heading `#no` | write the heading in lower case with hyphens, such as "
        + "`#opening-hours`")]
    public void Menus_are_checked_against_the_content_folder(string settings, string expected) => Assert.Equal(
        expected,
        Assert.Single(Site.From(Targets)
            .With("site.yml", $"{settings}\n{Site.Settings[Site.Settings.IndexOf('\n', StringComparison.Ordinal)..]}").Prepare()
                .Findings()));

    [Fact]
    public void A_menu_leads_to_the_same_page_from_everywhere()
    {
        var built = Site.From(Targets).With("site.yml", Site.Settings + "menus: { main: [{ text: Get in touch, to: contact.md }] }\n")
            .Build().Sound();

        Assert.All(
            ["index.html", "s/index.html", "s/keep-moving/index.html"],
            path => Assert.Contains(built.Html(path)
                .QuerySelectorAll("a"), a => a.TextContent.Trim() == "Get in touch" && a.GetAttribute("href") == "/contact/"));
    }

    [Fact]
    public void Takeaways_people_and_glossary_are_checked_too() => Assert.Equal(
        [
            "content/_data/glossary.yml:1:31 BC5001 `no.md` does not exist | link to the file of the other page, such as `../contact.md`",
            "content/_data/people.yml:1:31 BC5001 `no.md` does not exist | link to the file of the other page, such as `../contact.md`",
            "content/_data/people.yml:1:53 BC5004 the picture `no.png` does not exist | put the file next to the page, or in "
            + "`content/_static/`",
            "content/a.md:5:14 BC5001 `no.md` does not exist | link to the file of the other page, such as `../contact.md`",
        ],
        Prepare(
            Doc("content/a.md", "takeaways: [\"[x](no.md)\", \"Two.\", \"Three.\"]"),
            "-- content/_data/people.yml --\ndana: { name: Dana, bio: \"See [me](no.md).\", photo: no.png, photo_alt: Dana }\n",
            "-- content/_data/glossary.yml --\nsciatica: { means: \"Pain. See [this](no.md).\" }\n").Findings());

    [Fact]
    public void A_photo_of_a_person_is_found_beside_the_other_files()
    {
        var built =
            Build("-- content/_data/people.yml --\ndana: { name: Dana, photo: ../team/dana.png, photo_alt: Dana }\n-- "
                + "content/team/dana.png --\nx\n").Sound();

        Assert.Contains("team/dana.png", built.Paths);
    }

    [Fact]
    public void A_link_to_a_self_check_that_does_not_exist_is_an_error() => Assert.Equal(
        "content/a.md:6:15 BC5015 the self-check `lower-back` does not exist | write the name of a file in `content/self-checks/`, "
        + "without `.yml`",
        OnlyFinding(Doc("content/a.md", body: ":::self-check lower-back\n:::")));

    [Fact]
    public void An_emergency_card_needs_the_number_in_site_yml()
    {
        var site = Site.From(Doc("content/a.md", body: ":::emergency\nCall now if:\n\n- it is bad\n:::"))
            .With("site.yml", Site.Settings.Replace("  emergency_number: \"911\"\n", "", StringComparison.Ordinal));

        Assert.Equal(
            "content/a.md:6:1 BC5016 this refers to an emergency, but site.yml has no emergency number | add `clinic: { emergency_number: "
            + "\"911\" }` to site.yml",
            Assert.Single(site.Prepare().Findings()));
    }
}
