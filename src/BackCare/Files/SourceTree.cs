using System.Collections.Immutable;

namespace BackCare.Files;

/// <summary>The input of a build: all files in the site's folder that BackCare can read.</summary>
/// <param name="Files">
/// site.yml, its overlays, and everything in <c>content/</c> and <c>templates/</c>, sorted by path (ordinal), without duplicates.
/// </param>
/// <param name="Skipped">The paths that cannot be read, such as pipes and devices, each with the reason in plain words.</param>
public sealed record SourceTree(ImmutableArray<SourceFile> Files, ImmutableArray<(string Path, string Reason)> Skipped)
{
    /// <summary>A tree of files in any order, with nothing skipped.</summary>
    public static SourceTree Of(IEnumerable<SourceFile> files) =>
        new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], []);

    /// <summary>The file with exactly this path; null if it does not exist.</summary>
    public SourceFile? Find(string path)
    {
        var (low, high) = (0, Files.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(Files[middle].Path, path);
            if (order == 0)
            {
                return Files[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
