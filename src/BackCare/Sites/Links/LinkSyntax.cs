using BackCare.Files;

namespace BackCare.Sites.Links;

/// <summary>Splits link targets as editors write them.</summary>
internal static class LinkSyntax
{
    /// <summary>
    /// True for an address with a scheme (<c>https:</c>, <c>mailto:</c>, <c>tel:</c>). Schemes were checked when the text was read.
    /// </summary>
    public static bool IsAddress(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (target.AsSpan().IndexOfAny(":/#?") is var first and > 0 && target[first] == ':');

    /// <summary>The path, and the rest of the target from its first "?" or "#".</summary>
    public static (string Path, string Tail) Split(string target)
    {
        var at = target.AsSpan().IndexOfAny('?', '#');
        return at < 0 ? (target, "") : (target[..at], target[at..]);
    }

    /// <summary>The folder that links in a file are relative to: the file's own folder, or <c>content</c> for site.yml.</summary>
    public static string FolderOf(string file) => SitePath.FolderOf(file) is { Length: > 0 } folder ? folder : "content";
}
