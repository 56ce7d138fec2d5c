using System.Collections.Immutable;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Feeds;

/// <summary>What a feed of any format says.</summary>
/// <param name="Home">The permalink of the page that the feed follows.</param>
/// <param name="Entries">Newest first, at most 20; pages without a date and those with <c>feed: false</c> are left out.</param>
/// <param name="Updated">The latest change of an entry; the day of the build if there is none.</param>
internal sealed record FeedSource(string Title, string Description, string Language, string Home, ImmutableArray<Page> Entries, DateOnly Updated)
{
    private const int MostEntries = 20;

    /// <summary>The feed of the site, of a further language's home page, or of one section or term.</summary>
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
            .. newestFirst.Where(p => p.Document is { FrontMatter: { InFeed: true, Date: not null } } && p is ContentPage).Take(MostEntries),
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
