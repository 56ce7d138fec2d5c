using System.Collections.Concurrent;
using System.Collections.Frozen;
using BackCare.Content.Model;
using BackCare.Content.Sources;
using BackCare.Sites;

namespace BackCare.Linting.Words;

/// <summary>
/// The words of one site in one language, each with its number of syllables and whether a phrase to avoid can begin in it. Each word is
/// analysed once and then looked up, because words repeat from page to page. Safe for use from any thread.
/// </summary>
public sealed class Lexicon
{
    // Words beyond this limit are analysed each time, so that words used only once cannot fill the memory.
    private const int MostWords = 100_000;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> explained;
    private readonly WordTable words = new();
    private readonly ConcurrentDictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> others =
        new ConcurrentDictionary<string, KnownWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly bool isSpanish;

    /// <summary>Creates the lexicon of a site in one language.</summary>
    /// <param name="explained">Words that the site explains, in any letter case; each counts as two syllables.</param>
    /// <param name="language">A language tag such as <c>es-MX</c>. Only Spanish has its own rules; all others use the English ones.</param>
    public Lexicon(IEnumerable<string> explained, string language = "en")
    {
        this.explained = explained.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        isSpanish = IsSpanish(language);
    }

    /// <summary>
    /// The lexicons of a site by language code. Single-word terms in the glossary of a language count as explained on every page.
    /// </summary>
    public static FrozenDictionary<string, Lexicon> ByLanguage(Site site) =>
        site.Config.LanguageCodes.ToFrozenDictionary(code => code, code => Of(site.Registers.In(code), code), StringComparer.Ordinal);

    internal static bool IsSpanish(string language) => language == "es" || language.StartsWith("es-", StringComparison.Ordinal);

    private static Lexicon Of(Registers registers, string language) =>
        new(registers.Glossary.Select(g => g.Term.Value).Where(t => !t.Contains(' ', StringComparison.Ordinal)), language);

    /// <summary>Returns the number of syllables in a word; at least 1.</summary>
    public int Syllables(ReadOnlySpan<char> word) => Look(word).Syllables;

    internal KnownWord Look(ReadOnlySpan<char> word) =>
        ShortWord.TryPack(word, out var packed) ? Look(packed, word)
        : others.TryGetValue(word, out var known) ? known
        : Add(word);

    /// <param name="packed">The packed form of <paramref name="word"/>.</param>
    internal KnownWord Look(ShortWord packed, ReadOnlySpan<char> word)
    {
        if (words.Find(packed) is { Syllables: > 0 } known)
        {
            return known;
        }

        var found = WorkOut(word);
        if (words.Size < MostWords)
        {
            words.Add(packed, found);
        }

        return found;
    }

    private KnownWord Add(ReadOnlySpan<char> word)
    {
        var found = WorkOut(word);
        if (others.Dictionary.Count < MostWords)
        {
            others[word] = found;
        }

        return found;
    }

    private KnownWord WorkOut(ReadOnlySpan<char> word) => new(
        explained.Contains(word) ? 2 : isSpanish ? SpanishSyllables.Of(word.ToString()) : Words.Syllables.Of(word.ToString()),
        !isSpanish && LanguagePhrases.All.MayBeginIn(word));
}
