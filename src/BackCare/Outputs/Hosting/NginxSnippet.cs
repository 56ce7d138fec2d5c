using System.Collections.Immutable;
using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// Writes <c>_server/nginx.conf</c>, to include in the site's <c>server</c> block. A location does not inherit headers, so each one
/// contains all of them.
/// </summary>
internal static class NginxSnippet
{
    /// <summary>The file as UTF-8; lines end with LF.</summary>
    public static ReadOnlyMemory<byte> Write(HostHeaders model, BaseUrl url)
    {
        var text = new StringBuilder(
            "# Response headers for this site. In its server block, after root and index, add: include …/_server/nginx.conf;\n");
        text.Append("error_page 404 ").Append(HostPaths.Quoted(HostPaths.Decoded(url, "404.html"))).Append(";\n");
        Add(text, $"^~ {HostPaths.Quoted(HostPaths.Decoded(url, "_server/"))}", "  return 404;\n");
        Add(text, HostPaths.Quoted(HostPaths.Decoded(url, "")), Lines([.. model.Everywhere, .. model.Pages, HostHeaders.AskAgain]));
        foreach (var rule in model.Special)
        {
            Add(text, Place(rule.Files, url), Lines([.. model.Everywhere, .. rule.Headers, HostHeaders.AskAgain]));
        }

        foreach (var rule in model.Caching)
        {
            Add(text, Place(rule.Files, url), Lines([.. model.Everywhere, .. rule.Headers]));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Add(StringBuilder text, string place, string lines) =>
        text.Append("location ").Append(place).Append(" {\n").Append(lines).Append("}\n");

    private static string Lines(ImmutableArray<Header> headers) =>
        string.Concat(headers.Select(h => $"  add_header {h.Name} {HostPaths.Quoted(h.Value)} always;\n"));

    private static string Place(PathPattern files, BaseUrl url) => files switch
    {
        AllBelow all => HostPaths.Quoted(HostPaths.Decoded(url, all.Folder)),
        AllOfKind all => $"~ {HostPaths.Quoted($"^{HostPaths.Expression(url, all.Folder)}.+\\.{all.Kind}$")}",
        OneFile one => $"= {HostPaths.Quoted(HostPaths.Decoded(url, one.Path))}",
        _ => throw new ArgumentOutOfRangeException(nameof(files)),
    };
}
