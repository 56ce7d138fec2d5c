using BackCare.Sites.Addresses;
using System.Collections.Immutable;
using BackCare.Files;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Routing;

/// <summary>Where the files beside the documents stand in URLs: those of a bundle below its page, others below their folder.</summary>
internal sealed class FileAddresses
{
    private readonly Dictionary<string, Placement> bundles;

    public FileAddresses(ImmutableArray<SourceFile> allowed, ImmutableArray<Placement> placements, Permalinks permalinks)
    {
        // A bundle may be translated; its files stand below the page of the site's own language, or below a translation if only that
        // is made.
        bundles = placements
            .Where(p => p.Document.IsBundle)
            .GroupBy(p => p.Document.Folder, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(p => p.IsMade).ThenBy(p => p.Document.Language, StringComparer.Ordinal).First());
        All = [.. allowed.Select(file => PlaceOf(file, permalinks))];
    }

    /// <summary>Sorted by source path. A file of a bundle that is not made has the reason why it is hidden.</summary>
    public ImmutableArray<(SourceFile File, string Url, string? WhyHidden)> All { get; }

    /// <summary>
    /// True for files that are copied whether or not a page names them: those in <c>_static</c> and those of bundles that are made.
    /// </summary>
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
