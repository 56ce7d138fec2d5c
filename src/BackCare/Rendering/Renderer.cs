using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering.Templates;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;
using Scriban.Syntax;

namespace BackCare.Rendering;

/// <summary>Makes pages: a pure function of site, theme and page, safe on any number of threads.</summary>
public sealed class Renderer
{
    private readonly ConcurrentBag<PageContext> contexts = [];
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> menus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Language, string Key), Page?> firsts = new();
    private readonly FrozenDictionary<(string, string), Page> people;
    private readonly FrozenSet<string> files;
    private readonly Func<Page, ReadOnlyMemory<byte>?> structuredData;
    private readonly Func<Page, ReadOnlyMemory<byte>?> searchManifest;
    private readonly Func<SourceFile, (int Width, int Height)?> size;
    private readonly Func<SourceFile, ImmutableArray<ImageRoute>> variants;

    /// <summary>Makes ready to render.</summary>
    /// <param name="size">How large a picture is, in pixels; null where that cannot be told.</param>
    /// <param name="preview">True while <c>serve</c> shows the site: pages ask for news of changes.</param>
    /// <param name="structuredData">JSON-LD of a page, without "&lt;"; null where it has none.</param>
    /// <param name="searchManifest">What the script of a search page reads, as JSON without "&lt;"; null for every other page.</param>
    /// <param name="variants">The other sizes and formats of a picture, best format first, then by width.</param>
    public Renderer(
        Site site,
        Theme theme,
        Func<SourceFile, (int Width, int Height)?> size,
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
        this.size = size;
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

    /// <summary>Parts that are the same on many pages, by language, partial and key.</summary>
    internal ConcurrentDictionary<string, byte[]> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The page as UTF-8; on an error in a template nothing, and the finding with the template's place.</summary>
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

    /// <summary>The page that stands at an old address and leads to the new one.</summary>
    public Checked<ReadOnlyMemory<byte>> Render(AliasRoute alias) => new(AliasPage.Write(alias, Site), []);

    /// <summary>How large a picture is; null where that cannot be told.</summary>
    internal (int Width, int Height)? SizeOf(SourceFile file) => size(file);

    /// <summary>The first page in a language for which something holds, looked for once; null if there is none.</summary>
    /// <param name="key">Names what holds.</param>
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

    /// <summary>True if a file that is copied or made for machines lies at this path.</summary>
    internal bool HasFile(string path) => files.Contains(path);

    /// <summary>JSON-LD of a page; null where it has none.</summary>
    internal ReadOnlyMemory<byte>? StructuredData(Page page) => structuredData(page);

    /// <summary>What the script of a search page reads; null for every other page.</summary>
    internal ReadOnlyMemory<byte>? SearchManifest(Page page) => searchManifest(page);

    /// <summary>The addresses of the main menu.</summary>
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
