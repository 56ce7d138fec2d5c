using System.Collections.Frozen;

namespace BackCare.Linting.Words;

/// <summary>An occurrence of a listed phrase in a text, with its offset and length in UTF-16 units.</summary>
internal readonly record struct FoundPhrase<T>(int Offset, int Length, string Phrase, T About);

/// <summary>
/// Finds listed words and phrases in a text. Matches whole words, ignores case, and needs one pass with one look-up per word.
/// </summary>
internal sealed class PhraseFinder<T>
{
    private readonly FrozenDictionary<string, (string Phrase, T About)[]>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings;

    private static readonly bool[] AsciiParts = PartsOfAscii();

    // For each initial letter, one bit per length of a first word: rules out most words of a text without a look-up.
    private readonly ulong[] lengths = new ulong[128];

    /// <param name="phrases">Phrases of ASCII letters, digits, hyphens, percent signs and spaces.</param>
    public PhraseFinder(IEnumerable<(string Phrase, T About)> phrases)
    {
        var groups = phrases
            .GroupBy(p => p.Phrase.Split(' ')[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Phrase.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        foreach (var word in groups.Keys)
        {
            lengths[char.ToLowerInvariant(word[0])] |= 1UL << word.Length;
            lengths[char.ToUpperInvariant(word[0])] |= 1UL << word.Length;
        }

        beginnings = groups.Keys.Select(k => RunOf(k).ToString()).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        byFirstWord = groups.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// Determines whether a phrase can begin within a word: one of its runs of letters and digits is the first run of a phrase.
    /// </summary>
    public bool MayBeginIn(ReadOnlySpan<char> word)
    {
        while (!word.IsEmpty)
        {
            var run = RunOf(word);
            if (!run.IsEmpty && beginnings.Contains(run))
            {
                return true;
            }

            word = word[Math.Max(1, run.Length)..];
        }

        return false;
    }

    /// <summary>
    /// Adds, in text order, each phrase that begins from <paramref name="from"/> inclusive to <paramref name="end"/> exclusive; the longest
    /// one where several begin at the same offset.
    /// </summary>
    /// <param name="found">The list to add to; created at the first match.</param>
    public void In(ReadOnlySpan<char> text, int from, int end, ref List<FoundPhrase<T>>? found)
    {
        var at = from > 0 && IsPart(text[from - 1]) ? EndOfPart(text, from) : from;
        while (at < end)
        {
            if (!IsPart(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            at = EndOfPart(text, at);
            if (MayBegin(text[start], at - start) && byFirstWord.TryGetValue(text.Slice(start, at - start), out var phrases)
                && Longest(text, start, phrases) is { } phrase)
            {
                (found ??= []).Add(new(start, phrase.Phrase.Length, phrase.Phrase, phrase.About));
            }
        }
    }

    private static int EndOfPart(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsPart(text[at]))
        {
            at++;
        }

        return at;
    }

    private static ReadOnlySpan<char> RunOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private bool MayBegin(char first, int length) => first < 128 && length < 64 && (lengths[first] & (1UL << length)) != 0;

    private static (string Phrase, T About)? Longest(ReadOnlySpan<char> text, int start, (string Phrase, T About)[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var after = start + phrase.Phrase.Length;
            if (text[start..]
                .StartsWith(phrase.Phrase, StringComparison.OrdinalIgnoreCase)
                    && (after >= text.Length || !char.IsLetterOrDigit(text[after])))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsPart(char c) => c < 128 ? AsciiParts[c] : char.IsLetterOrDigit(c);

    private static bool[] PartsOfAscii()
    {
        var parts = new bool[128];
        for (var c = '\0'; c < 128; c++)
        {
            parts[c] = char.IsAsciiLetterOrDigit(c) || c is '-' or '%';
        }

        return parts;
    }
}
