using System.Collections.Immutable;

namespace BackCare.Files;

/// <summary>Everything that goes in: all files below the site's root that BackCare may read, sorted by path (ordinal).</summary>
/// <param name="Files">site.yml and its overlays, all of <c>content/</c> and <c>templates/</c>; each path once.</param>
/// <param name="Skipped">
/// Paths that were not regular files (links leaving the root, pipes, devices), with the reason in plain words.
/// </param>
public sealed record SourceTree(ImmutableArray<SourceFile> Files, ImmutableArray<(string Path, string Reason)> Skipped)
{
    /// <summary>A tree of the given files, sorted.</summary>
    public static SourceTree Of(IEnumerable<SourceFile> files) =>
        new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], []);

    /// <summary>The file at exactly this path; null if there is none.</summary>
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
