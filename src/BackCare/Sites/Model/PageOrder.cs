using System.Collections.Immutable;

namespace BackCare.Sites.Model;

/// <summary>The orders in which lists show pages.</summary>
internal static class PageOrder
{
    /// <summary>By weight, smaller first and pages without one last; then by date, newest first; then by title and permalink.</summary>
    public static ImmutableArray<Page> InSection(IEnumerable<Page> pages) =>
    [
        .. pages
            .OrderBy(p => p.Document?.FrontMatter.Weight?.Value ?? int.MaxValue)
            .ThenByDescending(DateOf)
            .ThenBy(p => p.Title, StringComparer.Ordinal)
            .ThenBy(p => p.Permalink, StringComparer.Ordinal),
    ];

    /// <summary>By date, newest first and pages without one last; then by permalink.</summary>
    public static ImmutableArray<Page> Newest(IEnumerable<Page> pages) =>
        [.. pages.OrderByDescending(DateOf).ThenBy(p => p.Permalink, StringComparer.Ordinal)];

    /// <summary>By part number.</summary>
    public static ImmutableArray<Page> InSeries(IEnumerable<Page> pages) =>
        [.. pages.OrderBy(p => p.Document?.FrontMatter.Part?.Value ?? int.MaxValue).ThenBy(p => p.Permalink, StringComparer.Ordinal)];

    private static DateOnly DateOf(Page page) => page.Document?.FrontMatter.Date?.Value ?? DateOnly.MinValue;
}
