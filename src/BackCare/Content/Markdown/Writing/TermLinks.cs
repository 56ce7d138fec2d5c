using System.Collections.Immutable;

namespace BackCare.Content.Markdown.Writing;

/// <summary>The words of the glossary that one text has used so far.</summary>
internal sealed class TermLinks(TermFinder finder)
{
    private readonly List<string> used = [];

    /// <summary>True while words may become links: in paragraphs and lists outside containers.</summary>
    public bool IsOpen { get; set; }

    /// <summary>By first use.</summary>
    public ImmutableArray<string> Used => [.. used];

    /// <summary>The first word that is used for the first time; null if there is none or links are shut out.</summary>
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
