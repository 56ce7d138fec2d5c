using System.Xml.Linq;

namespace BackCare.Tests.Rendering;

public sealed class LanguageTests
{
    private const string Settings = """
        languages:
          es: { title: Clínica de muestra, description: Ayuda para la espalda }
          ar: { title: عيادة }

        """;

    private const string Pages = """
        -- content/_data/people.yml --
        robin: { name: Robin Sample, role: Therapist, credentials: PT }
        -- content/_index.es.md --
        ---
        title: Inicio de la clínica
        description: Ayuda para la espalda en español.
        ---
        Lea [cómo llamarnos](call.md) y [dónde estamos](place.md#here).
        -- content/call.md --
        ---
        title: Call us
        description: How to call the clinic on any day.
        type: page
        date: 2026-05-02
        authors: [robin]
        ---
        Text.
        -- content/call.es.md --
        ---
        title: Llámenos
        description: Cómo llamar a la clínica cualquier día.
        type: page
        date: 2026-05-03
        authors: [robin]
        ---
        Texto.
        -- content/call.ar.md --
        ---
        title: اتصل بنا
        description: كيف تتصل بالعيادة.
        type: page
        ---
        نص.
        -- content/place.md --
        ---
        title: Where we are
        description: Two places in town that you can visit.
        type: page
        ---
        ## Here

        Text.

        """;

    [Fact]
    public void Every_language_of_a_page_names_all_the_others_and_itself()
    {
        var site = Built(Pages);

        (string?, string?)[] all =
        [
            ("en", "https://clinic.example/call/"), ("es", "https://clinic.example/es/call/"), ("ar", "https://clinic.example/ar/call/"),
            ("x-default", "https://clinic.example/call/"),
        ];
        Assert.All(["call/", "es/call/", "ar/call/"], path => Assert.Equal(all.Order(), Alternates(site, path).Order()));
        Assert.Empty(Alternates(site, "place/"));
    }

    [Fact]
    public void BackCares_own_pages_name_their_other_languages_too()
    {
        var site = Built(Pages);

        Assert.Equal(
            [("en", "https://clinic.example/people/robin/"), ("es", "https://clinic.example/es/people/robin/"),
                ("x-default", "https://clinic.example/people/robin/")],
            Alternates(site, "people/robin/"));
        Assert.Contains("Written by Robin Sample", MainOf(site, "people/robin/"), StringComparison.Ordinal);
        Assert.Contains("Escrito por Robin Sample", MainOf(site, "es/people/robin/"), StringComparison.Ordinal);
        Assert.Contains("Llámenos", MainOf(site, "es/people/robin/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Call us", MainOf(site, "es/people/robin/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_is_not_listed_is_not_named()
    {
        var site = Built(Pages.Replace("title: Llámenos\n", "title: Llámenos\nunlisted: true\n", StringComparison.Ordinal));

        Assert.Equal(["en", "ar", "x-default"], Alternates(site, "call/").Select(a => a.Code));
        Assert.Empty(Alternates(site, "es/call/"));
    }

    [Theory]
    [InlineData("call/", "es /es/call/ Español", "ar /ar/call/ ar")]
    [InlineData("es/call/", "en /call/ English", "ar /ar/call/ ar")]
    [InlineData("place/", "es /es/ Español")]
    [InlineData("404.html", "es /es/ Español")]
    public void The_switch_leads_to_the_same_page_or_home(string path, params string[] expected)
    {
        var links = Page(Built(Pages), path).QuerySelectorAll("nav.languages a");

        Assert.Equal(expected, links.Select(a => $"{a.GetAttribute("hreflang")} {a.GetAttribute("href")} {a.TextContent}"));
        Assert.All(links, a => Assert.Equal(a.GetAttribute("hreflang"), a.GetAttribute("lang")));
    }

    [Fact]
    public void A_language_that_is_written_from_right_to_left_says_so()
    {
        var site = Built(Pages);

        Assert.Equal("rtl", Page(site, "ar/call/").DocumentElement.GetAttribute("dir"));
        Assert.Null(Page(site, "es/call/").DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void A_link_to_a_page_that_is_not_translated_says_in_which_language_it_is()
    {
        var links = Page(Built(Pages), "es/").QuerySelectorAll(".text a");

        Assert.Equal([("/es/call/", null), ("/place/#here", "en")],
            links.Select(a => (a.GetAttribute("href"), a.GetAttribute("hreflang"))));
    }

    [Fact]
    public void The_sitemap_names_every_language_of_a_page()
    {
        XNamespace xhtml = "http://www.w3.org/1999/xhtml";
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XDocument.Parse(Built(Pages).Text("sitemap.xml")).Root!.Elements(map + "url").ToDictionary(
            u => u.Element(map + "loc")!.Value,
            u => string.Join(' ', u.Elements(xhtml + "link")
                .Select(l => $"{l.Attribute("hreflang")!.Value}={l.Attribute("href")!.Value}")));

        Assert.Equal("en=https://clinic.example/ es=https://clinic.example/es/ x-default=https://clinic.example/",
            urls["https://clinic.example/"]);
        Assert.Equal("es=https://clinic.example/es/ en=https://clinic.example/ x-default=https://clinic.example/",
            urls["https://clinic.example/es/"]);
        Assert.Equal("", urls["https://clinic.example/place/"]);
    }

    [Fact]
    public void A_language_with_a_home_has_feeds_of_its_own()
    {
        var site = Built(Pages);
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(site.Text("es/feed.xml")).Root!;

        Assert.Equal("es", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("Clínica de muestra", feed.Element(atom + "title")!.Value);
        Assert.Equal(["Llámenos"], feed.Elements(atom + "entry").Select(e => e.Element(atom + "title")!.Value));
        Assert.Contains("es/rss.xml", site.Paths);
        Assert.Contains("es/feed.json", site.Paths);
        Assert.DoesNotContain("ar/feed.xml", site.Paths);
        Assert.Equal("/es/feed.xml", Page(site, "es/call/").QuerySelector("link[type='application/atom+xml']")!.GetAttribute("href"));
    }

    [Fact]
    public void BackCares_own_pages_speak_the_language()
    {
        var search = Page(Built(Pages), "es/search/");

        Assert.Equal("Buscar", search.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Buscar | Clínica de muestra", search.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_in_one_language_has_no_trace_of_others()
    {
        var site =
            Site.From("-- content/a.md --\n---\ntitle: One page\ndescription: A page of a site in one language.\ntype: page\n---\nText.\n")
                .Build();

        Assert.DoesNotContain("hreflang", site.Text("a/index.html") + site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Null(Page(site, "a/").QuerySelector("nav.languages"));
        Assert.DoesNotContain("xhtml", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    private static BuiltSite Built(string pages) => Site.From(pages).With("site.yml", Site.Settings + Settings).Build().WithoutErrors();

    private static AngleSharp.Html.Dom.IHtmlDocument Page(BuiltSite site, string path) =>
        site.Html(path.EndsWith('/') ? $"{path}index.html" : path);

    private static string MainOf(BuiltSite site, string path) => Page(site, path).QuerySelector("main")!.TextContent;

    private static (string? Code, string? Address)[] Alternates(BuiltSite site, string path) =>
        [.. Page(site, path).QuerySelectorAll("link[rel=alternate][hreflang]")
            .Select(l => (l.GetAttribute("hreflang"), l.GetAttribute("href")))];
}
