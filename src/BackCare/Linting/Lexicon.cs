using System.Collections.Frozen;
using BackCare.Content;

namespace BackCare.Linting;

/// <summary>How many syllables each word counts on one site. A word is worked out once and then looked up: words repeat, over pages more than within one. Any thread.</summary>
public sealed class Lexicon
{
    // Above it words are worked out each time: a site cannot fill the memory with words that never come again.
    private const int MostWords = 100_000;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> explained;
    private readonly WordCounts counts = new();

    /// <summary>The lexicon of a site.</summary>
    /// <param name="explained">Words that the site explains, in any letter case; each counts two syllables.</param>
    public Lexicon(IEnumerable<string> explained) =>
        this.explained = explained.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The lexicon of a site with this glossary: its terms of a single word are explained wherever they stand.</summary>
    public static Lexicon Of(Registers registers) =>
        new(registers.Glossary.Select(g => g.Term.Value).Where(t => !t.Contains(' ', StringComparison.Ordinal)));

    /// <summary>At least 1.</summary>
    public int Syllables(ReadOnlySpan<char> word)
    {
        if (counts.Find(word) is var known and > 0)
        {
            return known;
        }

        var text = word.ToString();
        var count = explained.Contains(word) ? 2 : Linting.Syllables.Of(text);
        if (counts.Size < MostWords)
        {
            counts.Add(text, count);
        }

        return count;
    }
}
