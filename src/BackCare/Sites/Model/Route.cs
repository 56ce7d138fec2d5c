using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>A file of the finished site whose path is known before it is rendered.</summary>
/// <param name="Path">The path from the site's root, without a leading "/", such as <c>strategies/index.html</c>.</param>
public abstract record Route(string Path)
{
    private const string Index = "index.html";

    /// <summary>The URL path without the base path, such as <c>/strategies/</c> for <c>strategies/index.html</c>.</summary>
    public string Address =>
        Path == Index || Path.EndsWith($"/{Index}", StringComparison.Ordinal) ? $"/{Path[..^Index.Length]}" : $"/{Path}";

    /// <summary>The source path to edit in order to change the file, or the name of the part of BackCare that generates it.</summary>
    public abstract string Origin { get; }
}

/// <summary>A page rendered with a layout.</summary>
public sealed record PageRoute(Page Page) : Route(Page.OutputPath)
{
    /// <inheritdoc/>
    public override string Origin => Page.Source;
}

/// <summary>An old address that redirects to a new one.</summary>
/// <param name="Target">The permalink of the new page, or an https address.</param>
public sealed record AliasRoute(string Path, string Target, string Origin) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin { get; } = Origin;
}

/// <summary>A file that is copied byte for byte.</summary>
public sealed record CopyRoute(string Path, SourceFile File) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin => File.Path;
}

/// <summary>A picture to re-encode; the caller supplies the encoder.</summary>
/// <param name="Sha256">The SHA-256 of the original's bytes, in lower-case hex.</param>
public sealed record ImageRoute(string Path, SourceFile File, string Sha256, ImageVariant Variant) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin => File.Path;
}

/// <summary>A file with finished bytes: a style sheet or script of the theme, or a part of the search index.</summary>
public sealed record AssetRoute(string Path, ReadOnlyMemory<byte> Bytes, string Origin) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin { get; } = Origin;
}

/// <summary>A generated file for machines, such as a feed, the sitemap or <c>robots.txt</c>.</summary>
/// <param name="Scope">The section, term or self-check that the file belongs to; null for the whole site.</param>
public sealed record MachineRoute(string Path, MachineFile File, Page? Scope = null) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin => "BackCare";
}

/// <summary>The generated files for machines.</summary>
public enum MachineFile
{
    /// <summary>An Atom feed.</summary>
    Atom,

    /// <summary>The oEmbed description of a self-check, for sites that embed it.</summary>
    EmbedAnswer,

    /// <summary>A summary of the site for language models.</summary>
    LlmsTxt,

    /// <summary>An RSS feed.</summary>
    Rss,

    /// <summary>A JSON feed.</summary>
    JsonFeed,

    /// <summary>The list of all pages for search engines.</summary>
    Sitemap,

    /// <summary>The rules for robots.</summary>
    Robots,

    /// <summary>Redirects for hosts that read <c>_redirects</c>, one per line.</summary>
    RedirectLines,

    /// <summary>Redirects as a JSON map.</summary>
    RedirectMap,

    /// <summary>The record of what the site was built from.</summary>
    BuildStamp,

    /// <summary>Response headers for hosts that read <c>_headers</c>.</summary>
    HeaderLines,

    /// <summary>Response headers for Azure Static Web Apps.</summary>
    AzureConfig,

    /// <summary>Response headers for nginx.</summary>
    NginxSnippet,

    /// <summary>Response headers for Apache.</summary>
    ApacheSnippet,
}
