using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>Formats paths for web servers.</summary>
internal static class HostPaths
{
    private const string Index = "index.html";

    /// <summary>The folder that an index page belongs to, empty for the site's root; null for any other file.</summary>
    public static string? FolderOfIndex(string path) =>
        path == Index || path.EndsWith($"/{Index}", StringComparison.Ordinal) ? path[..^Index.Length] : null;

    /// <summary>The decoded path from the root of the host, as nginx and Apache compare it.</summary>
    public static string Decoded(BaseUrl url, string path) => Uri.UnescapeDataString(url.Path) + path;

    /// <summary>The same path, escaped for a regular expression.</summary>
    public static string Expression(BaseUrl url, string path)
    {
        var escaped = new StringBuilder();
        foreach (var c in Decoded(url, path))
        {
            escaped.Append(@"\.+*?()[]{}^$|#".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The text in double quotes, for both nginx and Apache.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
