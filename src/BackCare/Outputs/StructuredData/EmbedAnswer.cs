using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.StructuredData;

/// <summary>Writes the oEmbed 1.0 description of a self-check, of type <c>rich</c>, for sites that embed it.</summary>
internal static class EmbedAnswer
{
    // The frame works at any size, because its content scrolls; this is the size it is designed for.
    private const int Width = 640;
    private const int Height = 700;

    /// <param name="frame">The markup that shows the self-check on another site.</param>
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
