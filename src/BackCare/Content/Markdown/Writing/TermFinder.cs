using System.Buffers;
using System.Collections.Immutable;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Finds words of the glossary in a text: whole words or their plural, in any letter case. Shared by all texts.</summary>
internal sealed class TermFinder(ImmutableArray<string> terms)
{
    private readonly ImmutableArray<string> longestFirst =
        [.. terms.OrderByDescending(t => t.Length).ThenBy(t => t, StringComparer.Ordinal)];
    private readonly SearchValues<string> any = SearchValues.Create([.. terms], StringComparison.OrdinalIgnoreCase);

    /// <summary>The first occurrence of a word that is not already used; null if there is none.</summary>
    public (int At, int Length, string Term)? Next(ReadOnlySpan<char> text, IReadOnlyList<string> used)
    {
        for (var from = 0; text[from..].IndexOfAny(any) is var found and >= 0; from += found + 1)
        {
            var at = from + found;
            foreach (var term in longestFirst)
            {
                if (LengthAt(text, at, term) is var length and > 0 && !used.Contains(term, StringComparer.Ordinal))
                {
                    return (at, length, term);
                }
            }
        }

        return null;
    }

    /// <summary>The length of this word at this position of the text; 0 if it is not there.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int at, string term)
    {
        if (!text[at..].StartsWith(term, StringComparison.OrdinalIgnoreCase) || (at > 0 && IsPart(text[at - 1])))
        {
            return 0;
        }

        var end = at + term.Length;
        end += end < text.Length && text[end] == 's' ? 1 : 0;
        return end == text.Length || !IsPart(text[end]) ? end - at : 0;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c == '-';
}
