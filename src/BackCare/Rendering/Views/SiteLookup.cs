using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Files;
using BackCare.Rendering.Markup;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>
/// What all pages of a site ask for, each answer worked out once: sizes of pictures, menus, first pages of a kind. Safe on any number of
/// threads.
/// </summary>
internal sealed class SiteLookup
{
    private readonly ConcurrentDictionary<string, ImmutableArray<string>> menus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Language, string Key), Page?> firsts = new();
    private readonly FrozenDictionary<(string, string), Page> people;
    private readonly FrozenSet<string> files;

    /// <summary>Makes ready to answer.</summary>
    public SiteLookup(Site site, Theme theme)
    {
        (Site, Theme) = (site, theme);
        people = site.Pages.OfType<PersonPage>().ToFrozenDictionary(p => (p.Person.Id.Value, p.Language), Page (p) => p);
        files = site.Routes.OfType<CopyRoute>().Select(r => r.Path).Concat(site.Routes.OfType<MachineRoute>().Select(r => r.Path))
            .ToFrozenSet(StringComparer.Ordinal);
        FrameStyleDigest = ThemeAssets.Digest(theme.Assets.StyleSheet);
        FrameScriptDigest = ThemeAssets.Digest(theme.Assets.FrameScript);
    }

    public Site Site { get; }

    public Theme Theme { get; }

    /// <summary>True while <c>serve</c> shows the site: pages listen for changes.</summary>
    public bool IsPreview { get; init; }

    /// <summary>JSON-LD of a page, without "&lt;"; null where it has none.</summary>
    public Func<Page, ReadOnlyMemory<byte>?> StructuredData { get; init; } = _ => null;

    /// <summary>What the script of a search page reads, as JSON without "&lt;"; null for every other page.</summary>
    public Func<Page, ReadOnlyMemory<byte>?> SearchManifest { get; init; } = _ => null;

    /// <summary>The width and height of a picture in pixels; null where they cannot be determined.</summary>
    public required Func<SourceFile, (int Width, int Height)?> SizeOf { get; init; }

    /// <summary>The other sizes and formats of a picture, best format first, then by width.</summary>
    public Func<SourceFile, ImmutableArray<ImageRoute>> VariantsOf { get; init; } = _ => [];

    /// <summary>SHA-256 of the style sheet that the page for frames carries, base64.</summary>
    public string FrameStyleDigest { get; }

    /// <summary>SHA-256 of the script that the page for frames carries, base64.</summary>
    public string FrameScriptDigest { get; }

    /// <summary>Parts that are the same on many pages, as UTF-8, by language, partial and key.</summary>
    public ConcurrentDictionary<string, byte[]> Shared { get; } = new(StringComparer.Ordinal);

    /// <summary>The first page in a language that meets a condition, searched for once; null if there is none.</summary>
    /// <param name="key">A name for the condition.</param>
    public Page? PageOf(string language, string key, Func<Page, bool> holds) => firsts.GetOrAdd(
        (language, key),
        _ => Site.Pages.FirstOrDefault(p => p.Language == language && holds(p))
            ?? Site.Pages.FirstOrDefault(p => p.Language == Site.Config.Language && holds(p)));

    /// <summary>The page of a self-check in one of its forms; null if there is none.</summary>
    public Page? CheckPage(string language, string id, SelfCheckForm form) =>
        PageOf(language, $"{form} {id}", p => p is SelfCheckPage check && check.Form == form && check.SelfCheck.Id == id);

    /// <summary>The page of a person; null if there is none.</summary>
    public Page? PersonPage(string id, string language) =>
        people.GetValueOrDefault((id, language)) ?? people.GetValueOrDefault((id, Site.Config.Language));

    /// <summary>True if a copied or generated file has this path.</summary>
    public bool HasFile(string path) => files.Contains(path);

    /// <summary>The addresses of the main menu.</summary>
    public ImmutableArray<string> MenuOf(string language) => menus.GetOrAdd(language, code =>
    {
        var own = Site.Config.Languages.FirstOrDefault(l => l.Code == code) is { Menus.IsEmpty: false } other
            ? other.Menus
            : Site.Config.Menus;
        return Site.Home(code) is { } home
            ? [.. own.Where(m => m.Name == "main").SelectMany(m => m.Items).Select(i => new Links(Site, home).Find(i.To)).OfType<string>()]
            : [];
    });
}
