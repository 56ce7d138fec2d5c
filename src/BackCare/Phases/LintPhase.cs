using BackCare.Diagnostics;
using BackCare.Linting;
using BackCare.Linting.Words;
using BackCare.Sites;

namespace BackCare.Phases;

/// <summary>Phase 4: examines every page as a careful medical editor would, in parallel.</summary>
internal static class LintPhase
{
    /// <summary>The same site, with the findings about its pages, followed by those about the site as a whole.</summary>
    public static Checked<Site> Lint(Site site, int jobs)
    {
        var lexicons = Lexicon.ByLanguage(site);
        return new(
            site,
            [
                .. ParallelMap
                    .Map(site.Pages, jobs, page => Linter.LintPage(site, page, lexicons[page.Language]))
                    .SelectMany(found => found),
                .. Linter.LintSite(site),
            ]);
    }
}
