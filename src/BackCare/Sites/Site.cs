using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Settings;
using BackCare.Sites.Links;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites;

/// <summary>
/// The assembled site: every page has its address and every link its target. Immutable and safe for use by any number of threads.
/// </summary>
public sealed class Site
{
    private readonly LinkTable links;
    private readonly FrozenDictionary<string, Page> sections;
    private readonly FrozenDictionary<string, (Page? Previous, Page? Next)> neighbours;
    private readonly FrozenDictionary<string, ImmutableArray<Term>> termsOf;
    private readonly RelatedPages related;
    private readonly IReadOnlySet<Page> reached;
    private readonly FrozenDictionary<string, Page> homes;
    private readonly ILookup<(string Folder, string Language), Page> below;
    private readonly FrozenDictionary<string, Person> people;
    private readonly FrozenDictionary<string, Source> sources;

    internal Site(SiteParts parts, LinkTable links)
    {
        Config = parts.Config;
        Registers = parts.Registers;
        Today = parts.Today;
        Pages = parts.Pages;
        Newest = parts.Newest;
        Terms = parts.Terms;
        SelfChecks = parts.SelfChecks;
        Routes = parts.Routes;
        Listing = parts.Listing;
        Stamps = parts.Stamps;
        DeadAnchors = parts.DeadAnchors;
        this.links = links;
        sections = parts.Sections;
        neighbours = parts.Neighbours;
        reached = parts.Reached;
        termsOf = TermsByPage(Terms);
        related = new(Terms);
        below = Newest
            .SelectMany(page => SitePath.FoldersAbove(page.Source).Select(folder => (folder, page)))
            .ToLookup(p => (p.folder, p.page.Language), p => p.page);
        people = Registers.People.ToFrozenDictionary(p => p.Id.Value, StringComparer.Ordinal);
        sources = Registers.Sources.ToFrozenDictionary(s => s.Id.Value, StringComparer.Ordinal);
        homes = Pages.OfType<SectionPage>()
            .Where(s => s is { IsHome: true, List.Number: 1 })
            .ToFrozenDictionary(s => s.Language, Page (s) => s, StringComparer.Ordinal);
    }

    /// <summary>The settings in site.yml.</summary>
    public SiteConfig Config { get; }

    /// <summary>People, sources, glossary, locations and redirects.</summary>
    public Registers Registers { get; }

    /// <summary>The day of the build in the site's time zone.</summary>
    public DateOnly Today { get; }

    /// <summary>All pages, sorted by permalink (ordinal); permalinks are unique.</summary>
    public ImmutableArray<Page> Pages { get; }

    /// <summary>The listed markdown pages without sections: newest first, those without a date last.</summary>
    public ImmutableArray<Page> Newest { get; }

    /// <summary>The terms in use, by language, by taxonomy and in the order of site.yml.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>The self-checks in the main language, sorted by id.</summary>
    public ImmutableArray<SelfCheck> SelfChecks { get; }

    /// <summary>The self-checks in further languages, each with its <see cref="SelfCheck.Translation"/>, sorted by permalink.</summary>
    public IEnumerable<SelfCheck> TranslatedSelfChecks =>
        Pages.OfType<SelfCheckPage>().Where(p => p is { Form: SelfCheckForm.Full, SelfCheck.Translation: not null })
            .Select(p => p.SelfCheck);

    /// <summary>Every file of the site except the theme's assets, sorted by path.</summary>
    public ImmutableArray<Route> Routes { get; }

    /// <summary>Every document and self-check, published or not, sorted by source.</summary>
    public ImmutableArray<ListedPage> Listing { get; }

    /// <summary>The sources that the site was built from, sorted by path.</summary>
    public ImmutableArray<SourceStamp> Stamps { get; }

    /// <summary>The missing anchors reported as BC5002: the output path of the page, and the decoded anchor.</summary>
    public IReadOnlySet<(string Path, string Anchor)> DeadAnchors { get; }

    /// <summary>
    /// The home page of a language, or of the main language if that language has none; null only if the site has no home page, which is
    /// reported as an error.
    /// </summary>
    public Page? Home(string language) => homes.GetValueOrDefault(language) ?? homes.GetValueOrDefault(Config.Language);

    /// <summary>The first page of the section that contains a page; null for the home page.</summary>
    public Page? SectionOf(Page page) => sections.GetValueOrDefault(page.Permalink);

    /// <summary>True if another page's text, a menu or a self-check's next step links to the page. Lists do not count.</summary>
    public bool IsReached(Page page) => reached.Contains(page);

    /// <summary>The listed pages in a section and its subsections, newest first.</summary>
    public IEnumerable<Page> PagesBelow(SectionPage section) => below[(section.Folder, section.Language)];

    /// <summary>The pages from the home page down to the page's section; the page itself is not included.</summary>
    public ImmutableArray<Page> Breadcrumbs(Page page)
    {
        var trail = new List<Page>();
        for (var above = SectionOf(page); above is not null && trail.Count < 100; above = SectionOf(above))
        {
            trail.Insert(0, above);
        }

        return [.. trail];
    }

    /// <summary>The previous page in its series, or in its section if it has no series; null for the first page.</summary>
    public Page? Previous(Page page) => neighbours.GetValueOrDefault(page.Permalink).Previous;

    /// <summary>The next page in its series, or in its section if it has no series; null for the last page.</summary>
    public Page? Next(Page page) => neighbours.GetValueOrDefault(page.Permalink).Next;

    /// <summary>The terms of a page, in the order of <see cref="Terms"/>.</summary>
    public ImmutableArray<Term> TermsOf(Page page) => termsOf.GetValueOrDefault(page.Permalink, []);

    /// <summary>The series of a page; null if it has none.</summary>
    public Term? SeriesOf(Page page) => TermsOf(page).FirstOrDefault(t => t.Taxonomy == "series");

    /// <summary>Up to <paramref name="most"/> pages that share the most terms with this one, newest first among equals.</summary>
    public ImmutableArray<Page> Related(Page page, int most) => related.Of(page, TermsOf(page), most);

    /// <summary>The person with this id; null if people.yml does not contain it, which is reported as an error.</summary>
    public Person? PersonOf(string id) => people.GetValueOrDefault(id);

    /// <summary>The person with this id, in the words of a language where its data file is translated; null if the id is unknown.</summary>
    public Person? PersonOf(string id, string language) =>
        Registers.Translations.TryGetValue(language, out var other) ? other.People.FirstOrDefault(p => p.Id.Value == id) : PersonOf(id);

    /// <summary>The source with this id; null if sources.yml does not contain it, which is reported as an error.</summary>
    public Source? SourceOf(string id) => sources.GetValueOrDefault(id);

    /// <summary>The page made from a source file such as <c>content/contact.md</c>; null if there is none.</summary>
    public Page? PageAt(string source) => links.PageAt(source);

    /// <summary>The translations of a page, in the order of the languages in site.yml.</summary>
    public ImmutableArray<Page> Translations(Page page) =>
        Config.Languages.IsEmpty ? [] : [.. OtherLanguages(page).Select(code => Translation(page, code)).OfType<Page>()];

    /// <summary>
    /// The permalinks of a page for <c>hreflang</c>, by language code: its own first, then its translations, then that of the main
    /// language as <c>x-default</c>. Empty if the page exists in one language only.
    /// </summary>
    /// <param name="isShown">False for a translation to leave out, because search engines are not meant to find it.</param>
    public ImmutableArray<(string Code, string Permalink)> Alternates(Page page, Func<Page, bool> isShown)
    {
        ImmutableArray<Page> others = [.. Translations(page).Where(isShown)];
        if (others.IsEmpty)
        {
            return [];
        }

        ImmutableArray<Page> all = [page, .. others];
        var main = all.FirstOrDefault(p => p.Language == Config.Language) ?? page;
        return [.. all.Select(p => (p.Language, p.Permalink)), ("x-default", main.Permalink)];
    }

    /// <summary>
    /// The page on which a reader continues in each other language: the translation, or else the home page of that language; in the order
    /// of site.yml.
    /// </summary>
    public ImmutableArray<Page> InOtherLanguages(Page page) => Config.Languages.IsEmpty
        ? []
        : [.. OtherLanguages(page).Select(code => Translation(page, code) ?? homes.GetValueOrDefault(code)).OfType<Page>()];

    /// <summary>
    /// The value for <c>href</c>: web, mail and phone addresses unchanged, pages and files with the base path. "#" for a target that was
    /// reported as broken.
    /// </summary>
    /// <param name="target">A path with an optional anchor, an anchor alone, or a complete address.</param>
    /// <param name="from">The page with the link.</param>
    public string Href(string target, Page from) => Href(target, LinkSyntax.FolderOf(from.Source), from);

    /// <summary>
    /// As <see cref="Href(string, Page)"/>, but for a target in a text, a data file or site.yml: it is relative to the file that contains
    /// it, on any page that shows it.
    /// </summary>
    public string Href(Located<string> target, Page from) => Href(target.Value, LinkSyntax.FolderOf(target.Location.File), from);

    /// <summary>The file of a picture and its address with the base path; null if the picture was reported as missing.</summary>
    /// <param name="source">A path relative to the page's source, or from <c>content/</c> with a leading "/".</param>
    /// <param name="from">The page that shows the picture.</param>
    public (SourceFile File, string Url)? Picture(string source, Page from) => Picture(source, LinkSyntax.FolderOf(from.Source), from);

    /// <summary>
    /// As <see cref="Picture(string, Page)"/>, but for a picture in a text or data file: relative to the file that contains it.
    /// </summary>
    public (SourceFile File, string Url)? Picture(Image image, Page from) =>
        Picture(image.Source, LinkSyntax.FolderOf(image.Location.File), from);

    /// <summary>The page that a target refers to; null for addresses, files and broken links.</summary>
    public Page? PageBehind(string target, Page from) => PageBehind(target, LinkSyntax.FolderOf(from.Source), from);

    /// <summary>
    /// As <see cref="PageBehind(string, Page)"/>, but for a target in a text or data file: relative to the file that contains it.
    /// </summary>
    public Page? PageBehind(Located<string> target, Page from) => PageBehind(target.Value, LinkSyntax.FolderOf(target.Location.File), from);

    /// <summary>
    /// True for a target that was dropped with errors of its own or is not published. Its text is unknown, and the link was reported.
    /// </summary>
    internal bool IsAbsent(string target, Page from) => !target.StartsWith('#') && !LinkSyntax.IsAddress(target)
        && links.Find(target, LinkSyntax.FolderOf(from.Source), from).Destination is (BrokenTarget or HiddenTarget);

    private Page? PageBehind(string target, string folder, Page from) => target.StartsWith('#') || LinkSyntax.IsAddress(target)
        ? null
        : (links.Find(target, folder, from).Destination as FoundPage)?.Page;

    private IEnumerable<string> OtherLanguages(Page page) => Config.LanguageCodes.Where(code => code != page.Language);

    /// <summary>A reader who missed a page has no use for the 404 page of another language.</summary>
    private Page? Translation(Page page, string language) => page is NotFoundPage ? null : page.Document is { } document
        ? links.PageAt(document.SourceIn(language, Config.Language))
        : links.PageAtAddress(page.PermalinkIn(language, Config.Language)) is { } other && other.Language == language
            && other.GetType() == page.GetType()
            ? other
            : null;

    private string Href(string target, string folder, Page from)
    {
        if (target.StartsWith('#') || LinkSyntax.IsAddress(target))
        {
            return target;
        }

        var (destination, tail) = links.Find(target, folder, from);
        return destination switch
        {
            FoundPage found => Config.BaseUrl.PathOf(found.Page.Permalink) + tail,
            FoundFile found => Config.BaseUrl.PathOf(found.Url) + tail,
            FoundAddress found => Config.BaseUrl.PathOf(found.Url) + tail,
            _ => "#",
        };
    }

    private (SourceFile File, string Url)? Picture(string source, string folder, Page from) =>
        links.Find(source, folder, from).Destination is FoundFile found ? (found.File, Config.BaseUrl.PathOf(found.Url)) : null;

    private static FrozenDictionary<string, ImmutableArray<Term>> TermsByPage(ImmutableArray<Term> terms)
    {
        var byPage = new Dictionary<string, ImmutableArray<Term>.Builder>(StringComparer.Ordinal);
        foreach (var term in terms)
        {
            foreach (var page in term.Pages)
            {
                if (!byPage.TryGetValue(page.Permalink, out var list))
                {
                    byPage[page.Permalink] = list = ImmutableArray.CreateBuilder<Term>();
                }

                list.Add(term);
            }
        }

        return byPage.ToFrozenDictionary(p => p.Key, p => p.Value.ToImmutable(), StringComparer.Ordinal);
    }
}
