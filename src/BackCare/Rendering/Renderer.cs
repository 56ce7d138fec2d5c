using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites;
using Scriban.Syntax;

namespace BackCare.Rendering;

/// <summary>Renders pages. The result depends only on site, theme and page; any number of threads can use one renderer.</summary>
public sealed class Renderer
{
    private readonly ConcurrentBag<PageContext> contexts = [];
    private readonly ConcurrentDictionary<string, (int Width, int Height)?> sizes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> menus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Language, string Key), Page?> firsts = new();
    private readonly FrozenDictionary<(string, string), Page> people;
    private readonly FrozenSet<string> files;
    private readonly Func<Page, ReadOnlyMemory<byte>?> structuredData;
    private readonly Func<Page, ReadOnlyMemory<byte>?> searchManifest;
    private readonly Func<SourceFile, ImmutableArray<ImageRoute>> variants;

    /// <summary>Creates a renderer for a site and a theme.</summary>
    /// <param name="preview">True for the preview of <c>serve</c>, where pages reload after changes.</param>
    /// <param name="structuredData">Returns the JSON-LD of a page, without "&lt;"; null if the page has none.</param>
    /// <param name="searchManifest">Returns the JSON for the script of a search page, without "&lt;"; null for all other pages.</param>
    /// <param name="variants">Returns the other sizes and formats of a picture, best format first, then by width.</param>
    public Renderer(
        Site site,
        Theme theme,
        bool preview = false,
        Func<Page, ReadOnlyMemory<byte>?>? structuredData = null,
        Func<Page, ReadOnlyMemory<byte>?>? searchManifest = null,
        Func<SourceFile, ImmutableArray<ImageRoute>>? variants = null)
    {
        Site = site;
        Theme = theme;
        IsPreview = preview;
        this.structuredData = structuredData ?? (_ => null);
        this.searchManifest = searchManifest ?? (_ => null);
        this.variants = variants ?? (_ => []);
        people = site.Pages.OfType<PersonPage>().ToFrozenDictionary(p => (p.Person.Id.Value, p.Language), Page (p) => p);
        files = site.Routes.OfType<CopyRoute>().Select(r => r.Path).Concat(site.Routes.OfType<MachineRoute>().Select(r => r.Path)).ToFrozenSet(StringComparer.Ordinal);
        FrameStyleDigest = ThemeAssets.Digest(theme.Assets.StyleSheet);
        FrameScriptDigest = ThemeAssets.Digest(theme.Assets.FrameScript);
    }

    internal Site Site { get; }

    internal Theme Theme { get; }

    internal bool IsPreview { get; }

    internal string FrameStyleDigest { get; }

    internal string FrameScriptDigest { get; }

    /// <summary>Rendered parts that many pages share, by language, partial and key.</summary>
    internal ConcurrentDictionary<string, byte[]> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The page as UTF-8; empty after a template error, which is reported at its location in the template.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(Page page)
    {
        var missing = page.Document?.FrontMatter.Layout is { } wanted && !Theme.Layouts.Contains(wanted.Value)
            ? RenderingRules.NoSuchLayout(wanted.Location, wanted.Value, Spelling.DidYouMean(wanted.Value, Theme.Layouts))
            : null;
        var name = Theme.LayoutOf(page);
        if (missing is not null || Theme.Find($"layouts/{name}") is not { } layout)
        {
            return new(default, missing is null ? [] : [missing]);
        }

        return Render(new(this, page), layout, name == "embed" ? null : Theme.Find("layouts/base"));
    }

    /// <summary>The page at an old address, as UTF-8.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(AliasRoute alias) => new(AliasPage.Write(alias, Site), []);

    /// <summary>The size of a picture in pixels, read once; null if it cannot be read.</summary>
    internal (int Width, int Height)? SizeOf(SourceFile file) => sizes.GetOrAdd(file.Path, static (_, picture) => ImageSize.Of(picture.Read().Span), file);

    /// <summary>The first page in a language that meets a condition, searched for once; null if there is none.</summary>
    /// <param name="key">A name for the condition.</param>
    internal Page? PageOf(string language, string key, Func<Page, bool> holds) => firsts.GetOrAdd(
        (language, key),
        _ => Site.Pages.FirstOrDefault(p => p.Language == language && holds(p)) ?? Site.Pages.FirstOrDefault(p => p.Language == Site.Config.Language && holds(p)));

    /// <summary>The page of a self-check in one of its forms; null if there is none.</summary>
    internal Page? CheckPage(string language, string id, SelfCheckForm form) =>
        PageOf(language, $"{form} {id}", p => p is SelfCheckPage check && check.Form == form && check.SelfCheck.Id == id);

    /// <summary>The other sizes and formats of a picture.</summary>
    internal ImmutableArray<ImageRoute> VariantsOf(SourceFile file) => variants(file);

    /// <summary>The page of a person; null if there is none.</summary>
    internal Page? PersonPage(string id, string language) =>
        people.GetValueOrDefault((id, language)) ?? people.GetValueOrDefault((id, Site.Config.Language));

    /// <summary>True if a copied or generated file has this path.</summary>
    internal bool HasFile(string path) => files.Contains(path);

    /// <summary>The JSON-LD of a page; null if it has none.</summary>
    internal ReadOnlyMemory<byte>? StructuredData(Page page) => structuredData(page);

    /// <summary>The JSON for the script of a search page; null for all other pages.</summary>
    internal ReadOnlyMemory<byte>? SearchManifest(Page page) => searchManifest(page);

    /// <summary>The addresses in the main menu of a language.</summary>
    internal ImmutableArray<string> MenuOf(string language) => menus.GetOrAdd(language, code =>
    {
        var own = Site.Config.Languages.FirstOrDefault(l => l.Code == code) is { Menus.IsEmpty: false } other ? other.Menus : Site.Config.Menus;
        return Site.Home(code) is { } home
            ? [.. own.Where(m => m.Name == "main").SelectMany(m => m.Items).Select(i => new Links(Site, home).Find(i.To)).OfType<string>()]
            : [];
    });

    private Checked<ReadOnlyMemory<byte>> Render(Scope scope, ThemeTemplate layout, ThemeTemplate? frame)
    {
        if (!contexts.TryTake(out var context))
        {
            context = new(this);
        }

        try
        {
            context.Render(scope, layout, frame);
            var bytes = GC.AllocateUninitializedArray<byte>(context.Target.Length);
            context.Target.Written.CopyTo(bytes);
            contexts.Add(context);
            return new(bytes, []);
        }
        catch (ScriptRuntimeException e)
        {
            var finding = (e as TemplateFault)?.Finding ?? RenderingRules.Breaks(TemplatePlace.Of(e.Span), e.OriginalMessage);
            return new(default, [finding with { OnPage = scope.Page.Source }]);
        }
    }
}
