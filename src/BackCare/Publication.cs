using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Outputs;
using BackCare.Outputs.Hosting;
using BackCare.Outputs.Search;
using BackCare.Rendering;
using BackCare.Sites;

namespace BackCare;

/// <summary>
/// A site that is ready to be rendered, file by file. Rendering depends only on the site and the route, so it can run in any order and on
/// any thread.
/// </summary>
public sealed class Publication
{
    private readonly Renderer renderer;
    private readonly MachineFileWriter machines;
    private readonly BuildOptions options;
    private readonly Lazy<ImmutableArray<SearchIndex>> search;
    private readonly Lazy<ImageEncoder?> encoder;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<ImageRoute>>> pictures;
    private readonly Lazy<ImmutableArray<Route>> routes;

    internal Publication(Site site, Theme theme, BuildOptions options)
    {
        Site = site;
        Theme = theme;
        this.options = options;
        search = new(() => SearchPhase.Index(site, options.Jobs));
        encoder = new(options.ImageEncoder);
        pictures = new(() => PicturePhase.Plan(site, () => encoder.Value is not null, options.Jobs));
        routes = new(() =>
        [
            .. site.Routes
                .Concat(theme.Routes)
                .Concat(search.Value.SelectMany(s => s.Routes))
                .Concat(pictures.Value.Values.SelectMany(v => v))
                .OrderBy(r => r.Path, StringComparer.Ordinal),
        ]);
        renderer = new(
            site,
            theme,
            options.Preview,
            structuredData: page => JsonLd.Of(site, page),
            searchManifest: page => search.Value.FirstOrDefault(s => s.Language == page.Language)?.Manifest,
            variants: file => pictures.Value.GetValueOrDefault(file.Path, []));
        machines = new(site, options.ToolVersion, new(() => HostHeaders.Of(site.Config, Routes, Policies())), page => EmbedSnippets.Of(site, page).Frame);
    }

    /// <summary>The assembled site.</summary>
    public Site Site { get; }

    /// <summary>The theme: layouts, assets and strings.</summary>
    public Theme Theme { get; }

    /// <summary>Every file of the finished site, sorted by path. The search index is built on first access.</summary>
    public ImmutableArray<Route> Routes => routes.Value;

    /// <summary>Every document and self-check, published or not.</summary>
    public ImmutableArray<ListedPage> Pages => Site.Listing;

    /// <summary>The bytes of one file. If a template has an error, the bytes are incomplete and the findings name it.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(Route route) => route switch
    {
        PageRoute page => renderer.Render(page.Page),
        AliasRoute alias => renderer.Render(alias),
        CopyRoute copy => PicturePhase.Copy(copy),
        ImageRoute image => PicturePhase.Encode(image, encoder.Value!),
        AssetRoute asset => new(asset.Bytes, []),
        MachineRoute machine => new(machines.Write(machine), []),
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };

    /// <summary>Renders every file into memory, for small sites and tests.</summary>
    public Checked<ImmutableArray<OutputFile>> RenderAll()
    {
        var rendered = ParallelMap.Map(Routes, options.Jobs, route => (route.Path, Part: Render(route)));
        return new(
            [.. rendered.Select(r => new OutputFile(r.Path, r.Part.Value))],
            TemplateFaults.Gather(rendered.SelectMany(r => r.Part.Diagnostics)).Sorted());
    }

    private PagePolicies Policies() => new(
        ContentPolicy.ForPages(), ContentPolicy.ForPages("'self'"), ContentPolicy.ForEmbed(renderer.FrameStyleDigest, renderer.FrameScriptDigest));
}
