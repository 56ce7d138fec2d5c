using System.Collections.Immutable;
using System.Text.Json;
using BackCare.Outputs.Formats;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// Writes <c>staticwebapp.config.json</c> for Azure Static Web Apps. The first matching route applies, and its headers override the
/// global ones.
/// </summary>
internal static class AzureConfig
{
    /// <summary>The headers, the page for unknown addresses, and the types of files that the host does not know.</summary>
    public static ReadOnlyMemory<byte> Write(HostHeaders model, BaseUrl url) => Json.Write(json =>
    {
        Headers(json, "globalHeaders", [.. model.Everywhere, .. model.Pages, HostHeaders.AskAgain]);
        json.WriteStartArray("routes");
        foreach (var rule in model.Caching.Concat(model.Special))
        {
            json.WriteStartObject();
            json.WriteString("route", Route(rule.Files, url));
            Headers(json, "headers", [.. rule.Headers, .. Removed(model, rule)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("responseOverrides");
        json.WriteStartObject("404");
        json.WriteString("rewrite", url.PathOf("404.html"));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("mimeTypes");
        json.WriteString(".avif", "image/avif");
        json.WriteString(".webmanifest", "application/manifest+json");
        json.WriteEndObject();
    });

    /// <summary>An empty value removes a global header.</summary>
    private static IEnumerable<Header> Removed(HostHeaders model, HeaderRule rule) =>
        model.Special.Contains(rule) && rule.Headers.All(h => h.Name != HostHeaders.FrameOptions)
            ? [new(HostHeaders.FrameOptions, "")]
            : [];

    private static string Route(PathPattern files, BaseUrl url) => files switch
    {
        AllBelow all => url.PathOf(all.Folder) + "*",
        AllOfKind all => $"{url.PathOf(all.Folder)}*.{{{all.Kind}}}",
        OneFile one => url.PathOf(HostPaths.FolderOfIndex(one.Path) ?? one.Path),
        _ => throw new ArgumentOutOfRangeException(nameof(files)),
    };

    private static void Headers(Utf8JsonWriter json, string key, ImmutableArray<Header> headers)
    {
        json.WriteStartObject(key);
        foreach (var header in headers)
        {
            json.WriteString(header.Name, header.Value);
        }

        json.WriteEndObject();
    }
}
