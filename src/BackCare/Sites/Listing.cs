using System.Collections.Immutable;

namespace BackCare.Sites;

/// <summary>Lists every document and self-check, published or not, so that no page is ever silently missing.</summary>
internal static class Listing
{
    /// <summary>Sorted by source.</summary>
    public static ImmutableArray<ListedPage> Of(ImmutableArray<Placement> placements, ImmutableArray<SelfCheck> selfChecks) =>
        [.. placements.Select(Row).Concat(selfChecks.Select(Row)).OrderBy(p => p.Source, StringComparer.Ordinal)];

    private static ListedPage Row(Placement placement) => new(
        placement.Document.Path,
        placement.IsMade ? placement.Permalink : null,
        placement.Document.FrontMatter.Title.Value,
        placement.State,
        placement.Reason,
        placement.Document.FrontMatter.Date?.Value);

    private static ListedPage Row(SelfCheck check) =>
        new(check.Source, SelfChecks.Permalink(check.Id), check.Title, PageState.Published, "it is proved and published", null);
}
