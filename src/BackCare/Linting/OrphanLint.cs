using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>
/// Rule BC7702: pages that nothing links to. Links in texts, menus, series and self-check results count; section lists do not.
/// </summary>
public static class OrphanLint
{
    /// <summary>Returns the listed markdown pages that no text, menu, series or self-check links to, sorted by permalink.</summary>
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
