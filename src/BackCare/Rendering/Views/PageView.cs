using BackCare.Content.Model;
using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A page: the one that is being rendered, or one that it links to.</summary>
internal sealed class PageView(Scope scope, Page page) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PageView>(
        "page",
        ("title", "Its title.", v => v.Title),
        ("description", "Its description, in one or two sentences.", v => v.Description),
        ("url", "Its address.", v => v.scope.Links.Of(v.page.Permalink)),
        ("whole_url", "Its absolute address, for machines; absent in a copy to open from disk.",
            v => v.scope.Links.Whole(v.page.Permalink)),
        ("language", "Its language, such as `en`.", v => v.page.Language),
        ("lang", "Its language, if different from that of the page that shows it: for `lang` and `hreflang`.",
            v => v.scope.Foreign(v.page.Language)),
        ("direction", "`rtl` for languages written from right to left; absent for all others.", v => IsRightToLeft(v.page.Language)
            ? "rtl"
            : null),
        ("type", "The type in its front matter, such as `strategy`; for generated pages, the layout.", v => v.Matter?.Type.Value.Name()
            ?? v.scope.Lookup.Theme.LayoutOf(v.page)),
        ("is_home", "True for the home page.", v => v.page is SectionPage { IsHome: true }),
        ("is_section", "True for a section.", v => v.page is SectionPage),
        ("list_number", "Its number as a page of a list, from 1.", v => v.ListNumber),
        ("is_draft", "True for a draft (in previews only).", v => v.Matter?.IsDraft ?? false),
        ("is_hidden", "True if search engines are asked not to list it.", v => v.IsHidden),
        ("crumbs", "The pages above it, from the home page down: a list of `page`.",
            v => ViewList.Of(v.scope.Site.Breadcrumbs(v.page), p => new PageView(v.scope, p))),
        ("menu_url", "The address of its entry in the main menu; empty if there is none.", v => v.MenuUrl),
        ("body", "Its text and the glossary words in it, without takeaways (markup).", v => v.Body),
        ("takeaways", "Its takeaways: a list (markup).", v => v.page.Document is { } d
            ? ViewList.Of(d.Takeaways, t => CompiledText.Of(v.scope, t))
            : null),
        ("summary", "The first paragraphs outside containers, uncut, up to about 60 words.",
            v => v.page.Document?.Body.Summary is { Length: > 0 } summary ? summary : null),
        ("contents", "Its headings of level 2, if there are three or more: a list of `link`.", v => v.Contents),
        ("minutes", "The reading time in minutes.", v => v.page.Document is { } d ? Math.Max(1, (d.Body.WordCount + 100) / 200) : null),
        ("date", "Its date: a `date`.", v => DateView.Of(v.scope.Strings, v.Matter?.Date?.Value)),
        ("updated", "The day of its last update: a `date`.", v => DateView.Of(v.scope.Strings, v.Matter?.Updated?.Value)),
        ("authors", "Its authors: a list of `person`.", v => v.Matter is { } m
            ? ViewList.Of(m.Authors, a => PersonView.Find(v.scope, a.Value))
            : null),
        ("review", "Its `review`.", v => v.Matter?.Reviewed is { } r && PersonView.Find(v.scope, r.By.Value) is not null
            ? new ReviewView(v.scope, r.By.Value, r.On.Value, r.Next?.Value)
            : null),
        ("sources", "Its sources: a list of `source`.", v => v.Matter is { } m
            ? ViewList.Of(m.Sources, s => v.scope.Site.SourceOf(s.Value) is { } known ? new SourceView(v.scope, known) : null)
            : null),
        ("tags", "Its terms, without series: a list of `link`.",
            v => ViewList.Of(v.scope.Site.TermsOf(v.page).Where(t => t.Taxonomy != "series"), v.TermLink)),
        ("series", "Its `series`.", v => v.Series),
        ("previous", "The previous `page` in its series or section.", v => v.scope.Site.Previous(v.page) is { } p
            ? new PageView(v.scope, p)
            : null),
        ("next", "The next `page` in its series or section.", v => v.scope.Site.Next(v.page) is { } p ? new PageView(v.scope, p) : null),
        ("related", "Up to three pages on the same topics: a list of `page`.",
            v => ViewList.Of(v.scope.Site.Related(v.page, 3), p => new PageView(v.scope, p))),
        ("translations", "Its translations: a list of `page`.",
            v => ViewList.Of(v.scope.Site.Translations(v.page), p => new PageView(v.scope, p))),
        ("alternates",
            "Its addresses for `hreflang`, in each language and as `x-default`: a list of `language`; absent if it has one language.", v =>
                ViewList.Of(v.scope.Site.Alternates(v.page, p => !new PageView(v.scope, p).IsHidden),
                    a => new LanguageView(v.scope, a.Code, v.scope.Links.Whole(a.Permalink)))),
        ("languages", "Where its readers can continue in other languages, on a translation or on the home page: a list of `language`.",
            v => ViewList.Of(v.scope.Site.InOtherLanguages(v.page),
                p => new LanguageView(v.scope, p.Language, v.scope.Links.Of(p.Permalink)))),
        ("image", "The `image` for lists: the one in its front matter, or the first one in its text.", v => v.Picture),
        ("cover", "The `image` in its front matter; a picture in the text does not count.", v => v.Cover),
        ("policy", "Its content security policy; absent in a copy to open from disk.", v => v.scope.Links.AreRelative
            ? null
            : ContentPolicy.Of(v.page, v.scope.Lookup)),
        ("feed_url", "The address of the Atom feed of a section or term; absent on other pages.", v => v.FeedUrl("feed.xml")),
        ("rss_url", "The address of the same feed as RSS.", v => v.FeedUrl("rss.xml")),
        ("json_feed_url", "The address of the same feed as JSON.", v => v.FeedUrl("feed.json")),
        ("structured_data", "Its JSON-LD (markup for a script element).", v => v.scope.Lookup.StructuredData(v.page) is { } json
            ? Html.Of(json)
            : null),
        ("reload", "True in the preview of `backcare serve`.", v => v.scope.Lookup.IsPreview));

    private readonly Scope scope = scope;
    private readonly Page page = page;

    public override ViewShape Shape => Table;

    private FrontMatter? Matter => page.Document?.FrontMatter;

    private string Title => page switch
    {
        SearchPage => scope.Strings["search"],
        GlossaryPage => scope.Strings["glossary"],
        NotFoundPage => scope.Strings["not_found_title"],
        _ => page.Title,
    };

    private string Description => page switch
    {
        SearchPage => scope.Strings["search_text"],
        GlossaryPage => scope.Strings["glossary_text"],
        NotFoundPage => scope.Strings["not_found"],
        _ => page.Description,
    };

    private bool IsHidden =>
        page is NotFoundPage or SearchPage or SelfCheckPage { Form: not SelfCheckForm.Full }
            || Matter is { IsUnlisted: true } or { IsDraft: true }
            || ListNumber > 1;

    private int ListNumber => page switch
    {
        SectionPage section => section.List.Number,
        TermPage term => term.List.Number,
        _ => 1,
    };

    private Html? Body => page.Document is { } document && ListNumber == 1 && !document.Body.Pieces.IsEmpty
        ? new BodyText(Own, document.Body)
        : null;

    /// <summary>Links in a text are relative to the page that contains it.</summary>
    private Scope Own => ReferenceEquals(page, scope.Page) ? scope : new(scope.Lookup, page);

    private object[]? Contents =>
        page.Document is { } document
            && ViewList.Of(document.Body.Headings, h => h is { Level: 2, Container: null }
                ? new LinkView(h.Text, $"#{h.Id}")
                : null) is { Length: >= 3 } links
            ? links
            : null;

    private SeriesView? Series =>
        scope.Site.SeriesOf(page) is { } series && series.Pages.IndexOf(page) is var at and >= 0 ? new(scope, series, at + 1) : null;

    private ImageView? Cover =>
        Matter?.Image is { } image
            ? ImageView.Of(scope, image.Value, Matter.ImageAlt is { } alt && !Image.IsDecorativeWord(alt.Value) ? alt.Value : "", page)
            : null;

    private ImageView? Picture => Cover ?? (page.Document?.Body.Images is [var first, ..] ? ImageView.Of(scope, first, page) : null);

    private string? FeedUrl(string file) => page switch
    {
        _ when !scope.Site.Config.HasFeeds => null,
        SectionPage { IsHome: false } section => scope.Links.Of($"{section.List.PermalinkOf(1)}{file}"),
        TermPage term => scope.Links.Of($"{term.List.PermalinkOf(1)}{file}"),
        _ => null,
    };

    private string MenuUrl
    {
        get
        {
            var own = scope.Links.Of(page.Permalink);
            var best = "";
            foreach (var url in scope.Lookup.MenuOf(page.Language))
            {
                if (url.Length > best.Length && own.StartsWith(url, StringComparison.Ordinal) && (url == own || url.EndsWith('/')))
                {
                    best = url;
                }
            }

            return best == scope.Links.Of("/") && own != best ? "" : best;
        }
    }

    private static bool IsRightToLeft(string language) => language.Split('-')[0] is "ar" or "he" or "fa" or "ur";

    private LinkView TermLink(Term term) => new(term.Title, scope.Links.Of(term.Permalink));
}
