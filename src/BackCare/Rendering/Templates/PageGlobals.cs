using BackCare.Rendering.Views;
using BackCare.Rendering.Views.SelfChecks;
using BackCare.Sites.Model;
using Scriban;
using Scriban.Parsing;

namespace BackCare.Rendering.Templates;

/// <summary>
/// The names that a layout sees. A value that the page does not have is null, so that templates can test for it with <c>if</c>.
/// </summary>
internal sealed class PageGlobals(Scope scope) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PageGlobals>(
        "layout",
        ("site", "The `site`.", g => g.siteView ??= new SiteView(g.scope)),
        ("page", "The `page` that is being rendered.", g => g.page ??= new PageView(g.scope, g.scope.Page)),
        ("list", "On home, section and term pages: a `list`.", g => g.List is { } list ? new ListView(g.scope, list) : null),
        ("terms", "On taxonomy pages: a list of `term`.", g => g.scope.Page is TaxonomyPage page
            ? ViewList.Of(page.Terms, t => new TermView(g.scope, t))
            : null),
        ("term", "On term pages: the `term`.", g => g.scope.Page is TermPage page ? new TermView(g.scope, page.Term) : null),
        ("person", "On person pages: the `person`.", g => g.scope.Page is PersonPage page ? new PersonView(g.scope, page.Person) : null),
        ("written", "On person pages: the newest hundred pages that the person wrote, a list of `page`.",
            g => g.scope.Page is PersonPage page ? ViewList.Of(page.Written, p => new PageView(g.scope, p)) : null),
        ("reviewed", "On person pages: the newest hundred pages that the person reviewed, a list of `page`.",
            g => g.scope.Page is PersonPage page ? ViewList.Of(page.Reviewed, p => new PageView(g.scope, p)) : null),
        ("glossary", "On the glossary page: a list of `entry`.", g => g.scope.Page is GlossaryPage
            ? ViewList.Of(g.scope.Site.Registers.In(g.scope.Page.Language).Glossary.OrderBy(e => e.Term.Value,
                StringComparer.OrdinalIgnoreCase), e => new GlossaryEntryView(g.scope, e))
            : null),
        ("search", "On the search page: the `search`.", g => g.scope.Page is SearchPage page ? new SearchView(g.scope, page) : null),
        ("check", "On the self-check, embed and share pages: the `check`.", g => g.scope.Page is SelfCheckPage page
            ? new CheckView(g.scope, page.SelfCheck)
            : null));

    private readonly Scope scope = scope;
    private SiteView? siteView;
    private PageView? page;
    private bool isShared;

    public override ViewShape Shape => Table;

    private Slice? List => scope.Page switch
    {
        SectionPage section => section.List,
        TermPage term => term.List,
        _ => null,
    };

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (isShared && member != "site")
        {
            value = null;
            return false;
        }

        return Shape.TryGet(this, member, out value);
    }

    /// <summary>Hides everything except the site while a shared part is rendered; disposing the result ends that.</summary>
    public IDisposable WithoutPage()
    {
        isShared = true;
        return new Back(this);
    }

    private sealed class Back(PageGlobals globals) : IDisposable
    {
        public void Dispose() => globals.isShared = false;
    }
}
