using BackCare.Content.Model;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>The site in the language of the page.</summary>
internal sealed class SiteView(Scope scope) : View
{
    public static readonly ViewShape Table = ViewShape.Of<SiteView>(
        "site",
        ("title", "The site's title.", v => v.Config.TitleIn(v.scope.Page.Language)),
        ("description", "The description of the site, in one sentence.", v => v.Config.DescriptionIn(v.scope.Page.Language)),
        ("language", "The page's language, such as `en`.", v => v.scope.Page.Language),
        (
            "home_url",
            "The address of the home page.",
            v => v.scope.Site.Home(v.scope.Page.Language) is { } home ? v.scope.Links.Of(home.Permalink) : v.scope.Links.Of("/")),
        ("menu", "The main menu: a list of `link`.", v => v.Menu("main")),
        ("footer_menu", "The footer menu: a list of `link`.", v => v.Menu("footer")),
        ("clinic", "The `clinic`.", v => new ClinicView(v.scope)),
        ("help_page", "The first page of type `when_to_get_help`: a `page`.", v => v.First(PageType.WhenToGetHelp)),
        ("contact_page", "The first page of type `contact`: a `page`.", v => v.First(PageType.Contact)),
        ("self_check", "The first self-check: a `link`.", v => v.SelfCheck),
        ("recent", "Up to ten pages in the language of the page, newest first: a list of `page`.", v => v.Recent),
        ("search_url", "The address of the search page.", v => v.Search),
        ("feed_url", "The address of the Atom feed for the whole site in the language of the page.", v => v.Feed("feed.xml")),
        ("rss_url", "The address of the same feed as RSS.", v => v.Feed("rss.xml")),
        ("json_feed_url", "The address of the same feed as JSON.", v => v.Feed("feed.json")),
        ("icon_url", "The address of `content/_static/favicon.svg`; absent if that file does not exist.",
            v => v.scope.Lookup.HasFile("favicon.svg") ? v.scope.Links.Of("/favicon.svg") : null),
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

    private object[]? Recent =>
        ViewList.Of(scope.Site.Newest.Where(p => p.Language == scope.Page.Language).Take(MostRecent), p => new PageView(scope, p));

    private string? Feed(string file) =>
        Config.HasFeeds ? scope.Links.Of($"{scope.Site.Home(scope.Page.Language)?.Permalink ?? "/"}{file}") : null;

    private object[]? Menu(string name)
    {
        var (menus, lang) = Own is { Menus.IsEmpty: false } own ? (own.Menus, null) : (Config.Menus, scope.OfData());
        return menus.FirstOrDefault(m => m.Name == name) is { } menu
            ? ViewList.Of(menu.Items, item => scope.Links.Find(item.To) is { } url ? new LinkView(item.Text, url, lang) : null)
            : null;
    }

    private PageView? First(PageType type) =>
        scope.Lookup.PageOf(scope.Page.Language, type.Name(), p => p is ContentPage content
            && content.Document.FrontMatter.Type.Value == type) is { } page ? new PageView(scope, page) : null;

    private string? Search =>
        scope.Lookup.PageOf(scope.Page.Language, "search", p => p is SearchPage) is { } page ? scope.Links.Of(page.Permalink) : null;
}
