using System.Collections.Immutable;

namespace BackCare.Content.Markdown.Writing;

/// <summary>The words of the glossary that one text has used so far.</summary>
internal sealed class TermLinks(TermFinder finder)
{
    private readonly List<string> used = [];

    /// <summary>True while words may become links: in paragraphs and lists outside containers.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The words used so far, by first use.</summary>
    public ImmutableArray<string> Used => [.. used];

    /// <summary>The first word used for the first time; null if there is none, or while links are not allowed.</summary>
    public (int At, int Length, string Term)? Take(ReadOnlySpan<char> text)
    {
        if (!IsOpen || finder.Next(text, used) is not { } found)
        {
            return null;
        }

        used.Add(found.Term);
        return found;
    }
}
