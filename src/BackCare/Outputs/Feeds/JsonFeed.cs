using System.Globalization;
using System.Text.Json;
using BackCare.Content.Model;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Feeds;

/// <summary>Writes feeds in the format JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    /// <summary>A complete feed as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, FeedSource feed) => Json.Write(json =>
    {
        var url = site.Config.BaseUrl;
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", url.UrlOf(feed.Home));
        json.WriteString("feed_url", url.UrlOf($"{feed.Home}feed.json"));
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Language);
        json.WriteStartArray("items");
        foreach (var entry in feed.Entries)
        {
            Item(json, site, entry);
        }

        json.WriteEndArray();
    });

    private static void Item(Utf8JsonWriter json, Site site, Page page)
    {
        var matter = page.Document!.FrontMatter;
        var address = site.Config.BaseUrl.UrlOf(page.Permalink);
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", page.Title);
        json.WriteString("content_text", page.Description);
        json.WriteString("date_published", Moment(matter.Date!.Value.Value));
        json.WriteString("date_modified", Moment(PageDates.Modified(page)!.Value));
        json.WriteStartArray("authors");
        foreach (var author in matter.Authors.Select(a => site.PersonOf(a.Value)).OfType<Person>())
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tags");
        foreach (var term in site.TermsOf(page).Where(t => t.Taxonomy != "series"))
        {
            json.WriteStringValue(term.Title);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Moment(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
