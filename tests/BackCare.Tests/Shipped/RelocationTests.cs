using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>The shipped site at the root of a host, deep below it, and opened from disk: whatever it points to lies inside it.</summary>
public sealed partial class RelocationTests
{
    private static readonly Dictionary<string,
        Lazy<BuiltSite>> Sites = new[] { "https://backcare.example/", "https://backcare.example/a/b/", "file:" }
        .ToDictionary(url => url,
            url => new Lazy<BuiltSite>(() => Site.Folder("").Options(o => o with { BaseUrl = url, Jobs = 2 }).Build().WithoutErrors()),
                StringComparer.Ordinal);

    public static TheoryData<string> BaseUrls => [.. Sites.Keys];

    [Theory]
    [MemberData(nameof(BaseUrls))]
    public void Every_address_of_a_page_leads_to_a_file_and_a_place(string baseUrl)
    {
        var place = new Place(Sites[baseUrl].Value, baseUrl);

        Violations.None(
            from path in place.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            from written in AddressesOf(place.Page(path))
            where !place.Leads(path, written)
            select $"{path}: {written}");
    }

    [Theory]
    [MemberData(nameof(BaseUrls))]
    public void Every_address_of_a_style_sheet_and_of_a_script_leads_to_a_file(string baseUrl)
    {
        var place = new Place(Sites[baseUrl].Value, baseUrl);

        Violations.None(
            from path in place.Files.Where(f => f.EndsWith(".css", StringComparison.Ordinal) || f.EndsWith(".js", StringComparison.Ordinal))
            from Match match in CssUrl().Matches(place.Text(path)).Concat(Import().Matches(place.Text(path)))
            let written = match.Groups[1].Value
            where !written.StartsWith("data:", StringComparison.Ordinal) && !place.Leads(path, written)
            select $"{path}: {written}");
    }

    [Theory]
    [InlineData("https://backcare.example/")]
    [InlineData("https://backcare.example/a/b/")]
    public void Every_address_of_a_file_for_machines_is_whole_and_leads_to_a_file(string baseUrl)
    {
        var place = new Place(Sites[baseUrl].Value, baseUrl);
        var found = place.Files.SelectMany(f => MachineAddresses(f, place).Select(a => (File: f, Address: a))).ToList();

        Assert.True(found.Count > 100);
        Violations.None(found.Where(f => !f.Address.StartsWith(baseUrl, StringComparison.Ordinal) || !place.Leads(f.File, f.Address)));
    }

    [Theory]
    [InlineData("https://backcare.example/")]
    [InlineData("https://backcare.example/a/b/")]
    public void Old_and_new_addresses_of_redirects_are_files(string baseUrl)
    {
        var place = new Place(Sites[baseUrl].Value, baseUrl);

        var pairs = place.Text("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).ToList();

        Assert.NotEmpty(pairs);
        Violations.None(pairs.Where(p => p.Length != 3 || !place.Leads("index.html", p[0]) || !place.Leads("index.html", p[1]))
            .Select(p => string.Join(' ', p)));
    }

    [Theory]
    [InlineData("https://backcare.example/")]
    [InlineData("https://backcare.example/a/b/")]
    public void The_search_finds_its_index_and_its_pages(string baseUrl)
    {
        var place = new Place(Sites[baseUrl].Value, baseUrl);
        using var manifest =
            JsonDocument.Parse(place.Page("search/index.html").QuerySelector("script[type='application/json']")!.TextContent);
        var folder = manifest.RootElement.GetProperty("folder").GetString()!;
        var hashes = manifest.RootElement.GetProperty("pages").GetString()!.Split(' ')
            .Concat(manifest.RootElement.GetProperty("shards").GetString()!.Split(' ').Select(s => s.Split(':')[^1]));

        Assert.Equal($"{new Uri(baseUrl).AbsolutePath}search/", folder);
        Violations.None(hashes.Where(h =>
            !place.Files.Any(f => f.StartsWith("search/", StringComparison.Ordinal)
                && f.EndsWith($".{h}.json", StringComparison.Ordinal))));
        Violations.None(
            from file in place.Files.Where(f => f.StartsWith("search/p-", StringComparison.Ordinal))
            from page in JsonDocument.Parse(place.Text(file)).RootElement.EnumerateArray()
            where !place.Leads(file, page[0].GetString()!)
            select $"{file}: {page}");
    }

    [Fact]
    public void A_copy_for_files_names_files_and_has_nothing_that_a_browser_blocks_there()
    {
        var place = new Place(Sites["file:"].Value, "file:");

        Violations.None(
            from path in place.Files.Where(f => f.EndsWith(".html", StringComparison.Ordinal))
            let page = place.Page(path)
            from fault in page.QuerySelectorAll("[integrity], script[src], script[type=module][src], link[rel=canonical], "
                + "meta[property^='og:url']").Select(e => e.OuterHtml)
                .Concat(AddressesOf(page).Where(a => a.StartsWith('/') || (!Scheme().IsMatch(a) && a.Split('#')[0].EndsWith('/'))))
            where !path.EndsWith("/embed/index.html", StringComparison.Ordinal)
            select $"{path}: {fault}");
        Assert.DoesNotContain(place.Files, f => f.StartsWith("search/", StringComparison.Ordinal)
            || f.EndsWith(".xml", StringComparison.Ordinal));
        Assert.NotEmpty(place.Page("self-checks/lower-back/index.html").QuerySelectorAll("[data-question]"));
    }

    private static IEnumerable<string> AddressesOf(IParentNode page) =>
        from element in page.QuerySelectorAll("[href], [src], [srcset], [poster], meta[http-equiv=refresh i], meta[property='og:url'], "
            + "meta[property='og:image']")
        from written in new[] { element.GetAttribute("href"), element.GetAttribute("src"), element.GetAttribute("poster") }.OfType<string>()
            .Concat(element.GetAttribute("srcset")?.Split(',').Select(c => c.Trim().Split(' ')[0]) ?? [])
            .Concat(element.GetAttribute("content") is { } content
                ? [content[(content.IndexOf("url=", StringComparison.Ordinal) is var at and >= 0 ? at + 4 : 0)..]]
                : [])
        select written;

    private static IEnumerable<string> MachineAddresses(string file, Place place) => file[(file.LastIndexOf('/') + 1)..] switch
    {
        "robots.txt" =>
            place.Text(file).Split('\n').Where(l => l.StartsWith("Sitemap: ", StringComparison.Ordinal))
                .Select(l => l["Sitemap: ".Length..]),
        "feed.xml" or "rss.xml" or "sitemap.xml" => XDocument.Parse(place.Text(file)).Descendants()
            .SelectMany(e => e.Name.LocalName is "loc" or "link" or "id" or "guid"
                ? (string[])[e.Attribute("href")?.Value ?? e.Value]
                : []),
        "feed.json" => JsonDocument.Parse(place.Text(file)).RootElement is var feed
            ? feed.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("url").GetString()!)
                .Concat([feed.GetProperty("home_page_url").GetString()!, feed.GetProperty("feed_url").GetString()!])
            : [],
        "oembed.json" => [JsonDocument.Parse(place.Text(file)).RootElement.GetProperty("provider_url").GetString()!],
        _ => [],
    };

    [GeneratedRegex("""url\(\s*["']?([^"')\s]+)""")]
    private static partial Regex CssUrl();

    [GeneratedRegex("""\bimport\s*(?:[\w{},* ]+\sfrom\s*)?["']([^"']+)["']""")]
    private static partial Regex Import();

    [GeneratedRegex("^[a-z][a-z+.-]*:")]
    private static partial Regex Scheme();

    /// <summary>Where a site stands, and what its addresses mean there.</summary>
    private sealed class Place(BuiltSite built, string baseUrl)
    {
        private readonly Uri root = new(baseUrl == "file:" ? "file:///disk/site/" : baseUrl);
        private readonly HashSet<string> files = [.. built.Paths];
        private readonly Dictionary<string, IDocument> pages = new(StringComparer.Ordinal);

        public IEnumerable<string> Files => files;

        public string Text(string path) => built.Text(path);

        public IDocument Page(string path) => pages.TryGetValue(path, out var page) ? page : pages[path] = built.Html(path);

        /// <summary>True for another site, and for a file of this one with the named place.</summary>
        public bool Leads(string path, string written)
        {
            var target =
                new Uri(new Uri(root, path.EndsWith("index.html", StringComparison.Ordinal) && !root.IsFile
                    ? path[..^"index.html".Length]
                    : path), written);
            if (target.Scheme != root.Scheme || target.Authority != root.Authority)
            {
                return target.Scheme is "https" or "tel" or "mailto" or "data";
            }

            var file = Uri.UnescapeDataString(target.AbsolutePath);
            if (!file.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            {
                return false;
            }

            file = file[root.AbsolutePath.Length..];
            file = (file.Length == 0 || file.EndsWith('/')) && !root.IsFile ? $"{file}index.html" : file;
            var anchor = Uri.UnescapeDataString(target.Fragment.TrimStart('#'));
            return files.Contains(file) && (anchor.Length == 0 || Page(file).GetElementById(anchor) is not null);
        }
    }
}
