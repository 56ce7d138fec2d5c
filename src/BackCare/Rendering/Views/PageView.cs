using BackCare.Content.Model;
using BackCare.Rendering.Markup;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>A page: the one that is made, or another that it links to.</summary>
internal sealed class PageView(Scope scope, Page page) : View
{
    public static readonly ViewShape Table = ViewShape.Of<PageView>(
        "page",
        ("title", "Its heading.", v => v.Title),
        ("description", "One or two sentences.", v => v.Description),
        ("url", "Its address.", v => v.scope.Links.Of(v.page.Permalink)),
        ("whole_url", "Its address with the host, for machines; absent in a copy for files.", v => v.scope.Links.Whole(v.page.Permalink)),
        ("language", "Such as `en`.", v => v.page.Language),
        ("lang", "Its language, if another page shows it that has another one: for `lang` and `hreflang`.", v => v.scope.Foreign(v.page.Language)),
        ("direction", "`rtl` for languages that are written from right to left; absent for all others.", v => IsRightToLeft(v.page.Language) ? "rtl" : null),
        ("type", "The type of its front matter, such as `strategy`; for other pages the layout.", v => v.Matter?.Type.Value.Name() ?? v.scope.Lookup.Theme.LayoutOf(v.page)),
        ("is_home", "True for the home page.", v => v.page is SectionPage { IsHome: true }),
        ("is_section", "True for the page of a folder.", v => v.page is SectionPage),
        ("list_number", "Which page of a list it is, from 1.", v => v.ListNumber),
        ("is_draft", "True for a draft (previews only).", v => v.Matter?.IsDraft ?? false),
        ("is_hidden", "True if search engines are asked not to list it.", v => v.IsHidden),
        ("crumbs", "The way from home to here: a list of `page`.", v => ViewList.Of(v.scope.Site.Breadcrumbs(v.page), p => new PageView(v.scope, p))),
        ("menu_url", "The entry of the main menu to which it belongs; empty if none.", v => v.MenuUrl),
        ("body", "Its text (markup), with the words of the glossary that it uses below it; takeaways are not in it.", v => v.Body),
        ("takeaways", "Sentences (markup).", v => v.page.Document is { } d ? ViewList.Of(d.Takeaways, t => CompiledText.Of(v.scope, t)) : null),
        ("summary", "Its first paragraphs outside containers, whole, up to about 60 words.", v => v.page.Document?.Body.Summary is { Length: > 0 } summary ? summary : null),
        ("contents", "Its headings of level 2, where there are three or more: a list of `link`.", v => v.Contents),
        ("minutes", "How long it takes to read.", v => v.page.Document is { } d ? Math.Max(1, (d.Body.WordCount + 100) / 200) : null),
        ("date", "A `date`.", v => DateView.Of(v.scope.Strings, v.Matter?.Date?.Value)),
        ("updated", "A `date`.", v => DateView.Of(v.scope.Strings, v.Matter?.Updated?.Value)),
        ("authors", "A list of `person`.", v => v.Matter is { } m ? ViewList.Of(m.Authors, a => PersonView.Find(v.scope, a.Value)) : null),
        ("review", "A `review`.", v => v.Matter?.Reviewed is { } r && PersonView.Find(v.scope, r.By.Value) is not null ? new ReviewView(v.scope, r.By.Value, r.On.Value, r.Next?.Value) : null),
        ("sources", "A list of `source`.", v => v.Matter is { } m ? ViewList.Of(m.Sources, s => v.scope.Site.SourceOf(s.Value) is { } known ? new SourceView(v.scope, known) : null) : null),
        ("tags", "Topics: a list of `link`.", v => ViewList.Of(v.scope.Site.TermsOf(v.page).Where(t => t.Taxonomy != "series"), v.TermLink)),
        ("series", "The `series` to which it belongs.", v => v.Series),
        ("previous", "The `page` before it.", v => v.scope.Site.Previous(v.page) is { } p ? new PageView(v.scope, p) : null),
        ("next", "The `page` after it.", v => v.scope.Site.Next(v.page) is { } p ? new PageView(v.scope, p) : null),
        ("related", "Up to three pages on the same topics: a list of `page`.", v => ViewList.Of(v.scope.Site.Related(v.page, 3), p => new PageView(v.scope, p))),
        ("translations", "The same page in other languages: a list of `page`.", v => ViewList.Of(v.scope.Site.Translations(v.page), p => new PageView(v.scope, p))),
        ("alternates", "Its addresses for `hreflang` in all its languages and as `x-default`: a list of `language`; absent where it has one language.", v => ViewList.Of(v.scope.Site.Alternates(v.page, p => !new PageView(v.scope, p).IsHidden), a => new LanguageView(v.scope, a.Code, v.scope.Links.Whole(a.Permalink)))),
        ("languages", "Where its readers go on in another language, here or at home: a list of `language`.", v => ViewList.Of(v.scope.Site.InOtherLanguages(v.page), p => new LanguageView(v.scope, p.Language, v.scope.Links.Of(p.Permalink)))),
        ("image", "An `image` for lists: that of the front matter, else the first of the text.", v => v.Picture),
        ("cover", "The `image` of its front matter alone: one that the text shows is not shown twice.", v => v.Cover),
        ("policy", "The content security policy; absent in a copy for files.", v => v.scope.Links.AreRelative ? null : ContentPolicy.Of(v.page, v.scope.Lookup)),
        ("feed_url", "Its own Atom feed, for the list of a section or term; absent elsewhere.", v => v.FeedUrl("feed.xml")),
        ("rss_url", "The same feed as RSS.", v => v.FeedUrl("rss.xml")),
        ("json_feed_url", "The same feed as JSON.", v => v.FeedUrl("feed.json")),
        ("structured_data", "JSON-LD (markup for a script element).", v => v.scope.Lookup.StructuredData(v.page) is { } json ? Html.Of(json) : null),
        ("reload", "True while `backcare serve` shows the page.", v => v.scope.Lookup.IsPreview));

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

    private bool IsHidden => page is NotFoundPage or SearchPage or SelfCheckPage { Form: not SelfCheckForm.Full } || Matter is { IsUnlisted: true } or { IsDraft: true } || ListNumber > 1;

    private int ListNumber => page switch
    {
        SectionPage section => section.List.Number,
        TermPage term => term.List.Number,
        _ => 1,
    };

    private Html? Body => page.Document is { } document && ListNumber == 1 && !document.Body.Pieces.IsEmpty
        ? new BodyText(Own, document.Body)
        : null;

    /// <summary>Texts link from where they stand.</summary>
    private Scope Own => ReferenceEquals(page, scope.Page) ? scope : new(scope.Lookup, page);

    private object[]? Contents =>
        page.Document is { } document && ViewList.Of(document.Body.Headings, h => h is { Level: 2, Container: null } ? new LinkView(h.Text, $"#{h.Id}") : null) is { Length: >= 3 } links
            ? links
            : null;

    private SeriesView? Series =>
        scope.Site.SeriesOf(page) is { } series && series.Pages.IndexOf(page) is var at and >= 0 ? new(scope, series, at + 1) : null;

    private ImageView? Cover => Matter?.Image is { } image ? ImageView.Of(scope, image.Value, Matter.ImageAlt is { } alt && !Image.IsDecorativeWord(alt.Value) ? alt.Value : "", page) : null;

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
