using System.Collections.Frozen;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Sites.Links;

/// <summary>Finds what a target names. Built once, read from any thread.</summary>
/// <param name="bySource">Documents, self-checks and files by their path from the site's root.</param>
/// <param name="byAddress">Pages, files and old addresses as they stand in URLs, from "/" on.</param>
internal sealed class LinkTable(
    string mainLanguage, FrozenDictionary<string, Destination> bySource, FrozenDictionary<string, Destination> byAddress)
{
    private const string Content = "content";

    /// <summary>All source paths that a link may name.</summary>
    public IEnumerable<string> Sources => bySource.Where(s => s.Value is FoundPage or FoundFile).Select(s => s.Key);

    /// <summary>All addresses of pages.</summary>
    public IEnumerable<string> Addresses => byAddress.Where(s => s.Value is FoundPage).Select(s => s.Key);

    /// <summary>Resolves a target; its query and anchor, if any, come back with their "?" and "#".</summary>
    /// <param name="target">
    /// As written: relative to <paramref name="folder"/>, from the content's root if it begins with "/", or an anchor alone.
    /// </param>
    /// <param name="folder">The source folder of the text that holds the target, such as <c>content/strategies</c>.</param>
    /// <param name="from">The page that shows the text; its language is preferred where the target is translated.</param>
    public (Destination Destination, string Tail) Find(string target, string folder, Page from)
    {
        var (path, tail) = LinkSyntax.Split(target);
        return (path.Length == 0 ? new FoundPage(from) : Resolve(path, folder, from.Language), tail);
    }

    /// <summary>The page made of a source file; null if there is none.</summary>
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

    /// <summary>A link to a file of no language of its own leads to the reader's language if that page exists.</summary>
    private FoundPage? Translation(string source, string language) =>
        language == mainLanguage ? null
        : source.EndsWith(".md", StringComparison.Ordinal) ? bySource.GetValueOrDefault($"{source[..^".md".Length]}.{language}.md") as FoundPage
        : source.EndsWith(".yml", StringComparison.Ordinal) ? bySource.GetValueOrDefault($"{source[..^".yml".Length]}.{language}.yml") as FoundPage
        : null;

    /// <summary>The same page of BackCare's own in the reader's language; null if there is none.</summary>
    private FoundPage? Own(Page page, string language) =>
        language != mainLanguage && byAddress.GetValueOrDefault($"/{language}{page.Permalink}") is FoundPage { Page: var own } found && own.GetType() == page.GetType()
            ? found
            : null;
}
