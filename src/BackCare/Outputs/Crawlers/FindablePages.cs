using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Crawlers;

/// <summary>Decides which pages search engines can find.</summary>
internal static class FindablePages
{
    /// <summary>
    /// True for every page except drafts, unlisted pages, 404, search, embed and share pages, later pages of a list, and pages with
    /// <c>sitemap: false</c>.
    /// </summary>
    public static Func<Page, bool> Of(Site site)
    {
        var hidden = site.Listing.Where(l => l.State != PageState.Published).Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
        return page => IsFindable(page) && !(page.Document is not null && hidden.Contains(page.Source));
    }

    private static bool IsFindable(Page page) => page switch
    {
        NotFoundPage or SearchPage or SectionPage { List.Number: > 1 } or TermPage { List.Number: > 1 } => false,
        SelfCheckPage { Form: not SelfCheckForm.Full } => false,
        { Document.FrontMatter.InSitemap: false } => false,
        _ => true,
    };
}
