using System.Collections.Immutable;

namespace BackCare.Outputs.Hosting;

/// <summary>Names pages by as few patterns as can be, none of which names a page twice: hosts that join the headers of all rules that fit would spoil a policy.</summary>
internal static class PageCover
{
    /// <summary>Whole folders where all pages below are of one kind, single files elsewhere.</summary>
    /// <param name="pages">Each path once, with its kind.</param>
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

    /// <summary>The folder one level deeper, or the same one for a file that lies in it.</summary>
    private static string NextFolder(string path, int depth) =>
        path.IndexOf('/', depth) is var at and >= 0 ? path[..(at + 1)] : path[..depth];
}
