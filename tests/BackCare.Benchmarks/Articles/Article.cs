using System.Collections.Immutable;

namespace BackCare.Benchmarks.Articles;

/// <summary>One article before it is written down for a generator.</summary>
/// <param name="Slug">The file name without its ending, equal to the last part of the path of the page.</param>
/// <param name="Title">At most 60 characters; no two articles share one.</param>
/// <param name="Description">One sentence; no two articles share one.</param>
/// <param name="Date">Between 2020 and 2025.</param>
/// <param name="Tags">2 to 4 ids of <see cref="Tag.All"/>.</param>
/// <param name="Takeaways">Three sentences.</param>
/// <param name="Body">Plain CommonMark with pipe tables and footnotes, without front matter, without the title.</param>
internal sealed record Article(
    string Slug,
    string Title,
    string Description,
    DateOnly Date,
    ImmutableArray<string> Tags,
    ImmutableArray<string> Takeaways,
    string Body);
