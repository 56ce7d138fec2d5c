using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>77: pages to which nothing leads. A section's list does not count; a series, a menu, a self-check's next step and a link in a text do.</summary>
public static class OrphanLint
{
    /// <summary>Listed pages written in markdown that no text, menu, series or self-check names, sorted by permalink.</summary>
    public static IReadOnlyList<Page> Orphans(Site site)
    {
        var reached = new HashSet<Page>(ReferenceEqualityComparer.Instance);
        var home = site.Home(site.Config.Language);
        foreach (var page in site.Pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }))
        {
            foreach (var link in page.Document!.Body.Links.Where(l => l.Kind == LinkKind.Page))
            {
                Reach(link.Target, page);
            }
        }

        foreach (var item in home is null ? [] : site.Config.Menus.SelectMany(m => m.Items))
        {
            Reach(item.To.Value, home!);
        }

        foreach (var language in site.Config.Languages)
        {
            foreach (var item in site.Home(language.Code) is null ? [] : language.Menus.SelectMany(m => m.Items))
            {
                Reach(item.To.Value, site.Home(language.Code)!);
            }
        }

        foreach (var page in site.Pages.OfType<SelfCheckPage>().Where(p => p.Form == SelfCheckForm.Full))
        {
            foreach (var next in page.SelfCheck.Proved.Assessment.Outcomes.SelectMany(o => o.Next))
            {
                Reach(next.Value, page);
            }
        }

        var listed = site.Newest.ToHashSet<Page>(ReferenceEqualityComparer.Instance);
        return [.. site.Pages.Where(p => listed.Contains(p) && !reached.Contains(p) && site.SeriesOf(p) is null)];

        void Reach(string target, Page from)
        {
            if (site.PageBehind(target, from) is { } to && !ReferenceEquals(to, from))
            {
                reached.Add(to);
            }
        }
    }

    internal static void Check(Site site, Findings findings)
    {
        foreach (var page in Orphans(site))
        {
            findings.Add(SafetyRules.Lonely(page.Document!.FrontMatter.Title.Location));
        }
    }
}
