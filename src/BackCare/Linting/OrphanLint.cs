using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>77: pages to which nothing leads. A section's list does not count; a series, a menu, a self-check's next step and a link in a text do.</summary>
public static class OrphanLint
{
    /// <summary>Listed pages written in markdown that no text, menu, series or self-check names, sorted by permalink.</summary>
    public static IReadOnlyList<Page> Orphans(Site site)
    {
        var listed = site.Newest.ToHashSet<Page>(ReferenceEqualityComparer.Instance);
        return [.. site.Pages.Where(p => listed.Contains(p) && !site.IsReached(p) && site.SeriesOf(p) is null)];
    }

    internal static void Check(Site site, Findings findings)
    {
        foreach (var page in Orphans(site))
        {
            findings.Add(SafetyRules.Lonely(page.Document!.FrontMatter.Title.Location));
        }
    }
}
