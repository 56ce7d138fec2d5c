using System.Collections.Immutable;
using BackCare.Outputs.Search;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Phase 5: makes the search index of each language, on all cores.</summary>
internal static class SearchPhase
{
    /// <summary>Fewer pages than this are read faster by one core alone.</summary>
    private const int WorthSharing = 200;

    /// <summary>One for each search page; empty where the site has no search. The same bytes whatever the number of jobs.</summary>
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
