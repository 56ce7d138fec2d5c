using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>The search page.</summary>
internal sealed class SearchView(Scope scope, SearchPage page) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SearchView>(
        "search",
        ("manifest", "The manifest of the search index (markup for a JSON script element).",
            v => v.scope.Lookup.SearchManifest(v.page) is { } json ? Html.Of(json) : null),
        ("browse", "Sections, terms and the glossary, for readers who prefer to browse: a list of `link`.", v => v.Browse));

    private readonly Scope scope = scope;
    private readonly SearchPage page = page;

    public override ViewShape Shape => Table;

    private object[]? Browse =>
        ViewList.Of(scope.Site.Pages.Where(LeadsOn),
            p => new LinkView(p is GlossaryPage ? scope.Strings["glossary"] : p.Title, scope.Links.Of(p.Permalink)));

    private bool LeadsOn(Page other) => other.Language == page.Language && other switch
    {
        SectionPage section =>
            section.List.Number == 1 && (section.IsHome || scope.Site.SectionOf(section) is SectionPage { IsHome: true }),
        TaxonomyPage or GlossaryPage => true,
        _ => false,
    };
}
