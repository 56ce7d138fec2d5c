using System.Collections.Frozen;
using BackCare.Diagnostics;

namespace BackCare.Sites.Links;

/// <summary>
/// A closed set of ids, paths or anchors, with suggestions for misspelled ones. Not safe for use by several threads at once.
/// </summary>
internal sealed class KnownWords(IEnumerable<string> words)
{
    /// <summary>More unknown words than this mean that something was renamed; further suggestions would cost more than they help.</summary>
    private const int MostGuesses = 200;

    private readonly FrozenSet<string> words = words.ToFrozenSet(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> guesses = new(StringComparer.Ordinal);

    /// <summary>True if the set contains exactly this word.</summary>
    public bool Contains(string word) => words.Contains(word);

    /// <summary>The nearest known word; null if none is near, or after <see cref="MostGuesses"/> different unknown words.</summary>
    public string? Nearest(string word)
    {
        if (!guesses.TryGetValue(word, out var nearest) && guesses.Count < MostGuesses)
        {
            guesses[word] = nearest = Spelling.Nearest(word, words);
        }

        return nearest;
    }
}
