using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Themes;

/// <summary>The layouts, assets and texts of a theme. Immutable and shared by all pages and threads.</summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, ThemeTemplate> templates;
    private readonly FrozenDictionary<string, ThemeStrings> strings;

    internal Theme(
        FrozenDictionary<string, ThemeTemplate> templates,
        ImmutableArray<string> layouts,
        FrozenDictionary<string, ThemeStrings> strings,
        ThemeAssets assets,
        bool hasSearch)
    {
        this.templates = templates;
        this.strings = strings;
        Layouts = layouts;
        Assets = assets;
        Routes =
            [.. assets.Published.Where(a => hasSearch || a.Name != ThemeAssets.SearchScript)
                .Select(a => new AssetRoute(a.Path, a.Bytes, $"templates/assets/{a.Name}"))];
    }

    /// <summary>The published files of the theme.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>The names of all layouts, sorted.</summary>
    public ImmutableArray<string> Layouts { get; }

    internal ThemeAssets Assets { get; }

    /// <summary>The layout of a page: the one in its front matter, or else the one for its kind.</summary>
    public string LayoutOf(Page page) => page switch
    {
        { Document.FrontMatter.Layout: { } own } when Layouts.Contains(own.Value) => own.Value,
        SectionPage { IsHome: true } => "home",
        SectionPage => "section",
        ContentPage content => LayoutOf(content.Document.FrontMatter.Type.Value),
        TaxonomyPage => "taxonomy",
        TermPage => "term",
        PersonPage => "person",
        GlossaryPage => "glossary",
        SearchPage => "search",
        SelfCheckPage { Form: SelfCheckForm.Embed } => "embed",
        SelfCheckPage { Form: SelfCheckForm.Share } => "share",
        SelfCheckPage => "self-check",
        NotFoundPage => "404",
        _ => "page",
    };

    /// <summary>The template with this name; null if there is none or it has an error.</summary>
    internal ThemeTemplate? Find(string name) => templates.GetValueOrDefault(name);

    /// <summary>The texts of a language such as <c>es-MX</c>, or else of <c>es</c>; English if the theme has neither.</summary>
    internal ThemeStrings Strings(string language) => strings.GetValueOrDefault(language)
        ?? (language.IndexOf('-', StringComparison.Ordinal) is var at and > 0 ? strings.GetValueOrDefault(language[..at]) : null)
        ?? strings["en"];

    /// <summary>The name of a language in that language; its code if the theme does not contain it.</summary>
    internal string NameOf(string language)
    {
        var name = Strings(language)["language_name"];
        return name == strings["en"]["language_name"] && !language.StartsWith("en", StringComparison.Ordinal) ? language : name;
    }

    private string LayoutOf(PageType type)
    {
        var own = type.Name().Replace('_', '-');
        return Layouts.Contains(own) ? own : type.IsMedical() ? "article" : "page";
    }
}
