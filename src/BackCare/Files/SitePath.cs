using System.Buffers;

namespace BackCare.Files;

/// <summary>Normalizes paths. Every path from a text, a record, a request or a folder listing goes through this one function.</summary>
public static class SitePath
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>
    /// The path with "." and ".." resolved and without a leading or trailing "/"; empty for the root. Null if the path leaves the root,
    /// contains a backslash, a colon or a control character, or still looks percent-encoded after being decoded once.
    /// </summary>
    /// <param name="path">A path relative to <paramref name="folder"/>, or to the root if it starts with "/".</param>
    /// <param name="folder">A normalized path; empty for the root.</param>
    /// <param name="decode">True to decode percent-encoding once, for paths from links and requests.</param>
    public static string? Normalize(string path, string folder = "", bool decode = false)
    {
        if (IsPlain(path))
        {
            return Join(path, folder);
        }

        if (decode)
        {
            path = Uri.UnescapeDataString(path);
            if (HasEscape(path))
            {
                return null;
            }
        }

        if (path.Any(c => c is '\\' or ':' || char.IsControl(c)))
        {
            return null;
        }

        List<string> names = path.StartsWith('/') || folder.Length == 0 ? [] : [.. folder.Split('/')];
        return Walk(names, path) ? string.Join('/', names) : null;
    }

    /// <summary>The folder that contains a path; empty for the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var at && at < 0 ? "" : path[..at];

    /// <summary>All folders that contain a path, the nearest first, without the root.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            yield return folder;
        }
    }

    /// <summary>
    /// True for the form of most links: any number of "../", then names of plain characters with a single "/" between them.
    /// </summary>
    private static bool IsPlain(string path)
    {
        var names = path.AsSpan();
        while (names.StartsWith("../"))
        {
            names = names[3..];
        }

        return names.Length > 0
            && names[0] is not ('/' or '.')
            && names[^1] != '/'
            && names.IndexOfAnyExcept(Plain) < 0
            && !names.Contains("//", StringComparison.Ordinal)
            && !names.Contains("/.", StringComparison.Ordinal);
    }

    private static string? Join(string path, string folder)
    {
        var up = 0;
        for (; path.AsSpan(up).StartsWith("../"); up += 3)
        {
            if (folder.Length == 0)
            {
                return null;
            }

            folder = FolderOf(folder);
        }

        return folder.Length == 0 ? path[up..] : string.Concat(folder, "/", path.AsSpan(up));
    }

    /// <summary>Applies each name of a path to the list; false if the path leaves the root.</summary>
    private static bool Walk(List<string> names, string path)
    {
        foreach (var name in path.Split('/'))
        {
            switch (name)
            {
                case "" or ".":
                    break;
                case ".." when names.Count == 0:
                    return false;
                case "..":
                    names.RemoveAt(names.Count - 1);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return true;
    }

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
