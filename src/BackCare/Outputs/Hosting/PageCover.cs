using System.Collections.Immutable;

namespace BackCare.Outputs.Hosting;

/// <summary>
/// Covers pages with as few patterns as possible, and each page with only one: hosts that join the headers of all matching rules would
/// otherwise corrupt a policy.
/// </summary>
internal static class PageCover
{
    /// <summary>A pattern for each folder whose pages are all of one kind, and one for each remaining file.</summary>
    /// <param name="pages">The path and kind of each page; paths are unique.</param>
    public static IEnumerable<(PathPattern Files, TKind Kind)> Of<TKind>(IEnumerable<(string Path, TKind Kind)> pages)
        where TKind : struct, Enum => Of("", [.. pages]);

    private static IEnumerable<(PathPattern Files, TKind Kind)> Of<TKind>(string folder, ImmutableArray<(string Path, TKind Kind)> below)
        where TKind : struct, Enum
    {
        if (below.IsEmpty)
        {
            return [];
        }

        var first = below[0].Kind;
        if (below.All(p => EqualityComparer<TKind>.Default.Equals(p.Kind, first)))
        {
            return [(new AllBelow(folder), first)];
        }

        return below
            .GroupBy(p => NextFolder(p.Path, folder.Length), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .SelectMany(g => g.Key.Length == folder.Length
                ? g.Select(p => ((PathPattern)new OneFile(p.Path), p.Kind))
                : Of(g.Key, [.. g]));
    }

    /// <summary>The folder one level deeper; the same folder for a file directly in it.</summary>
    private static string NextFolder(string path, int depth) =>
        path.IndexOf('/', depth) is var at and >= 0 ? path[..(at + 1)] : path[..depth];
}
