using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Outputs.Search;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Phase 7: renders every page, and every file for machines, in parallel. Copied files and pictures are published earlier, by
/// <see cref="PicturePhase"/>.
/// </summary>
internal static class RenderPhase
{
    /// <summary>Every file of the finished site, sorted by path.</summary>
    public static ImmutableArray<Route> RoutesOf(Site site, Theme theme, ImmutableArray<SearchIndex> search, CopiedFiles copied) =>
    [
        .. site.Routes
            .Concat(theme.Routes)
            .Concat(search.SelectMany(s => s.Routes))
            .Concat(copied.Variants)
            .OrderBy(r => r.Path, StringComparer.Ordinal),
    ];

    /// <summary>Renders each file and passes it on. Returns the findings, in the order of the paths.</summary>
    public static IEnumerable<Diagnostic> Render(ImmutableArray<Route> routes, RouteWriter writer, int jobs, RenderReceiver receiver)
    {
        var found = ParallelMap.Map(
            [.. routes.Where(r => r is not (CopyRoute or ImageRoute))],
            jobs,
            route =>
            {
                var rendered = writer.Write(route);
                receiver.Receive(route, rendered);
                receiver.Step();
                return rendered.Diagnostics;
            },
            cancelled: receiver.Cancelled);
        return found.SelectMany(f => f);
    }
}
