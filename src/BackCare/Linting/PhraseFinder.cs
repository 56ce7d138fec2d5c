using System.Collections.Frozen;

namespace BackCare.Linting;

/// <summary>Finds words and phrases of a list in a text, whole words only, whatever their letter case. One pass over the text's words.</summary>
internal sealed class PhraseFinder
{
    private readonly FrozenDictionary<string, string[]> byFirstWord;
    private readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public PhraseFinder(IEnumerable<string> phrases)
    {
        byFirstWord = phrases
            .GroupBy(p => p.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Each place where a phrase stands, with the phrase as it is in the list; the longest of those that begin there.</summary>
    public IEnumerable<(int Offset, int Length, string Phrase)> In(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (IsPart(text[start]) && (start == 0 || !IsPart(text[start - 1])) && At(text, start) is { } phrase)
            {
                yield return (start, phrase.Length, phrase);
            }
        }
    }

    private string? At(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text[end]))
        {
            end++;
        }

        if (!lookup.TryGetValue(text.AsSpan(start, end - start), out var phrases))
        {
            return null;
        }

        foreach (var phrase in phrases)
        {
            var after = start + phrase.Length;
            if (text.AsSpan(start).StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && (after >= text.Length || !char.IsLetterOrDigit(text[after])))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || c is '-' or '%';
}
