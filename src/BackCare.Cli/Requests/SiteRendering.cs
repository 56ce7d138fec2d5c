using System.Collections.Immutable;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Phases;
using BackCare.Sites.Model;

namespace BackCare.Cli.Requests;

/// <summary>Renders a publication with a progress bar, until the command is interrupted.</summary>
internal static class SiteRendering
{
    /// <summary>Hands on each file as soon as it is made; returns what was found, also that no encoder could be loaded.</summary>
    /// <param name="receive">Called on any thread, once for each file.</param>
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

    /// <summary>As <see cref="Run"/>, with all files in memory.</summary>
    public static RenderedSite RunAll(Publication publication, SiteRequest request, Surroundings surroundings)
    {
        using var progress = Progress.Over(publication.Steps, "rendering", request, surroundings);
        var rendered = Build.RenderAll(publication, progress.Step, surroundings.Interruption.Token);
        return rendered with { Diagnostics = [.. rendered.Diagnostics, .. request.Images.Notices()] };
    }
}
