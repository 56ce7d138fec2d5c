using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Phases;
using BackCare.Rendering.Themes;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare;

/// <summary>
/// The phases of a build, in order. Each works on every part that passed the earlier ones; the logic is in <c>Phases/</c>.
/// </summary>
public static class Build
{
    /// <summary>
    /// Phases 1 to 4: reads, proves, assembles and lints the sources. Gives a site that is ready to be rendered, and all findings, sorted;
    /// the site is null only if site.yml cannot be read. It must not be published if any finding is an error.
    /// </summary>
    public static Checked<Publication?> Prepare(SourceTree tree, BuildOptions options)
    {
        var sources = ReadPhase.Keep(tree);
        var settings = SettingsReader.Read(sources, options.Environment, options.BaseUrl);
        if (settings.Value is not { } config)
        {
            return new(null, settings.Diagnostics.Sorted());
        }

        var (proved, themed) = ParallelMap.Both(
            options.Jobs,
            () =>
                from parts in ReadPhase.Read(sources, config, options.Environment, options.Jobs)
                from library in ProvePhase.Prove(parts, options.Jobs)
                select library,
            () => ThemeReader.Read(sources, config));
        var prepared =
            from library in proved
            from theme in themed
            from today in Calendar.Today(config, options.TodayIn)
            from site in AssemblePhase.Assemble(library, new(today, options.Drafts, options.Future, options.Expired))
            from linted in LintPhase.Lint(site, options.Jobs)
            select new Publication(linted, theme, options);

        var found = settings.Diagnostics.Concat(prepared.Diagnostics).Concat(Severities.Skipped(tree));
        return new(prepared.Value, Severities.Configure(found, config));
    }

    /// <summary>
    /// Phases 5 to 7: renders the site file by file, so that only the files in progress are in memory, and passes the files on in no
    /// particular order. Returns the findings in the order of the paths, with a mistake in a template only once.
    /// </summary>
    public static ImmutableArray<Diagnostic> Render(Publication publication, RenderReceiver receiver)
    {
        var (site, theme, options) = (publication.Site, publication.Theme, publication.Options);
        var search = SearchPhase.Index(site, options.Jobs);
        var copied = PicturePhase.Publish(site, options.ImageEncoder, options.Jobs, receiver);
        var routes = RenderPhase.RoutesOf(site, theme, search, copied);
        var writer = new RouteWriter(site, theme, routes, search, copied, options.Preview, options.ToolVersion);
        var rendered = RenderPhase.Render(routes, writer, options.Jobs, receiver);
        return TemplateFaults.Gather(copied.Diagnostics.Concat(rendered));
    }

    /// <summary>Renders the site into memory, for the audit, for a preview and for small sites.</summary>
    /// <param name="step">Counts one step as done, as <see cref="RenderReceiver.Step"/> does; null to count nothing.</param>
    public static RenderedSite RenderAll(Publication publication, Action? step = null, CancellationToken cancelled = default)
    {
        var files = new RenderedFiles();
        return files.Join(Render(publication, new(files.Add, step ?? (() => { }), cancelled)));
    }

    /// <summary>Phase 8: audits the finished pages. Returns the findings, sorted.</summary>
    public static ImmutableArray<Diagnostic> Audit(Publication publication, RenderedSite rendered) =>
        [.. AuditPhase.Audit(publication.Site, rendered, publication.Options.Jobs)];

    /// <summary>
    /// Every file that <see cref="Render"/> would make, sorted by path. This builds the search index and measures the pictures;
    /// <see cref="Sites.Site.Routes"/> is faster if its files are enough.
    /// </summary>
    public static ImmutableArray<Route> ListRoutes(Publication publication)
    {
        var (site, options) = (publication.Site, publication.Options);
        return RenderPhase.RoutesOf(
            site, publication.Theme, SearchPhase.Index(site, options.Jobs), PicturePhase.Plan(site, options.ImageEncoder, options.Jobs));
    }

    /// <summary>
    /// The findings of a run, with warnings as errors if <see cref="BuildOptions.Strict"/> is true. Only this method applies that option.
    /// </summary>
    public static ImmutableArray<Diagnostic> Judge(IEnumerable<Diagnostic> found, BuildOptions options) =>
        Severities.Judge(found, options.Strict);
}
