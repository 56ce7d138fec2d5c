using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content.Model;

/// <summary>The keys of a page. Ids and terms are as written; Sites checks that they exist.</summary>
/// <param name="Location">Between the two <c>---</c> lines.</param>
/// <param name="Title">Never empty.</param>
/// <param name="Description">Never empty.</param>
/// <param name="Type">Located at the top of the file if the key is absent.</param>
public sealed record FrontMatter(Location Location, Located<string> Title, Located<string> Description, Located<PageType> Type)
{
    /// <summary>From <c>date</c>, else from the file's name (then its place is the top of the file).</summary>
    public Located<DateOnly>? Date { get; init; }

    /// <summary>The last change of the text; null if it never changed.</summary>
    public Located<DateOnly>? Updated { get; init; }

    /// <summary>The first day on which the page is published.</summary>
    public Located<DateOnly>? PublishDate { get; init; }

    /// <summary>The last day on which the page is published.</summary>
    public Located<DateOnly>? ExpiryDate { get; init; }

    /// <summary>Ids in people.yml.</summary>
    public ImmutableArray<Located<string>> Authors { get; init; } = [];

    /// <summary>The last review: reviewer and dates; null if the text is not reviewed.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>Ids in sources.yml.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Three to five sentences; empty if absent.</summary>
    public ImmutableArray<Passage> Takeaways { get; init; } = [];

    /// <summary>True for <c>draft: true</c> and for <c>published: false</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>True if the page is published but left out of lists, feeds, search and the sitemap.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>One path segment (no "/") that replaces the file's name.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The whole path of the page, starting with "/".</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Older paths that redirect to this page, each starting with "/".</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>Terms as written.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Terms as written.</summary>
    public ImmutableArray<Located<string>> Categories { get; init; } = [];

    /// <summary>The series to which the page belongs.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>Number within the series, from 1; null if there is no series.</summary>
    public Located<int>? Part { get; init; }

    /// <summary>Order within the section; smaller first. Pages without a weight come last.</summary>
    public Located<int>? Weight { get; init; }

    /// <summary>A picture for lists and previews: a path relative to the file, or from <c>content/</c> with a leading "/".</summary>
    public Located<string>? Image { get; init; }

    /// <summary>What that picture shows.</summary>
    public Located<string>? ImageAlt { get; init; }

    /// <summary>The layout that replaces the one for the type.</summary>
    public Located<string>? Layout { get; init; }

    /// <summary>False keeps the page out of the search index.</summary>
    public bool InSearch { get; init; } = true;

    /// <summary>False keeps the page out of feeds.</summary>
    public bool InFeed { get; init; } = true;

    /// <summary>False keeps the page out of the sitemap.</summary>
    public bool InSitemap { get; init; } = true;

    /// <summary>Custom keys for the theme; null if there are none.</summary>
    public YamlMap? Params { get; init; }
}
