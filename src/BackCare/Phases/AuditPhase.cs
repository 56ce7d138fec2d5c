using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Rendering.Themes;
using BackCare.Sites;

namespace BackCare.Phases;

/// <summary>Phase 8: looks at the finished pages, which know nothing of how they were made.</summary>
internal static class AuditPhase
{
    /// <summary>
    /// What finished pages lack, sorted by place. What was reported before, where an editor can change it, is not reported again.
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
