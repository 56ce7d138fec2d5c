using System.Text;
using BackCare.Settings;

namespace BackCare.Outputs.Hosting;

/// <summary>Paths in the forms that web servers read.</summary>
internal static class HostPaths
{
    private const string Index = "index.html";

    /// <summary>The folder whose own page a file is, empty for the site's root; null for other files.</summary>
    public static string? FolderOfIndex(string path) => path == Index || path.EndsWith($"/{Index}", StringComparison.Ordinal) ? path[..^Index.Length] : null;

    /// <summary>From the root of the host and decoded, as nginx and Apache compare it.</summary>
    public static string Decoded(BaseUrl url, string path) => Uri.UnescapeDataString(url.Path) + path;

    /// <summary>The same for a regular expression.</summary>
    public static string Expression(BaseUrl url, string path)
    {
        var escaped = new StringBuilder();
        foreach (var c in Decoded(url, path))
        {
            escaped.Append(@"\.+*?()[]{}^$|#".Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>In double quotes, for nginx and Apache alike.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
