using BackCare.Sites.Model;
using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class LanguageTests
{
    private const string Spanish = """
        languages:
          es:
            title: Clínica
            menus: { main: [{ text: Contacto, to: contact.md }] }
            taxonomies: { tags: { title: Temas, terms: { sitting: Sentarse } } }
        menus: { main: [{ text: Contact, to: contact.md }] }
        taxonomies: { tags: { title: Topics, terms: { sitting: Sitting } } }

        """;

    private static readonly string Both =
        Doc("content/_index.es.md")
        + Doc("content/contact.md", "tags: [sitting]", "## Hours")
        + Doc("content/contact.es.md", "tags: [sitting]", "## Horas")
        + Doc("content/s/_index.md")
        + Doc("content/s/_index.es.md")
        + Doc("content/s/a.md")
        + Doc("content/s/a.es.md")
        + Doc("content/s/only.md");

    [Fact]
    public void A_translation_stands_below_its_language()
    {
        var site = In(Both);

        Assert.Equal(
            ["/es/", "/es/404.html", "/es/contact/", "/es/s/", "/es/s/a/", "/es/search/", "/es/tags/", "/es/tags/sitting/"],
            site.Pages.Where(p => p.Language == "es").Permalinks());
        Assert.Equal(["/s/a/", "/s/only/"], Assert.IsType<SectionPage>(site.At("content/s/_index.md")).List.Items.Permalinks());
        Assert.Equal(["/es/s/a/"], Assert.IsType<SectionPage>(site.At("content/s/_index.es.md")).List.Items.Permalinks());
        Assert.Equal(["/es/", "/es/s/"], site.Breadcrumbs(site.At("content/s/a.es.md")).Permalinks());
        Assert.Equal(("/", "/es/", "/"), (site.Home("en")!.Permalink, site.Home("es")!.Permalink, site.Home("fr")!.Permalink));
    }

    [Fact]
    public void A_page_knows_its_translations()
    {
        var site = In(Both);

        Assert.Equal(["/es/contact/"], site.Translations(site.At("content/contact.md")).Permalinks());
        Assert.Equal(["/contact/"], site.Translations(site.At("content/contact.es.md")).Permalinks());
        Assert.Empty(site.Translations(site.At("content/s/only.md")));
    }

    [Fact]
    public void Terms_have_their_words_in_each_language()
    {
        var site = In(Both);

        Assert.Equal(
            [("/tags/sitting/", "Sitting", "Topics", "/contact/"), ("/es/tags/sitting/", "Sentarse", "Temas", "/es/contact/")],
            site.Terms.Select(t => (t.Permalink, t.Title, t.TaxonomyTitle, t.Pages.Single().Permalink)));
    }

    [Theory]
    [InlineData("content/s/a.es.md", "../contact.md", "/es/contact/")]
    [InlineData("content/s/a.es.md", "/contact/", "/es/contact/")]
    [InlineData("content/s/a.es.md", "../contact.es.md", "/es/contact/")]
    [InlineData("content/s/a.es.md", "only.md", "/s/only/")]
    [InlineData("content/s/a.md", "../contact.md", "/contact/")]
    [InlineData("content/s/a.md", "../contact.es.md", "/es/contact/")]
    [InlineData("content/s/a.md", "/es/contact/", "/es/contact/")]
    public void A_link_prefers_the_language_of_its_page_unless_it_names_one(string from, string target, string href)
    {
        var site = In(Both);

        Assert.Equal(href, site.Href(target, site.At(from)));
    }

    [Fact]
    public void An_anchor_is_looked_for_in_the_translation() => Assert.Equal(
        ["content/s/b.es.md:6:1 BC5002 `content/contact.es.md` has no heading `#hours` | write the heading in lower case with hyphens, "
            + "such as `#opening-hours`"],
        Built(Both + Doc("content/s/b.es.md", body: "[x](../contact.md#hours)")).Findings());

    [Fact]
    public void A_translation_of_a_draft_is_linked_all_the_same() => Assert.Empty(Built(
        Both + Doc("content/s/d.md", "draft: true") + Doc("content/s/d.es.md") + Doc("content/s/e.es.md", body: "[x](d.md)")).Findings());

    [Fact]
    public void A_language_that_is_not_declared_is_a_part_of_the_name()
    {
        var site = Assembled(Doc("content/contact.es.md"));

        Assert.Equal(("/contact-es/", "en"), (site.At("content/contact.es.md").Permalink, site.At("content/contact.es.md").Language));
    }

    [Fact]
    public void The_files_of_a_translated_bundle_stand_below_the_main_page()
    {
        var site = In(Both + Doc("content/b/index.md") + Doc("content/b/index.es.md", body: "![x](p.png)") + "-- content/b/p.png --\nx\n");

        Assert.Equal("/b/p.png", site.Picture("p.png", site.At("content/b/index.es.md"))!.Value.Url);
        Assert.Equal(["b/p.png"], site.Routes.OfType<CopyRoute>().Select(r => r.Path));
    }

    [Fact]
    public void The_files_of_a_bundle_follow_the_translation_that_is_published()
    {
        var site =
            In(Both + Doc("content/b/index.md", "draft: true") + Doc("content/b/index.es.md", body: "![x](p.png)")
                + "-- content/b/p.png --\nx\n");

        Assert.Equal(["es/b/p.png"], site.Routes.OfType<CopyRoute>().Select(r => r.Path));
    }

    [Fact]
    public void A_language_without_a_home_has_pages_without_a_section()
    {
        var site = In(Doc("content/contact.md") + Doc("content/contact.es.md"));

        Assert.Null(site.SectionOf(site.At("content/contact.es.md")));
        Assert.Equal("/", site.Home("es")!.Permalink);
    }

    [Fact]
    public void A_folder_named_like_a_language_collides_with_its_pages() => Assert.Equal(
        ["content/es/contact.md:1:1 BC5005 `/es/contact/` is also the address of `content/contact.es.md` | give one of them a different "
            + "`slug` or `url`"],
        Built(Both + Doc("content/es/contact.md")).Findings());

    private static BuiltSite Built(string documents) => Site.From(documents).With("site.yml", Site.Settings + Spanish).Prepare();

    private static BackCare.Sites.Site In(string documents) => Built(documents).Sound().Publication!.Site;
}
