using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace BackCare.Tests.Shipped;

/// <summary>What the shipped site tells search engines, robots and hosts, read strictly and compared with its pages.</summary>
public sealed partial class ShippedMachineFilesTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private static readonly string[] Hidden =
    [
        .. ShippedSite.Pages.Select(p => p.Key)
            .Where(p => p.EndsWith("404.html", StringComparison.Ordinal)
                || p.EndsWith("search/index.html", StringComparison.Ordinal)
                || ShippedSite.IsEmbed(p)
                || p.EndsWith("/share/index.html", StringComparison.Ordinal)),
    ];

    [Fact]
    public void The_sitemap_names_exactly_the_pages_that_may_be_found()
    {
        var map = XDocument.Parse(ShippedSite.Built.Text("sitemap.xml")).Root!;

        Assert.Equal(Map + "urlset", map.Name);
        Assert.All(map.Elements(), url =>
        {
            Assert.Equal(Map + "url", url.Name);
            Assert.Empty(url.Elements().Select(e => e.Name).Except([Map + "loc", Map + "lastmod", Xhtml + "link"]));
            Assert.Single(url.Elements(Map + "loc"));
            Assert.All(url.Elements(Map + "lastmod"), m => Assert.True(DateOnly.TryParseExact(m.Value, "yyyy-MM-dd", out _), m.Value));
        });
        Assert.Equal(
            ShippedSite.Pages.Select(p => p.Key).Except(Hidden).Select(AddressOf).Order(StringComparer.Ordinal),
            map.Elements().Select(u => u.Element(Map + "loc")!.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Robots_are_told_of_the_sitemap_and_kept_from_frames()
    {
        var lines = ShippedSite.Built.Text("robots.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(l => RobotsLine().Match(l)).ToList();

        Assert.All(lines, l => Assert.True(l.Success));
        Assert.Equal(
            [
                ("User-agent", "*"),
                .. ShippedSite.Pages.Where(p => ShippedSite.IsEmbed(p.Key))
                    .Select(p => ("Disallow", AddressOf(p.Key)["https://backcare.example".Length..])).Order(),
                ("Sitemap", "https://backcare.example/sitemap.xml"),
            ],
            lines.Select(l => (l.Groups[1].Value, l.Groups[2].Value)));
    }

    [Fact]
    public void An_old_address_leads_to_the_same_page_in_all_three_forms()
    {
        using var map = JsonDocument.Parse(ShippedSite.Built.Text("redirects.json"));
        var pairs = map.RootElement.EnumerateObject().Select(p => (From: p.Name, To: p.Value.GetString()!)).ToList();

        Assert.NotEmpty(pairs);
        Assert.Equal(string.Concat(pairs.Select(p => $"{p.From} {p.To} 301\n")), ShippedSite.Built.Text("_redirects"));
        Assert.Equal(
            pairs.Select(p => $"{p.From[1..]}index.html").Order(StringComparer.Ordinal),
            ShippedSite.Built.Paths.Where(p => p.EndsWith(".html", StringComparison.Ordinal)).Except(ShippedSite.Pages.Select(p => p.Key))
                .Order(StringComparer.Ordinal));
        Assert.All(pairs, pair =>
        {
            var stub = ShippedSite.Page($"{pair.From[1..]}index.html");
            Assert.Equal($"0; url={pair.To}", stub.QuerySelector("meta[http-equiv=refresh i]")!.GetAttribute("content"));
            Assert.Equal("noindex", stub.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
            Assert.Equal($"https://backcare.example{pair.To}", stub.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(pair.To, Assert.Single(stub.QuerySelectorAll("a[href]")).GetAttribute("href"));
            Assert.Contains(ShippedSite.Pages, p => AddressOf(p.Key) == $"https://backcare.example{pair.To}");
        });
    }

    [Fact]
    public void Every_page_that_may_be_found_gives_its_own_address_and_the_words_of_its_preview() =>
        Assert.All(ShippedSite.Pages.Where(p => !Hidden.Contains(p.Key)), entry =>
    {
        var (path, page) = entry;
        Assert.Equal(AddressOf(path), Assert.Single(page.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
        var graph = page.QuerySelectorAll("meta[property^='og:']")
            .ToDictionary(m => m.GetAttribute("property")!, m => m.GetAttribute("content")!, StringComparer.Ordinal);
        Assert.Empty(graph.Keys.Except(["og:type", "og:title", "og:description", "og:url", "og:site_name", "og:image", "og:image:alt"]));
        Assert.Equal(AddressOf(path), graph["og:url"]);
        Assert.Contains(graph["og:type"], (string[])["website", "article"]);
        Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), graph["og:description"]);
        Assert.Contains(graph["og:site_name"], (string[])["Sampleton Back Clinic", "Clínica Sampleton"]);
        Assert.Contains(graph["og:title"], page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("meta[name=robots]"));
    });

    [Fact]
    public void Every_other_page_asks_not_to_be_listed() => Assert.All(Hidden, path =>
    {
        Assert.Equal("noindex", ShippedSite.Page(path).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(ShippedSite.Page(path).QuerySelectorAll("meta[property^='og:']"));
    });

    [Fact]
    public void The_build_stamp_is_of_the_built_site()
    {
        using var json = JsonDocument.Parse(ShippedSite.Built.Text("build.json"));
        var root = json.RootElement;

        Assert.Equal(["hash", "tool", "pages", "self_checks"], root.EnumerateObject().Select(p => p.Name));
        Assert.Matches("^[0-9a-f]{64}$", root.GetProperty("hash").GetString());
        Assert.Matches("^BackCare [0-9]+\\.[0-9]+\\.[0-9]+", root.GetProperty("tool").GetString());
        Assert.Equal(ShippedSite.Pages.Count(), root.GetProperty("pages").GetInt32());
        var check = Assert.Single(root.GetProperty("self_checks").EnumerateObject());
        Assert.Equal(("lower-back", JsonValueKind.Object), (check.Name, check.Value.ValueKind));
        Assert.Equal(["version", "hash", "answer_sets"], check.Value.EnumerateObject().Select(p => p.Name));
        Assert.True(check.Value.GetProperty("answer_sets").GetInt64() > 0);
    }

    private static string AddressOf(string path) =>
        ShippedSite.BaseUrl + (path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    [GeneratedRegex("^(User-agent|Disallow|Sitemap): ([!-~]+)$")]
    private static partial Regex RobotsLine();
}
