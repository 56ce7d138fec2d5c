using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace BackCare.Tests.Shipped;

/// <summary>Every feed of the shipped site, read by readers that take nothing but what the standards name.</summary>
public sealed partial class ShippedFeedsTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Folders =
        ["", .. ShippedSite.Built.Paths.Where(p => p.EndsWith("/feed.xml", StringComparison.Ordinal)).Select(p => p[..^"feed.xml".Length])];

    [Fact]
    public void The_site_and_its_sections_and_terms_have_feeds_in_three_forms_and_every_form_the_same_entries()
    {
        Assert.Contains("strategies/", Folders);
        Assert.Contains("tags/back-pain/", Folders);
        Assert.All(Folders, folder =>
        {
            var atom = Xml($"{folder}feed.xml").Root!.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).ToList();
            var rss = Xml($"{folder}rss.xml").Root!.Element("channel")!.Elements("item").Select(e => e.Element("guid")!.Value);
            using var json = JsonDocument.Parse(ShippedSite.Built.Text($"{folder}feed.json"));
            Assert.Equal(atom, rss);
            Assert.Equal(atom, json.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!));
        });
        Assert.NotEmpty(Xml("feed.xml").Root!.Elements(Atom + "entry"));
    }

    [Fact]
    public void Every_atom_feed_is_of_rfc_4287() => Assert.All(Folders, folder =>
    {
        var feed = Xml($"{folder}feed.xml").Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Children(feed, ("title", 1, 1), ("subtitle", 0, 1), ("id", 1, 1), ("updated", 1, 1), ("link", 2, 2), ("author", 1, 9),
            ("entry", 0, 20));
        Assert.Equal(ShippedSite.BaseUrl + folder + "feed.xml", feed.Element(Atom + "id")!.Value);
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Children(entry, ("title", 1, 1), ("id", 1, 1), ("link", 1, 1), ("published", 1, 1), ("updated", 1, 1), ("author", 0, 9),
                ("category", 0, 20), ("summary", 1, 1));
        }

        Assert.All(feed.Descendants(Atom + "author"), a => Children(a, ("name", 1, 1)));
        Assert.All(feed.Descendants().Where(e => e.Name.LocalName is "updated" or "published"), e => Assert.Matches(Moment(), e.Value));
        Assert.All(feed.Descendants(Atom + "link"),
            l => Assert.Equal(["rel", "type", "href"], l.Attributes().Select(a => a.Name.LocalName)));
        Assert.Equal(["self", "alternate"], feed.Elements(Atom + "link").Select(l => l.Attribute("rel")!.Value));
        Assert.All(feed.Elements(Atom + "entry"), Shows);
    });

    [Fact]
    public void Every_rss_feed_is_of_rss_2() => Assert.All(Folders, folder =>
    {
        var rss = Xml($"{folder}rss.xml").Root!;
        Assert.Equal(("rss", "2.0"), (rss.Name.LocalName, rss.Attribute("version")!.Value));
        var channel = Assert.Single(rss.Elements());
        Children(channel, ("title", 1, 1), ("link", 2, 2), ("description", 1, 1), ("language", 1, 1), ("lastBuildDate", 1, 1),
            ("item", 0, 20));
        Assert.Equal(ShippedSite.BaseUrl + folder + "rss.xml", channel.Element(Atom + "link")!.Attribute("href")!.Value);
        foreach (var item in channel.Elements("item"))
        {
            Children(item, ("title", 1, 1), ("link", 1, 1), ("guid", 1, 1), ("pubDate", 1, 1), ("category", 0, 20), ("description", 1, 1));
            Assert.Equal(item.Element("link")!.Value, item.Element("guid")!.Value);
        }

        Assert.All(channel.Descendants().Where(e => e.Name.LocalName is "pubDate" or "lastBuildDate"), e => Assert.True(
            DateTime.TryParseExact(e.Value, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
                e.Value));
    });

    [Fact]
    public void Every_json_feed_is_of_version_1_1() => Assert.All(Folders, folder =>
    {
        using var json = JsonDocument.Parse(ShippedSite.Built.Text($"{folder}feed.json"));
        var feed = json.RootElement;
        Assert.Equal(["version", "title", "home_page_url", "feed_url", "description", "language", "items"], feed.EnumerateObject()
            .Select(p => p.Name));
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(ShippedSite.BaseUrl + folder, feed.GetProperty("home_page_url").GetString());
        Assert.Equal(ShippedSite.BaseUrl + folder + "feed.json", feed.GetProperty("feed_url").GetString());
        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            Assert.Equal(["id", "url", "title", "content_text", "date_published", "date_modified", "authors", "tags"],
                item.EnumerateObject()
                .Select(p => p.Name));
            Assert.Matches(Moment(), item.GetProperty("date_published").GetString());
            Assert.Matches(Moment(), item.GetProperty("date_modified").GetString());
            Assert.All(item.GetProperty("authors").EnumerateArray(), a => Assert.Equal(["name"], a.EnumerateObject().Select(p => p.Name)));
            Assert.All(item.GetProperty("tags").EnumerateArray(), t => Assert.NotEmpty(t.GetString()!));
        }
    });

    /// <summary>An entry names a page that has its title and is the one meant.</summary>
    private static void Shows(XElement entry)
    {
        var url = entry.Element(Atom + "id")!.Value;
        var page = ShippedSite.Page($"{url[ShippedSite.BaseUrl.Length..]}index.html");
        Assert.Equal(url, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(entry.Element(Atom + "title")!.Value, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(entry.Element(Atom + "summary")!.Value, page.QuerySelector("meta[name=description]")!.GetAttribute("content"));
    }

    /// <summary>No child but these, and each as often as it may be.</summary>
    private static void Children(XElement parent, params (string Name, int Least, int Most)[] allowed)
    {
        Assert.Empty(parent.Elements().Select(e => e.Name.LocalName).Except(allowed.Select(a => a.Name)));
        Assert.All(allowed, a => Assert.InRange(parent.Elements().Count(e => e.Name.LocalName == a.Name), a.Least, a.Most));
    }

    private static XDocument Xml(string path)
    {
        using var reader =
            XmlReader.Create(new MemoryStream(ShippedSite.Built.Bytes(path).ToArray()), new() { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    private static partial Regex Moment();
}
