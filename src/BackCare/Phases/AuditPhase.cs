using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Rendering.Themes;
using BackCare.Sites;

namespace BackCare.Phases;

/// <summary>Phase 8: audits the finished pages, without knowing how they were made.</summary>
internal static class AuditPhase
{
    /// <summary>
    /// The findings about the finished pages, sorted. A problem that was already reported where an editor can fix it is not reported again.
    /// </summary>
    public static IEnumerable<Diagnostic> Audit(Site site, RenderedSite rendered, int jobs)
    {
        var config = site.Config;
        var found = Auditing.Audit.Run(
            rendered.Files,
            new(config.BaseUrl.IsFile ? "file:" : config.BaseUrl.UrlOf("/"))
            {
                Jobs = jobs,
                ShippedScripts = ShippedScripts.Digests,
                DeadAnchors = site.DeadAnchors,
                MissingPages = site.Home(config.Language) is null ? ImmutableHashSet.Create("index.html") : [],
            });
        return found.Where(d => !rendered.Unfinished.Contains(d.Location.File));
    }
}
