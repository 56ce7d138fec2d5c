using BackCare.Files;

namespace BackCare.Sites.Links;

/// <summary>The parts of a link's target as an editor writes it.</summary>
internal static class LinkSyntax
{
    /// <summary>
    /// True for an address with a scheme (<c>https:</c>, <c>mailto:</c>, <c>tel:</c>); the schemes were judged when the text was read.
    /// </summary>
    public static bool IsAddress(string target) =>
        target.StartsWith("//", StringComparison.Ordinal)
        || (target.AsSpan().IndexOfAny(":/#?") is var first and > 0 && target[first] == ':');

    /// <summary>The path, and what follows it from "?" or "#" on.</summary>
    public static (string Path, string Tail) Split(string target)
    {
        var at = target.AsSpan().IndexOfAny('?', '#');
        return at < 0 ? (target, "") : (target[..at], target[at..]);
    }

    /// <summary>The folder to which the links of a file are relative: its own, and <c>content</c> for site.yml.</summary>
    public static string FolderOf(string file) => SitePath.FolderOf(file) is { Length: > 0 } folder ? folder : "content";
}
