using System.Collections.Frozen;
using BackCare.Files;

namespace BackCare.Sites;

/// <summary>Finds what a target names: a page by its source or permalink, or a file. Built once, read from any thread.</summary>
internal sealed class LinkTable(
    string mainLanguage,
    FrozenDictionary<string, Page> bySource,
    FrozenDictionary<string, Page> byPermalink,
    FrozenDictionary<string, string> unpublished,
    FrozenSet<string> broken,
    FrozenDictionary<string, (SourceFile File, string Url)> files)
{
    /// <summary>All sources that a link may name, for "did you mean".</summary>
    public IEnumerable<string> Sources => bySource.Keys.Concat(files.Keys);

    /// <summary>Resolves a path without its anchor.</summary>
    /// <param name="path">As written: relative to <paramref name="folder"/>, or from the content's root if it begins with "/".</param>
    /// <param name="folder">The source folder of the page that links, such as <c>content/strategies</c>.</param>
    /// <param name="language">Preferred where the target is translated.</param>
    public LinkTarget Resolve(string path, string folder, string language)
    {
        if (path.StartsWith('/') && byPermalink.TryGetValue(path, out var direct))
        {
            return new FoundPage(InLanguage(direct, language));
        }

        if (SitePath.Normalize(path.StartsWith('/') ? $"/content{path}" : path, folder, decode: true) is not { } source
            || !(source == "content" || source.StartsWith("content/", StringComparison.Ordinal)))
        {
            return new OutsideTarget();
        }

        return AtSource(source, language)
            ?? (path.StartsWith('/') ? AtSource($"content/_static{source["content".Length..]}", language) : null)
            ?? AtPermalinkOf(source)
            ?? new MissingTarget(source);
    }

    /// <summary>The page made of a source file; null if there is none.</summary>
    public Page? PageAt(string source) => bySource.GetValueOrDefault(source);

    /// <summary>The address of a file; null if it is not to be published.</summary>
    public string? FileUrl(string source) => files.TryGetValue(source, out var file) ? file.Url : null;

    private LinkTarget? AtSource(string source, string language) =>
        bySource.TryGetValue(source, out var page) ? new FoundPage(InLanguage(page, language))
        : unpublished.TryGetValue(source, out var reason) ? new HiddenTarget(reason)
        : broken.Contains(source) ? new BrokenTarget()
        : files.TryGetValue(source, out var file) ? new FoundFile(file.File, file.Url)
        : null;

    private LinkTarget? AtPermalinkOf(string source) =>
        byPermalink.TryGetValue($"{source["content".Length..]}/", out var page) ? new FoundPage(page) : null;

    private Page InLanguage(Page page, string language) =>
        language != page.Language && page.Document is { } document && bySource.TryGetValue(document.SourceIn(language, mainLanguage), out var translated)
            ? translated
            : page;
}

/// <summary>What a link's path turned out to be.</summary>
internal abstract record LinkTarget;

/// <summary>A page that is made.</summary>
internal sealed record FoundPage(Page Page) : LinkTarget;

/// <summary>A file that is copied if a published page needs it.</summary>
internal sealed record FoundFile(SourceFile File, string Url) : LinkTarget;

/// <summary>A document that is no page today.</summary>
internal sealed record HiddenTarget(string Reason) : LinkTarget;

/// <summary>A part that dropped out with errors of its own.</summary>
internal sealed record BrokenTarget : LinkTarget;

/// <summary>Nothing stands there.</summary>
internal sealed record MissingTarget(string Source) : LinkTarget;

/// <summary>The path climbs out of the content folder.</summary>
internal sealed record OutsideTarget : LinkTarget;
