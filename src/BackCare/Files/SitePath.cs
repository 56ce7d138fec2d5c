using System.Buffers;

namespace BackCare.Files;

/// <summary>The one function through which every path goes that comes from a text, a record, a request or a folder listing.</summary>
public static class SitePath
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>
    /// The path with "." and ".." resolved and without leading or trailing "/"; empty for the root. Null if it would leave the root, holds
    /// a back slash, a colon or a control character, or still looks percent-encoded after one decoding.
    /// </summary>
    /// <param name="path">Relative to <paramref name="folder"/>, or from the root if it starts with "/".</param>
    /// <param name="folder">A normal path, empty for the root.</param>
    /// <param name="decode">True for paths out of links and requests, which may be percent-encoded once.</param>
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

    /// <summary>The folder of a path; empty at the root.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is var at && at < 0 ? "" : path[..at];

    /// <summary>Every folder that holds a path, the nearest first; without the root.</summary>
    public static IEnumerable<string> FoldersAbove(string path)
    {
        for (var folder = FolderOf(path); folder.Length > 0; folder = FolderOf(folder))
        {
            yield return folder;
        }
    }

    /// <summary>True for what most links are: names of plain letters with single "/" between, after any number of "../".</summary>
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

    /// <summary>Goes down and up the names of a path; false where it would leave the root.</summary>
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
