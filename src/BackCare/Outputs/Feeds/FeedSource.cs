using System.Collections.Immutable;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Feeds;

/// <summary>The content of a feed, independent of its format.</summary>
/// <param name="Home">The permalink of the page that the feed belongs to.</param>
/// <param name="Entries">At most 20 pages, newest first, without pages that have no date or <c>feed: false</c>.</param>
/// <param name="Updated">The day of the latest change to an entry; the day of the build if there are no entries.</param>
internal sealed record FeedSource(string Title, string Description, string Language, string Home, ImmutableArray<Page> Entries,
    DateOnly Updated)
{
    private const int MostEntries = 20;

    /// <summary>The feed of the whole site, of a further language, or of one section or term.</summary>
    public static FeedSource Of(Site site, Page? scope)
    {
        IEnumerable<Page> newestFirst = scope switch
        {
            TermPage { Term: { Taxonomy: "series" } series } => PageOrder.Newest(series.Pages),
            TermPage term => term.Term.Pages,
            SectionPage section => site.PagesBelow(section),
            _ => site.Newest.Where(p => p.Language == site.Config.Language),
        };
        ImmutableArray<Page> entries =
        [
            .. newestFirst.Where(p => p.Document is { FrontMatter: { InFeed: true, Date: not null } } && p is ContentPage)
                .Take(MostEntries),
        ];
        var language = scope?.Language ?? site.Config.Language;
        var ofPart = scope is SectionPage { IsHome: true } ? null : scope;
        var title = site.Config.TitleIn(language);
        return new(
            ofPart is null ? title : $"{ofPart.Title} – {title}",
            ofPart?.Description ?? site.Config.DescriptionIn(language),
            language,
            scope?.Permalink ?? "/",
            entries,
            entries.Select(PageDates.Modified).DefaultIfEmpty().Max() ?? site.Today);
    }
}
