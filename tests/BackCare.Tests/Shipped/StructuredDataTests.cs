using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BackCare.Tests.Shipped;

/// <summary>The JSON-LD of the shipped pages: known types and properties alone, and nothing that a reader does not see.</summary>
public sealed class StructuredDataTests
{
    /// <summary>By type, the properties that it may have; those with a star it must have.</summary>
    private static readonly Dictionary<string, string[]> Types = new(StringComparer.Ordinal)
    {
        ["MedicalWebPage"] =
            ["name*", "url*", "inLanguage*", "datePublished", "dateModified", "lastReviewed*", "reviewedBy*", "author*", "about",
                "audience*"],
        ["Person"] = ["name*", "honorificSuffix"],
        ["MedicalAudience"] = ["audienceType*"],
        ["MedicalCondition"] = ["name*", "code"],
        ["MedicalCode"] = ["codingSystem*", "codeValue*"],
        ["MedicalBusiness"] = ["name*", "url*", "telephone", "location"],
        ["MedicalClinic"] = ["name*", "address", "telephone", "hasMap"],
    };

    private static readonly string[] Codes = ["inLanguage", "audienceType", "codingSystem", "codeValue"];

    [Fact]
    public void Medical_pages_the_home_page_and_the_contact_page_have_structured_data_and_no_other_page() => Assert.Equal(
        [
            "contact/index.html", "index.html", "relieve-lower-back-pain/index.html", "roadmap/stage-1-settle/index.html",
                "roadmap/stage-2-move/index.html",
            "roadmap/stage-3-strengthen/index.html", "roadmap/stage-4-keep-going/index.html", "strategies/daily-habits/index.html",
            "strategies/guided-exercise/index.html", "strategies/heat-and-cold/index.html", "strategies/keep-moving/index.html",
                "strategies/posture/index.html",
            "understanding-lower-back-pain/index.html", "when-to-get-help/index.html",
        ],
        Blocks().Select(b => b.Path).Where(p => !p.StartsWith("es/", StringComparison.Ordinal)));

    [Fact]
    public void Every_block_has_known_types_with_what_they_must_have() => Assert.All(Blocks(), block =>
    {
        Assert.Equal("https://schema.org", block.Json.GetProperty("@context").GetString());
        Assert.All(Nodes(block.Json), node =>
        {
            var allowed = Types[node.GetProperty("@type").GetString()!];
            var names = node.EnumerateObject().Select(p => p.Name).Where(n => !n.StartsWith('@')).ToList();
            Assert.Empty(names.Except(allowed.Select(a => a.TrimEnd('*'))));
            Assert.Empty(allowed.Where(a => a.EndsWith('*')).Select(a => a.TrimEnd('*')).Except(names));
            Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        });
    });

    [Fact]
    public void Every_text_date_number_and_address_stands_on_the_page() => Assert.All(Blocks(), block => Assert.All(
        Nodes(block.Json).SelectMany(n => n.EnumerateObject())
            .Where(p => p.Value.ValueKind == JsonValueKind.String && !p.Name.StartsWith('@') && !Codes.Contains(p.Name)),
        property => Assert.True(IsShown(block.Page, property.Name, property.Value.GetString()!), $"{block.Path}: {property}")));

    [Fact]
    public void The_page_on_the_condition_gives_its_code()
    {
        var about = Blocks().Single(b => b.Path.StartsWith("understanding", StringComparison.Ordinal)).Json.GetProperty("about");

        Assert.Equal(("MedicalCondition", "Lower back pain"),
            (about.GetProperty("@type").GetString(), about.GetProperty("name").GetString()));
        Assert.Equal(("ICD-10-CM", "M54.50"),
            (about.GetProperty("code").GetProperty("codingSystem").GetString(), about.GetProperty("code").GetProperty("codeValue")
                .GetString()));
    }

    [Fact]
    public void The_contact_page_names_every_place_of_the_clinic()
    {
        var clinic = Blocks().Single(b => b.Path == "contact/index.html").Json;

        Assert.Equal("MedicalBusiness", clinic.GetProperty("@type").GetString());
        Assert.Equal(["Sample Street office", "Mock Lane office"], clinic.GetProperty("location").EnumerateArray()
            .Select(l => l.GetProperty("name").GetString()!));
    }

    private static bool IsShown(IHtmlDocument page, string name, string value) => name switch
    {
        "url" => value == page.QuerySelector("link[rel=canonical]")!.GetAttribute("href") || value == ShippedSite.BaseUrl,
        "hasMap" => page.QuerySelectorAll("main a[href]").Any(a => a.GetAttribute("href") == value),
        "datePublished" or "dateModified" or "lastReviewed" => page.QuerySelectorAll($"main time[datetime='{value}']").Length > 0,
        _ => Words(page.Body!).Contains(value, StringComparison.Ordinal),
    };

    private static string Words(IElement body)
    {
        var copy = (IElement)body.Clone();
        foreach (var unseen in copy.QuerySelectorAll("script, style, .hidden, [hidden]"))
        {
            unseen.Remove();
        }

        return string.Join(' ', copy.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<(string Path, IHtmlDocument Page, JsonElement Json)> Blocks() =>
        from page in ShippedSite.Pages
        from block in page.Value.QuerySelectorAll("script[type='application/ld+json']")
        select (page.Key, page.Value, JsonDocument.Parse(block.TextContent).RootElement);

    private static IEnumerable<JsonElement> Nodes(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Nodes(p.Value)).Prepend(json),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };
}
