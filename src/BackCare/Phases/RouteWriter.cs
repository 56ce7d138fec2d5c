using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Outputs;
using BackCare.Outputs.Hosting;
using BackCare.Outputs.Search;
using BackCare.Outputs.StructuredData;
using BackCare.Rendering;
using BackCare.Rendering.Themes;
using BackCare.Rendering.Views;
using BackCare.Rendering.Views.SelfChecks;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>Renders one file at a time, as a pure function of the site and the route, in any order and on any thread.</summary>
internal sealed class RouteWriter
{
    private readonly Renderer renderer;
    private readonly MachineFileWriter machines;

    /// <param name="routes">All files of the finished site, for the header files of web hosts.</param>
    /// <param name="isPreview">True for a preview.</param>
    /// <param name="toolVersion">The version of the tool, written to <c>build.json</c>.</param>
    public RouteWriter(
        Site site,
        Theme theme,
        ImmutableArray<Route> routes,
        ImmutableArray<SearchIndex> search,
        CopiedFiles copied,
        bool isPreview,
        string toolVersion)
    {
        renderer = new(
            site,
            theme,
            copied.SizeOf,
            isPreview,
            structuredData: page => JsonLd.Of(site, page),
            searchManifest: page => search.FirstOrDefault(s => s.Language == page.Language)?.Manifest,
            variants: copied.VariantsOf);
        machines = new(
            site,
            toolVersion,
            new(() => HostHeaders.Of(site.Config, routes, Policies())),
            page => EmbedSnippets.Of(site, page).Frame,
            copy => copied.BySource[copy.File.Path].Sha256);
    }

    /// <summary>
    /// The bytes of a page or a file for machines. If a template has an error, the bytes are incomplete and the findings name it.
    /// </summary>
    public Checked<ReadOnlyMemory<byte>> Write(Route route) => route switch
    {
        PageRoute page => renderer.Render(page.Page),
        AliasRoute alias => renderer.Render(alias),
        AssetRoute asset => new(asset.Bytes, []),
        MachineRoute machine => new(machines.Write(machine), []),
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };

    private PagePolicies Policies() => new(
        ContentPolicy.ForPages(), ContentPolicy.ForPages("'self'"), renderer.FramePolicy);
}
