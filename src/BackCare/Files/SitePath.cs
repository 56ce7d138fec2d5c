namespace BackCare.Files;

/// <summary>The one function through which every path goes that comes from a text, a record, a request or a folder listing.</summary>
public static class SitePath
{
    /// <summary>
    /// The path with "." and ".." resolved and without leading or trailing "/"; empty for the root. Null if it would leave the root, or holds a
    /// back slash, a colon, a control character, or still looks percent-encoded after one decoding.
    /// </summary>
    /// <param name="path">Relative to <paramref name="folder"/>, or from the root if it starts with "/".</param>
    /// <param name="folder">A normal path, empty for the root.</param>
    /// <param name="decode">True for paths out of links and requests, which may be percent-encoded once.</param>
    public static string? Normalize(string path, string folder = "", bool decode = false)
    {
        if (decode)
        {
            path = Uri.UnescapeDataString(path);
            if (HasEscape(path))
            {
                return null;
            }
        }

        if (path.AsSpan().IndexOfAnyInRange('\0', '\u001f') >= 0 || path.AsSpan().IndexOfAny('\\', ':', '\u007f') >= 0)
        {
            return null;
        }

        var names = new List<string>();
        if (!path.StartsWith('/') && folder.Length > 0)
        {
            names.AddRange(folder.Split('/'));
        }

        foreach (var name in path.Split('/'))
        {
            switch (name)
            {
                case "" or ".":
                    break;
                case ".." when names.Count == 0:
                    return null;
                case "..":
                    names.RemoveAt(names.Count - 1);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return string.Join('/', names);
    }

    /// <summary>The folder of a path; empty at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var at && at < 0 ? "" : path[..at];

    private static bool HasEscape(string path)
    {
        for (var at = path.IndexOf('%', StringComparison.Ordinal); at >= 0 && at + 2 < path.Length; at = path.IndexOf('%', at + 1))
        {
            if (char.IsAsciiHexDigit(path[at + 1]) && char.IsAsciiHexDigit(path[at + 2]))
            {
                return true;
            }
        }

        return false;
    }
}
