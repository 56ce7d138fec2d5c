using System.Collections.Frozen;
using BackCare.Diagnostics;

namespace BackCare.Sites.Links;

/// <summary>
/// A closed set of ids, paths or anchors that texts may name, and the nearest one to what was mistyped. Not shared between threads.
/// </summary>
internal sealed class KnownWords(IEnumerable<string> words)
{
    /// <summary>Beyond so many different unknown words something was renamed, and guessing at each costs more than it helps.</summary>
    private const int MostGuesses = 200;

    private readonly FrozenSet<string> words = words.ToFrozenSet(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> guesses = new(StringComparer.Ordinal);

    /// <summary>True for exactly one of the words.</summary>
    public bool Contains(string word) => words.Contains(word);

    /// <summary>The word that was most likely meant; null if none is near, and after <see cref="MostGuesses"/> different words.</summary>
    public string? Nearest(string word)
    {
        if (!guesses.TryGetValue(word, out var nearest) && guesses.Count < MostGuesses)
        {
            guesses[word] = nearest = Spelling.Nearest(word, words);
        }

        return nearest;
    }
}
