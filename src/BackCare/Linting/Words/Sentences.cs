using System.Buffers;
using System.Collections.Frozen;
using BackCare.Content.Sources;

namespace BackCare.Linting.Words;

/// <summary>A sentence within a passage of prose.</summary>
/// <param name="Start">The offset of its first character in the passage.</param>
/// <param name="Length">Its length in UTF-16 units, including the closing punctuation mark.</param>
/// <param name="WordCount">The number of words, at least 1; a word with hyphens or an apostrophe counts as one.</param>
/// <param name="SyllableCount">The number of syllables in all its words.</param>
/// <param name="Polysyllables">The number of words of three syllables or more.</param>
public readonly record struct Sentence(int Start, int Length, int WordCount, int SyllableCount, int Polysyllables);

/// <summary>A range of offsets: <c>Start</c> is inclusive, <c>End</c> exclusive.</summary>
internal readonly record struct TextRange(int Start, int End);

/// <summary>Splits prose into sentences and words.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?…");

    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        [
            "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "etc", "vs", "no", "approx", "a.m", "p.m", "u.s", "u.k", "jr", "sr", "fig",
                "min", "max",
            "dra", "sra", "srta", "ud", "uds", "ej", "p.ej", "núm", "pág", "tel", "ee", "uu", "ee.uu",
        ],
        StringComparer.Ordinal);

    /// <summary>
    /// Returns the sentences of a passage, in order. The end of the passage ends the last sentence, even without a closing mark; a passage
    /// without words has no sentences.
    /// </summary>
    public static List<Sentence> Of(ReadOnlySpan<char> text, Lexicon lexicon)
    {
        var sentences = new List<Sentence>();
        Read(text, lexicon, sentences);
        return sentences;
    }

    /// <summary>Does the same as <see cref="Of"/>, but replaces the contents of an existing list.</summary>
    /// <param name="beginnings">Receives the words in which a phrase to avoid can begin; null if they are not needed.</param>
    internal static void Read(ReadOnlySpan<char> text, Lexicon lexicon, List<Sentence> sentences, List<TextRange>? beginnings = null)
    {
        sentences.Clear();
        var start = 0;
        var from = 0;
        while (text[from..].IndexOfAny(Marks) is var next and >= 0)
        {
            from += next + 1;
            if (EndsAt(text, from - 1))
            {
                start = Add(text, start, from, lexicon, sentences, beginnings);
            }
        }

        Add(text, start, text.Length, lexicon, sentences, beginnings);
    }

    /// <summary>
    /// Finds the first word at or after an offset. A word is a run of letters and digits, including any apostrophe, hyphen, full stop or
    /// comma between two of them. Returns false if no word begins ahead of <paramref name="end"/>.
    /// </summary>
    public static bool NextWord(ReadOnlySpan<char> text, int from, int end, out int start, out int length)
    {
        start = StartOfWord(text, from, end);
        length = LengthOfWord(text, start, end);
        return length > 0;
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int LengthOfWord(ReadOnlySpan<char> text, int start, int end)
    {
        var at = start;
        while (at < end && (char.IsLetterOrDigit(text[at]) || Joins(text, at, end)))
        {
            at++;
        }

        return at - start;
    }

    private static int Add(ReadOnlySpan<char> text, int start, int end, Lexicon lexicon, List<Sentence> sentences,
        List<TextRange>? beginnings)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var (words, syllables, polysyllables) = (0, 0, 0);
        for (var at = StartOfWord(text, start, end); at < end; at = StartOfWord(text, at, end))
        {
            var word = at;
            var known = ShortWord.TryRead(text[word..end], out var length, out var packed)
                ? lexicon.Look(packed, text.Slice(word, length))
                : lexicon.Look(text.Slice(word, length = LengthOfWord(text, word, end)));
            at += length;
            words++;
            syllables += known.Syllables;
            polysyllables += known.Syllables >= 3 ? 1 : 0;
            if (known.BeginsPhrase)
            {
                beginnings?.Add(new(word, word + length));
            }
        }

        if (words > 0)
        {
            sentences.Add(new(start, end - start, words, syllables, polysyllables));
        }

        return end;
    }

    private static bool Joins(ReadOnlySpan<char> text, int at, int end)
    {
        if (text[at] is not ('\'' or '’' or '-' or '.' or ',' or ':') || at + 1 >= end || !char.IsLetterOrDigit(text[at + 1]))
        {
            return false;
        }

        return text[at] is '\'' or '’' or '-'
            || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
            || (text[at] == '.' && char.IsLetter(text[at - 1]));
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is '"' or '”' or '\'' or '’' or ')' or ']' or '.' or '!' or '?')
        {
            next++;
        }

        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return false;
        }

        return next >= text.Length || text[at] != '.' || !IsAbbreviation(text, at);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < 8 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..at];
        if (word.Length is 0 or >= 8)
        {
            return false;
        }

        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small)
            || (small.Length == 1 && char.IsLetter(small[0]) && small[0] != 'i');
    }
}
