using System.Collections.Frozen;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Links;

/// <summary>Resolves link targets. Immutable and safe for use by any number of threads.</summary>
/// <param name="bySource">Documents, self-checks and files, by source path.</param>
/// <param name="byAddress">Pages, files and old addresses, by URL path without the base path, starting with "/".</param>
internal sealed class LinkTable(
    string mainLanguage, FrozenDictionary<string, Destination> bySource, FrozenDictionary<string, Destination> byAddress)
{
    private const string Content = "content";

    /// <summary>The source paths that links can refer to, in no particular order.</summary>
    public IEnumerable<string> Sources => bySource.Where(s => s.Value is FoundPage or FoundFile).Select(s => s.Key);

    /// <summary>The addresses of all pages, in no particular order.</summary>
    public IEnumerable<string> Addresses => byAddress.Where(s => s.Value is FoundPage).Select(s => s.Key);

    /// <summary>Resolves a target. The tail is its query and anchor with their "?" and "#", or empty.</summary>
    /// <param name="target">
    /// The target as written: relative to <paramref name="folder"/>, relative to the content folder if it starts with "/", or an anchor
    /// alone.
    /// </param>
    /// <param name="folder">The source folder of the text with the target, such as <c>content/strategies</c>.</param>
    /// <param name="from">The page that shows the text; a translation into its language is preferred.</param>
    public (Destination Destination, string Tail) Find(string target, string folder, Page from)
    {
        var (path, tail) = LinkSyntax.Split(target);
        return (path.Length == 0 ? new FoundPage(from) : Resolve(path, folder, from.Language), tail);
    }

    /// <summary>The page made from a source file; null if there is none.</summary>
    public Page? PageAt(string source) => (bySource.GetValueOrDefault(source) as FoundPage)?.Page;

    /// <summary>The page at an address; null if there is none.</summary>
    public Page? PageAtAddress(string permalink) => (byAddress.GetValueOrDefault(permalink) as FoundPage)?.Page;

    private Destination Resolve(string path, string folder, string language)
    {
        var isFromRoot = path.StartsWith('/');
        if (SitePath.Normalize(isFromRoot ? $"{Content}{path}" : path, isFromRoot ? "" : folder, decode: true) is not { } source
            || !(source == Content || source.StartsWith($"{Content}/", StringComparison.Ordinal)))
        {
            return new OutsideTarget();
        }

        return AtSource(source, language) ?? AtAddress(source[Content.Length..], language) ?? new MissingTarget(source);
    }

    private Destination? AtSource(string source, string language) => Translation(source, language) ?? bySource.GetValueOrDefault(source);

    private Destination? AtAddress(string address, string language) =>
        (byAddress.GetValueOrDefault($"{address}/") ?? byAddress.GetValueOrDefault(address)) switch
        {
            FoundPage { Page.Document: { Language: null, Path: var source } } found => Translation(source, language) ?? found,
            FoundPage { Page: { Document: null } page } found when page.Language == mainLanguage => Own(page, language) ?? found,
            var found => found,
        };

    /// <summary>A link to a file in the main language resolves to the reader's language where that translation is published.</summary>
    private FoundPage? Translation(string source, string language) =>
        language == mainLanguage ? null
        : source.EndsWith(".md", StringComparison.Ordinal)
            ? bySource.GetValueOrDefault($"{source[..^".md".Length]}.{language}.md") as FoundPage
        : source.EndsWith(".yml", StringComparison.Ordinal)
            ? bySource.GetValueOrDefault($"{source[..^".yml".Length]}.{language}.yml") as FoundPage
        : null;

    /// <summary>The generated page of the same kind in the reader's language; null if there is none.</summary>
    private FoundPage? Own(Page page, string language) =>
        language != mainLanguage && byAddress.GetValueOrDefault($"/{language}{page.Permalink}") is FoundPage { Page: var own } found
            && own.GetType() == page.GetType()
            ? found
            : null;
}
