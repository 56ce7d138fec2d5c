using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites.Model;

namespace BackCare.Cli.Commands;

/// <summary>Renders every route of a publication on all cores, page by page, so that only the pages in work are in memory.</summary>
internal static class SiteRendering
{
    /// <summary>Renders and hands each file on; gives what was found, in the order of the routes.</summary>
    /// <param name="receive">Called on any thread, once a route.</param>
    public static ImmutableArray<Diagnostic> Run(
        Publication publication,
        SiteRequest request,
        Surroundings surroundings,
        Action<Route, Checked<ReadOnlyMemory<byte>>> receive)
    {
        var routes = publication.Routes;
        var findings = new ImmutableArray<Diagnostic>[routes.Length];
        using var progress = Progress.Over(routes.Length, "rendering", request, surroundings);
        var options = new ParallelOptions { MaxDegreeOfParallelism = request.Options.Jobs, CancellationToken = surroundings.Interruption.Token };
        Parallel.For(0, routes.Length, options, i =>
        {
            var rendered = publication.Render(routes[i]);
            findings[i] = rendered.Diagnostics;
            receive(routes[i], rendered);
            progress.Step();
        });

        return [.. TemplateFaults.Gather(findings.SelectMany(f => f)).Concat(request.Images.Notices()).Select(d => Judged(d, request.Options.Strict))];
    }

    /// <summary>The finding as <c>--strict</c> sees it: then a warning is an error.</summary>
    public static Diagnostic Judged(Diagnostic diagnostic, bool strict) =>
        strict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
