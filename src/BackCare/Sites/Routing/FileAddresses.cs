using BackCare.Sites.Addresses;
using System.Collections.Immutable;
using BackCare.Files;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Routing;

/// <summary>
/// The URLs of the files next to the documents: below their page for the files of a bundle, below their folder for all others.
/// </summary>
internal sealed class FileAddresses
{
    private readonly Dictionary<string, Placement> bundles;

    public FileAddresses(ImmutableArray<SourceFile> allowed, ImmutableArray<Placement> placements, Permalinks permalinks)
    {
        // A bundle can be translated. Its files belong to the page in the main language, or to a translation if only that one is published.
        bundles = placements
            .Where(p => p.Document.IsBundle)
            .GroupBy(p => p.Document.Folder, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(p => p.IsMade).ThenBy(p => p.Document.Language, StringComparer.Ordinal).First());
        All = [.. allowed.Select(file => PlaceOf(file, permalinks))];
    }

    /// <summary>All files, sorted by source path. <c>WhyHidden</c> is null unless the file belongs to an unpublished bundle.</summary>
    public ImmutableArray<(SourceFile File, string Url, string? WhyHidden)> All { get; }

    /// <summary>True for a file that is copied even if no page uses it: a file in <c>_static</c> or in a published bundle.</summary>
    public bool IsAlwaysCopied(SourceFile file) => PublicFiles.IsStatic(file) || BundleOf(file) is { IsMade: true };

    private (SourceFile File, string Url, string? WhyHidden) PlaceOf(SourceFile file, Permalinks permalinks)
    {
        if (PublicFiles.IsStatic(file))
        {
            return (file, PublicFiles.StaticUrl(file), null);
        }

        return BundleOf(file) is { } bundle
            ? (file, bundle.Permalink + file.Path[(bundle.Document.Folder.Length + 1)..], bundle.IsMade ? null : bundle.Reason)
            : (file, permalinks.FolderUrl(SitePath.FolderOf(file.Path)) + file.Name, null);
    }

    private Placement? BundleOf(SourceFile file) =>
        SitePath.FoldersAbove(file.Path).Select(folder => bundles.GetValueOrDefault(folder)).FirstOrDefault(bundle => bundle is not null);
}
