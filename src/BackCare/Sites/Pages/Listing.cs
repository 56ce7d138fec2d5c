using System.Collections.Immutable;
using BackCare.Sites.Addresses;
using BackCare.Sites.Model;

namespace BackCare.Sites.Pages;

/// <summary>Lists every document and self-check, published or not, so that no page is missing without a reason.</summary>
internal static class Listing
{
    /// <summary>All rows, sorted by source.</summary>
    public static ImmutableArray<ListedPage> Of(ImmutableArray<Placement> placements, ImmutableArray<Page> pages) =>
        [.. placements.Select(Row).Concat(pages.OfType<SelfCheckPage>().Where(p => p.Form == SelfCheckForm.Full).Select(Row))
            .OrderBy(p => p.Source, StringComparer.Ordinal)];

    private static ListedPage Row(Placement placement) => new(
        placement.Document.Path,
        placement.IsMade ? placement.Permalink : null,
        placement.Document.FrontMatter.Title.Value,
        placement.State,
        placement.Reason,
        placement.Document.FrontMatter.Date?.Value);

    private static ListedPage Row(SelfCheckPage page) =>
        new(page.Source, page.Permalink, page.Title, PageState.Published, "it is proved and published", null);
}
