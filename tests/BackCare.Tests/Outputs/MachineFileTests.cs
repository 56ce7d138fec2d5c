using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs;

public sealed class MachineFileTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string Documents =
        Written.Doc("content/old.md", "date: 2025-12-31\nupdated: 2026-03-01\nauthors: [dana]\ntags: [sitting]")
        + Written.Doc("content/s/_index.md")
        + Written.Doc("content/s/new.md", "date: 2026-02-01\nreviewed: { by: dana, on: 2026-02-15 }")
        + Written.Doc("content/undated.md")
        + Written.Doc("content/quiet.md", "date: 2026-05-01\nfeed: false\nsitemap: false")
        + Written.Doc("content/unlisted.md", "date: 2026-05-01\nunlisted: true")
        + Written.Doc("content/rücken & co.md", "date: 2024-01-01")
        + "-- content/_data/people.yml --\ndana: { name: \"Dana <Cole> & Co\", credentials: DPT }\n";

    [Fact]
    public void The_feed_has_what_the_standard_requires()
    {
        var feed = Xml(Built(), "feed.xml").Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.All(feed.DescendantsAndSelf(), e => Assert.Equal(Atom, e.Name.Namespace));
        Assert.All(feed.Elements(Atom + "entry").Prepend(feed), e =>
        {
            Assert.Single(e.Elements(Atom + "id"), id => Uri.IsWellFormedUriString(id.Value, UriKind.Absolute));
            Assert.Single(e.Elements(Atom + "title"), t => t.Value.Length > 0);
            Assert.Single(e.Elements(Atom + "updated"), IsMoment);
            Assert.Single(e.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
        });
        Assert.Single(feed.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "self"
            && l.Attribute("href")!.Value == "https://clinic.example/feed.xml");
        Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name"));
        Assert.Equal(feed.Elements(Atom + "entry").Count(), feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value)
            .Distinct().Count());
    }

    [Fact]
    public void The_feed_holds_dated_pages_newest_first()
    {
        var feed = Xml(Built(), "feed.xml").Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal(
            ["https://clinic.example/s/new/", "https://clinic.example/old/", "https://clinic.example/rucken-co/"],
            entries.Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal(["2026-02-01T00:00:00Z", "2025-12-31T00:00:00Z", "2024-01-01T00:00:00Z"],
            entries.Select(e => e.Element(Atom + "published")!.Value));
        Assert.Equal(["2026-02-15T00:00:00Z", "2026-03-01T00:00:00Z", "2024-01-01T00:00:00Z"],
            entries.Select(e => e.Element(Atom + "updated")!.Value));
        Assert.Equal("2026-03-01T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal("Dana <Cole> & Co", entries[1].Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Equal(("sitting", "Sitting"),
            (entries[1].Element(Atom + "category")!.Attribute("term")!.Value, entries[1]
                .Element(Atom + "category")!.Attribute("label")!.Value));
        Assert.Equal("What there is to say on old md.", entries[1].Element(Atom + "summary")!.Value);
    }

    [Fact]
    public void The_feed_of_a_site_without_dated_pages_is_a_feed_all_the_same()
    {
        var feed = Xml(Site.From("").Build(), "feed.xml").Root!;

        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.Equal("2026-11-23T00:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void The_feed_holds_the_twenty_newest_pages()
    {
        var built =
            Site.From(string.Concat(Enumerable.Range(1, 25).Select(i => Written.Doc($"content/p{i:00}.md", $"date: 2026-01-{i:00}"))))
                .Build();

        var ids = Xml(built, "feed.xml").Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(20, ids.Count);
        Assert.Equal(("https://clinic.example/p25/", "https://clinic.example/p06/"), (ids[0], ids[^1]));
    }

    [Fact]
    public void Without_feeds_there_is_no_feed()
    {
        var built = Site.From("").With("site.yml", Site.Settings + "feeds: false\n").Build();

        Assert.DoesNotContain("feed.xml", built.Paths);
        Assert.Contains("sitemap.xml", built.Paths);
    }

    [Fact]
    public void The_sitemap_names_every_page_that_may_be_found_with_the_date_of_its_content()
    {
        var map = Xml(Built(), "sitemap.xml").Root!;

        Assert.Equal(Map + "urlset", map.Name);
        Assert.Equal(
            [
                ("https://clinic.example/", null),
                ("https://clinic.example/old/", "2026-03-01"),
                ("https://clinic.example/people/dana/", null),
                ("https://clinic.example/rucken-co/", "2024-01-01"),
                ("https://clinic.example/s/", null),
                ("https://clinic.example/s/new/", "2026-02-15"),
                ("https://clinic.example/tags/", null),
                ("https://clinic.example/tags/sitting/", null),
                ("https://clinic.example/undated/", null),
            ],
            map.Elements(Map + "url").Select(u => (u.Element(Map + "loc")!.Value, u.Element(Map + "lastmod")?.Value)));
    }

    [Fact]
    public void Addresses_in_the_sitemap_are_encoded()
    {
        var map = Xml(Site.From(Written.Doc("content/腰痛.md")).Build(), "sitemap.xml").Root!;

        Assert.Contains("https://clinic.example/%E8%85%B0%E7%97%9B/", map.Descendants(Map + "loc").Select(l => l.Value));
    }

    [Fact]
    public void Only_the_first_page_of_a_list_is_in_the_sitemap()
    {
        var built =
            Site.From(Written.Doc("content/s/_index.md")
                + string.Concat(Enumerable.Range(1, 21).Select(i => Written.Doc($"content/s/p{i}.md")))).Build();

        Assert.DoesNotContain(Xml(built, "sitemap.xml")
            .Descendants(Map + "loc"), l => l.Value.Contains("/page/", StringComparison.Ordinal));
        Assert.Contains("s/page/2/index.html", built.Paths);
    }

    [Fact]
    public void Robots_may_read_everything_and_find_the_sitemap()
    {
        var built = Site.From("").Options(o => o with { BaseUrl = "https://clinic.example/some/path/" }).Build();

        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://clinic.example/some/path/sitemap.xml\n", built.Text("robots.txt"));
    }

    [Fact]
    public void The_build_stamp_says_what_was_built_from_what()
    {
        using var json = JsonDocument.Parse(Built().Text("build.json"));

        Assert.Equal(["hash", "tool", "pages", "self_checks"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Matches("^[0-9a-f]{64}$", json.RootElement.GetProperty("hash").GetString());
        Assert.Equal("BackCare 0.0.0", json.RootElement.GetProperty("tool").GetString());
        Assert.Equal(JsonValueKind.Object, json.RootElement.GetProperty("self_checks").ValueKind);
        Assert.Equal(Built().Publication!.Site.Pages.Length, json.RootElement.GetProperty("pages").GetInt32());
    }

    [Fact]
    public void The_hash_changes_with_everything_that_is_published_and_with_nothing_else()
    {
        var site = Site.From(Documents + "-- content/_static/a.txt --\nx\n").With("site.yml", Site.Settings + Vocabulary);
        string Hash(Site changed)
        {
            using var json = JsonDocument.Parse(changed.Build().Text("build.json"));
            return json.RootElement.GetProperty("hash").GetString()!;
        }

        var hash = Hash(site);

        Assert.Equal(hash, Hash(site));
        Assert.Equal(hash, Hash(site.With("content/draft.md", "---\ntitle: D\ndescription: E\ntype: page\ndraft: true\n---\n")));
        Assert.Equal(hash, Hash(site.With("content/README.md", "manual")));
        Assert.Equal(hash, Hash(site.With("site.staging.yml", "sample: true\n")));
        Assert.NotEqual(hash, Hash(site.With("content/_static/a.txt", "y")));
        Assert.NotEqual(hash, Hash(site.With("content/undated.md", "---\ntitle: A\ndescription: B\ntype: page\n---\nOther words.\n")));
        Assert.NotEqual(hash, Hash(site.With("content/_data/people.yml", "dana: { name: Dana Cole, credentials: DPT }\n")));
        Assert.NotEqual(hash, Hash(site.With("site.yml", Site.Settings + Vocabulary + "reading_grade: 6\n")));
    }

    private const string Vocabulary = "taxonomies: { tags: { terms: { sitting: Sitting } } }\n";

    private static BuiltSite Built() => Site.From(Documents).With("site.yml", Site.Settings + Vocabulary).Build();

    private static bool IsMoment(XElement element) => element.Value.Length == 20 && DateTimeOffset.TryParse(element.Value, out _);

    private static XDocument Xml(BuiltSite built, string path)
    {
        var strict = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };
        using var reader = XmlReader.Create(new MemoryStream(built.Bytes(path).ToArray()), strict);
        return XDocument.Load(reader);
    }
}
