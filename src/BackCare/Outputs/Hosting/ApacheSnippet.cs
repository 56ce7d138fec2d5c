using System.Collections.Immutable;
using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// Writes <c>_server/apache.conf</c>, to include in the site's <c>VirtualHost</c> or to copy to <c>.htaccess</c>. Later sections override
/// earlier ones.
/// </summary>
internal static class ApacheSnippet
{
    /// <summary>The file as UTF-8; lines end with LF.</summary>
    public static ReadOnlyMemory<byte> Write(HostHeaders model, BaseUrl url)
    {
        var text = new StringBuilder(
            "# Response headers for this site, for Apache 2.4 with mod_headers. Include it in the VirtualHost, or copy it to .htaccess.\n");
        text.Append("ErrorDocument 404 ").Append(HostPaths.Quoted(url.PathOf("404.html"))).Append('\n');
        Section(text, $"^{HostPaths.Expression(url, "")}", [.. Set([.. model.Everywhere, .. model.Pages, HostHeaders.AskAgain])]);
        foreach (var rule in model.Special)
        {
            var isFramed = rule.Headers.All(h => h.Name != HostHeaders.FrameOptions);
            Section(text, Expression(rule.Files, url),
                [.. Set(rule.Headers), .. isFramed ? [$"unset {HostHeaders.FrameOptions}"] : Array.Empty<string>()]);
        }

        foreach (var rule in model.Caching)
        {
            Section(text, Expression(rule.Files, url), [.. Set(rule.Headers)]);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Section(StringBuilder text, string expression, ImmutableArray<string> lines)
    {
        text.Append("<If \"%{REQUEST_URI} =~ m#").Append(expression).Append("#\">\n");
        foreach (var line in lines)
        {
            text.Append("  Header always ").Append(line).Append('\n');
        }

        text.Append("</If>\n");
    }

    /// <summary>A single percent sign would start a variable in Apache.</summary>
    private static IEnumerable<string> Set(ImmutableArray<Header> headers) =>
        headers.Select(h => $"set {h.Name} {HostPaths.Quoted(h.Value.Replace("%", "%%", StringComparison.Ordinal))}");

    private static string Expression(PathPattern files, BaseUrl url) => files switch
    {
        AllBelow all => $"^{HostPaths.Expression(url, all.Folder)}",
        AllOfKind all => $"^{HostPaths.Expression(url, all.Folder)}.+\\.{all.Kind}$",
        OneFile one when HostPaths.FolderOfIndex(one.Path) is { } folder => $"^{HostPaths.Expression(url, folder)}(index\\.html)?$",
        OneFile one => $"^{HostPaths.Expression(url, one.Path)}$",
        _ => throw new ArgumentOutOfRangeException(nameof(files)),
    };
}
