using System.Text.Json;
using AngleSharp.Html.Parser;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs;

public sealed class EmbedAnswerTests
{
    [Fact]
    public void It_is_what_the_standard_asks_of_a_rich_answer()
    {
        using var json = JsonDocument.Parse(Built().Text("self-checks/small/oembed.json"));

        var values = json.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        Assert.Equal(["version", "type", "title", "provider_name", "provider_url", "html", "width", "height"], values.Keys);
        Assert.Equal(("1.0", "rich"), (values["version"].GetString(), values["type"].GetString()));
        Assert.Equal(("Sample Clinic", "https://clinic.example/"),
            (values["provider_name"].GetString(), values["provider_url"].GetString()));
        Assert.InRange(values["width"].GetInt32(), 200, 5000);
        Assert.InRange(values["height"].GetInt32(), 200, 5000);
    }

    [Fact]
    public void Its_markup_is_the_bare_frame_of_the_share_page_and_shuts_all_signs_of_the_title_in()
    {
        const string title = "Pain \"now\" <script>alert(1)</script> & 'then'";
        var built = Built(SmallCheck.Files(title: $"'{title.Replace("'", "''", StringComparison.Ordinal)}'"));
        using var json = JsonDocument.Parse(built.Text("self-checks/small/oembed.json"));
        var markup = json.RootElement.GetProperty("html").GetString()!;

        var body = new HtmlParser().ParseDocument(markup).Body!;
        var frame = Assert.Single(body.Children);

        Assert.Equal("", body.TextContent);
        Assert.Equal(("iframe", title), (frame.LocalName, frame.GetAttribute("title")));
        Assert.Equal("https://clinic.example/self-checks/small/embed/", frame.GetAttribute("src"));
        Assert.Equal("no-referrer", frame.GetAttribute("referrerpolicy"));
        Assert.DoesNotContain("allow-same-origin", frame.GetAttribute("sandbox"), StringComparison.Ordinal);
        Assert.Equal(title, json.RootElement.GetProperty("title").GetString());
        Assert.Equal(markup, built.Html("self-checks/small/share/index.html").QuerySelector("pre code")!.TextContent);
    }

    [Theory]
    [InlineData("https://clinic.example/")]
    [InlineData("https://clinic.example/a/b/")]
    public void The_page_and_the_share_page_lead_to_it(string baseUrl)
    {
        var built = Built(baseUrl: baseUrl);

        Assert.All(["self-checks/small/index.html", "self-checks/small/share/index.html"], path =>
        {
            var link = Assert.Single(built.Html(path).QuerySelectorAll("head link[type='application/json+oembed']"));
            Assert.Equal(("alternate", $"{baseUrl}self-checks/small/oembed.json"), (link.GetAttribute("rel"), link.GetAttribute("href")));
        });
        Assert.Empty(built.Html("index.html").QuerySelectorAll("link[type='application/json+oembed']"));
    }

    [Fact]
    public void A_copy_for_files_has_none()
    {
        var built = Built(baseUrl: "file:");

        Assert.DoesNotContain(built.Paths, p => p.EndsWith("oembed.json", StringComparison.Ordinal));
        Assert.Empty(built.Html("self-checks/small/share/index.html").QuerySelectorAll("link[type='application/json+oembed']"));
    }

    private static BuiltSite Built(string? files = null, string baseUrl = "https://clinic.example/") => Site
        .From(Written.Doc("content/self-checks/_index.md") + (files ?? SmallCheck.Files()))
        .Options(o => o with { BaseUrl = baseUrl })
        .Build()
        .WithoutErrors();
}
