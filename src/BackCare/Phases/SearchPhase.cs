using System.Collections.Immutable;
using BackCare.Outputs.Search;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Phase 5: builds the search index of each language, in parallel.</summary>
internal static class SearchPhase
{
    /// <summary>The number of pages below which a single core is faster.</summary>
    private const int WorthSharing = 200;

    /// <summary>One index per search page; empty if the site has no search. The bytes do not depend on the number of jobs.</summary>
    public static ImmutableArray<SearchIndex> Index(Site site, int jobs) =>
        [.. site.Pages.OfType<SearchPage>().Select(page => Index(site, page, jobs))];

    private static SearchIndex Index(Site site, SearchPage page, int jobs)
    {
        var pages = SearchTexts.PagesOf(site, page.Language);
        var size = pages.Length < WorthSharing ? Math.Max(1, pages.Length) : (pages.Length / Math.Max(4, jobs)) + 1;
        var runs = Enumerable.Range(0, (pages.Length + size - 1) / size).Select(i => i * size).ToImmutableArray();
        var parts = ParallelMap.Map(
            runs, jobs, first => SearchPart.Of(site, pages.AsSpan(first, Math.Min(size, pages.Length - first)), first));
        return SearchIndex.Of(site, page, pages, SearchPart.Join(parts));
    }
}
