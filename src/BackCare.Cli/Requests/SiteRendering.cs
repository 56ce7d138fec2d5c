using System.Collections.Immutable;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Phases;
using BackCare.Sites.Model;

namespace BackCare.Cli.Requests;

/// <summary>Renders a site with a progress bar, unless the command is interrupted.</summary>
internal static class SiteRendering
{
    /// <summary>Passes on each file as soon as it is rendered. Returns the findings, including that no encoder can be loaded.</summary>
    /// <param name="receive">Receives each file, on any thread.</param>
    public static ImmutableArray<Diagnostic> Run(
        Publication publication,
        SiteRequest request,
        Surroundings surroundings,
        Action<Route, Checked<ReadOnlyMemory<byte>>> receive)
    {
        using var progress = Progress.Over(publication.Steps, "rendering", request, surroundings);
        var found = Build.Render(publication, new(receive, progress.Step, surroundings.Interruption.Token));
        return [.. found, .. request.Images.Notices()];
    }

    /// <summary>Renders the site into memory.</summary>
    public static RenderedSite RunAll(Publication publication, SiteRequest request, Surroundings surroundings)
    {
        using var progress = Progress.Over(publication.Steps, "rendering", request, surroundings);
        var rendered = Build.RenderAll(publication, progress.Step, surroundings.Interruption.Token);
        return rendered with { Diagnostics = [.. rendered.Diagnostics, .. request.Images.Notices()] };
    }
}
