using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.StructuredData;

/// <summary>The oEmbed 1.0 answer of a self-check, type <c>rich</c>: what a site that knows its address may show of it.</summary>
internal static class EmbedAnswer
{
    // The frame is complete at any size and scrolls inside; these are the sizes for which it is drawn.
    private const int Width = 640;
    private const int Height = 700;

    /// <param name="frame">The markup that shows it on another site.</param>
    public static ReadOnlyMemory<byte> Write(Site site, SelfCheck selfCheck, string frame) => Json.Write(json =>
    {
        json.WriteString("version", "1.0");
        json.WriteString("type", "rich");
        json.WriteString("title", selfCheck.Title);
        json.WriteString("provider_name", site.Config.Clinic.Name ?? site.Config.Title);
        json.WriteString("provider_url", site.Config.BaseUrl.UrlOf("/"));
        json.WriteString("html", frame);
        json.WriteNumber("width", Width);
        json.WriteNumber("height", Height);
    });
}
