using BackCare.Content.Model;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>The site in the language of the page.</summary>
internal sealed class SiteView(Scope scope) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SiteView>(
        "site",
        ("title", "The site's name.", v => v.Config.TitleIn(v.scope.Page.Language)),
        ("description", "One sentence on the whole site.", v => v.Config.DescriptionIn(v.scope.Page.Language)),
        ("language", "The page's language, such as `en`.", v => v.scope.Page.Language),
        ("home_url", "The home page.", v => v.scope.Site.Home(v.scope.Page.Language) is { } home ? v.scope.Links.Of(home.Permalink) : v.scope.Links.Of("/")),
        ("menu", "The main menu: a list of `link`.", v => v.Menu("main")),
        ("footer_menu", "The menu at the foot: a list of `link`.", v => v.Menu("footer")),
        ("clinic", "The `clinic`.", v => new ClinicView(v.scope)),
        ("help_page", "The first page of type `when_to_get_help`: a `page`.", v => v.First(PageType.WhenToGetHelp)),
        ("contact_page", "The first page of type `contact`: a `page`.", v => v.First(PageType.Contact)),
        ("self_check", "The first self-check: a `link`.", v => v.SelfCheck),
        ("recent", "The newest pages in the page's language, ten at most, newest first: a list of `page`.", v => v.Recent),
        ("search_url", "The search page.", v => v.Search),
        ("feed_url", "The Atom feed of the whole site in the page's language.", v => v.Feed("feed.xml")),
        ("rss_url", "The same feed as RSS.", v => v.Feed("rss.xml")),
        ("json_feed_url", "The same feed as JSON.", v => v.Feed("feed.json")),
        ("icon_url", "The icon out of `content/_static/favicon.svg`.", v => v.scope.Lookup.HasFile("favicon.svg") ? v.scope.Links.Of("/favicon.svg") : null),
        ("is_sample", "True while the content is a sample.", v => v.Config.Sample));

    private const int MostRecent = 10;

    private readonly Scope scope = scope;

    public override ViewShape Shape => Table;

    private SiteConfig Config => scope.Site.Config;

    private SiteLanguage? Own => Config.In(scope.Page.Language);

    private LinkView? SelfCheck =>
        scope.Lookup.PageOf(scope.Page.Language, "self-check", p => p is SelfCheckPage { Form: SelfCheckForm.Full }) is { } page
            ? new(page.Title, scope.Links.Of(page.Permalink), scope.Foreign(page.Language))
            : null;

    private object[]? Recent => ViewList.Of(scope.Site.Newest.Where(p => p.Language == scope.Page.Language).Take(MostRecent), p => new PageView(scope, p));

    private string? Feed(string file) => Config.HasFeeds ? scope.Links.Of($"{scope.Site.Home(scope.Page.Language)?.Permalink ?? "/"}{file}") : null;

    private object[]? Menu(string name)
    {
        var (menus, lang) = Own is { Menus.IsEmpty: false } own ? (own.Menus, null) : (Config.Menus, scope.OfData());
        return menus.FirstOrDefault(m => m.Name == name) is { } menu
            ? ViewList.Of(menu.Items, item => scope.Links.Find(item.To) is { } url ? new LinkView(item.Text, url, lang) : null)
            : null;
    }

    private PageView? First(PageType type) =>
        scope.Lookup.PageOf(scope.Page.Language, type.Name(), p => p is ContentPage content && content.Document.FrontMatter.Type.Value == type) is { } page ? new PageView(scope, page) : null;

    private string? Search => scope.Lookup.PageOf(scope.Page.Language, "search", p => p is SearchPage) is { } page ? scope.Links.Of(page.Permalink) : null;
}
