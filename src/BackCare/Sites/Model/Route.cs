using BackCare.Files;

namespace BackCare.Sites.Model;

/// <summary>One file of the finished site that is known before it is rendered.</summary>
/// <param name="Path">From the site's root without a leading "/", such as <c>strategies/index.html</c>.</param>
public abstract record Route(string Path)
{
    private const string Index = "index.html";

    /// <summary>As it stands in URLs, without the base path: <c>/strategies/</c> for <c>strategies/index.html</c>.</summary>
    public string Address =>
        Path == Index || Path.EndsWith($"/{Index}", StringComparison.Ordinal) ? $"/{Path[..^Index.Length]}" : $"/{Path}";

    /// <summary>What the editor would look at to change it: a source path, or the name of the part that makes it.</summary>
    public abstract string Origin { get; }
}

/// <summary>A page made by a layout.</summary>
public sealed record PageRoute(Page Page) : Route(Page.OutputPath)
{
    /// <inheritdoc/>
    public override string Origin => Page.Source;
}

/// <summary>An old address that leads to a new one.</summary>
/// <param name="Target">The permalink, or an https address.</param>
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

/// <summary>A picture that is encoded anew, by whoever has an encoder.</summary>
/// <param name="Sha256">Of the original's bytes, in lower-case hex.</param>
public sealed record ImageRoute(string Path, SourceFile File, string Sha256, ImageVariant Variant) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin => File.Path;
}

/// <summary>A file whose bytes are already made: a style sheet or script of the theme, a part of the search index.</summary>
public sealed record AssetRoute(string Path, ReadOnlyMemory<byte> Bytes, string Origin) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin { get; } = Origin;
}

/// <summary>A file for machines: feed, sitemap, robots.txt and the like.</summary>
/// <param name="Scope">The section or term that a feed follows; null for the whole site.</param>
public sealed record MachineRoute(string Path, MachineFile File, Page? Scope = null) : Route(Path)
{
    /// <inheritdoc/>
    public override string Origin => "BackCare";
}

/// <summary>The kinds of files for machines.</summary>
public enum MachineFile
{
    /// <summary>An Atom feed.</summary>
    Atom,

    /// <summary>What a site that embeds a self-check is told of it (oEmbed).</summary>
    EmbedAnswer,

    /// <summary>What the site holds, for language models.</summary>
    LlmsTxt,

    /// <summary>An RSS feed.</summary>
    Rss,

    /// <summary>A JSON feed.</summary>
    JsonFeed,

    /// <summary>The list of all pages for search engines.</summary>
    Sitemap,

    /// <summary>What robots may read.</summary>
    Robots,

    /// <summary>Old addresses, a line each, for hosts that read <c>_redirects</c>.</summary>
    RedirectLines,

    /// <summary>Old addresses as a JSON map.</summary>
    RedirectMap,

    /// <summary>What was built from what.</summary>
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
