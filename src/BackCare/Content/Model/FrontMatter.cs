using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Content.Model;

/// <summary>The front matter of a page. Ids and terms are as written; Sites checks that they exist.</summary>
/// <param name="Location">The whole block, from the first to the second <c>---</c> line.</param>
/// <param name="Title">The title; never empty.</param>
/// <param name="Description">The description; never empty.</param>
/// <param name="Type">The page type; located at the top of the file if the key is absent.</param>
public sealed record FrontMatter(Location Location, Located<string> Title, Located<string> Description, Located<PageType> Type)
{
    /// <summary>The date from the key <c>date</c>, or else from the file name (located at the top of the file); null if absent.</summary>
    public Located<DateOnly>? Date { get; init; }

    /// <summary>The day of the last change to the text; null if absent.</summary>
    public Located<DateOnly>? Updated { get; init; }

    /// <summary>The first day on which the page is published; null if absent.</summary>
    public Located<DateOnly>? PublishDate { get; init; }

    /// <summary>The last day on which the page is published; null if absent.</summary>
    public Located<DateOnly>? ExpiryDate { get; init; }

    /// <summary>The authors, as ids from people.yml; empty if absent.</summary>
    public ImmutableArray<Located<string>> Authors { get; init; } = [];

    /// <summary>The record of the last review; null if the page was never reviewed.</summary>
    public Review? Reviewed { get; init; }

    /// <summary>The sources, as ids from sources.yml; empty if absent.</summary>
    public ImmutableArray<Located<string>> Sources { get; init; } = [];

    /// <summary>Three to five takeaways; empty if the key is absent.</summary>
    public ImmutableArray<Passage> Takeaways { get; init; } = [];

    /// <summary>True for <c>draft: true</c> and for <c>published: false</c>.</summary>
    public bool IsDraft { get; init; }

    /// <summary>True to publish the page but leave it out of lists, feeds, search and the sitemap.</summary>
    public bool IsUnlisted { get; init; }

    /// <summary>The last part of the page's path, without "/", instead of the file name; null if absent.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The whole path of the page, starting with "/"; null if absent.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>Old paths that redirect to this page, each starting with "/"; empty if absent.</summary>
    public ImmutableArray<Located<string>> Aliases { get; init; } = [];

    /// <summary>The tags, as written; empty if absent.</summary>
    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>The categories, as written; empty if absent.</summary>
    public ImmutableArray<Located<string>> Categories { get; init; } = [];

    /// <summary>The series that the page belongs to, as written; null if absent.</summary>
    public Located<string>? Series { get; init; }

    /// <summary>The number of the page in its series, from 1 to 999; null if absent.</summary>
    public Located<int>? Part { get; init; }

    /// <summary>Order within the section, smaller first. Pages without a weight (null) follow all others.</summary>
    public Located<int>? Weight { get; init; }

    /// <summary>The page's picture: a path relative to the file, or to <c>content/</c> with a leading "/"; null if absent.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>What the picture shows; null if absent.</summary>
    public Located<string>? ImageAlt { get; init; }

    /// <summary>The layout to use instead of the one for the page type; null if absent.</summary>
    public Located<string>? Layout { get; init; }

    /// <summary>False keeps the page out of the search index.</summary>
    public bool InSearch { get; init; } = true;

    /// <summary>False keeps the page out of feeds.</summary>
    public bool InFeed { get; init; } = true;

    /// <summary>False keeps the page out of the sitemap.</summary>
    public bool InSitemap { get; init; } = true;

    /// <summary>Free keys for the theme; null if absent.</summary>
    public YamlMap? Params { get; init; }
}
