using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Cli.Commands;

/// <summary>Renders every file of a site in parallel, so that only the files in progress are in memory.</summary>
internal static class SiteRendering
{
    /// <summary>Renders each file and passes it on. Returns the findings, in the order of the routes.</summary>
    /// <param name="receive">Receives each file; called once per route, on any thread.</param>
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

    /// <summary>The finding with its final severity: a warning is an error if <paramref name="strict"/> is true.</summary>
    public static Diagnostic Judged(Diagnostic diagnostic, bool strict) =>
        strict && diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
