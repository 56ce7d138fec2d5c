using System.Globalization;

namespace BackCare.Linting.Words;

/// <summary>
/// Counts the syllables of Spanish words as the Spanish academy divides them in writing (Ortografía 2010): two open vowels are spoken apart, a closed one joins its neighbour unless it carries the
/// accent beside an open one, and an h between vowels changes nothing.
/// </summary>
public static class SpanishSyllables
{
    /// <summary>At least 1. A number, or a word without a vowel, counts 1; the parts of a word with hyphens are added up.</summary>
    public static int Of(string word)
    {
        if (word.Contains('-', StringComparison.Ordinal))
        {
            return Math.Max(1, word.Split('-', StringSplitOptions.RemoveEmptyEntries).Sum(Of));
        }

        var letters = word.ToLower(CultureInfo.InvariantCulture);
        var count = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            if (IsVowel(letters, at))
            {
                var end = EndOfGroup(letters, at);
                count += InGroup(letters.AsSpan(at..end));
                at = end;
            }
        }

        return Math.Max(1, count);
    }

    /// <summary>Vowels side by side, each h between them included. An h that begins a syllable of its own, as in "ahuecar", parts two groups.</summary>
    private static int EndOfGroup(string letters, int at)
    {
        while (IsVowel(letters, at) || (IsLetter(letters, at, "h") && IsVowel(letters, at + 1) && !BeginsGlide(letters, at + 1)))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsGlide(string letters, int at) => IsLetter(letters, at, "iu") && IsLetter(letters, at + 1, "aeoáéó");

    /// <summary>Each open vowel is a syllable, and so is an accented closed one beside it, and a closed one that stands twice; closed vowels alone are one together.</summary>
    private static int InGroup(ReadOnlySpan<char> group)
    {
        var (count, twice) = (0, 0);
        var before = '\0';
        for (var at = 0; at < group.Length; at++)
        {
            var vowel = group[at];
            if (vowel == 'h')
            {
                continue;
            }

            var after = at + 1 < group.Length ? group[at + 1] == 'h' ? group[at + 2] : group[at + 1] : '\0';
            count += IsOpen(vowel) || (vowel is 'í' or 'ú' && (IsOpen(before) || IsOpen(after))) ? 1 : 0;
            twice += vowel is 'i' or 'u' && vowel == before ? 1 : 0;
            before = vowel;
        }

        return Math.Max(1, count) + twice;
    }

    private static bool IsOpen(char letter) => letter is 'a' or 'e' or 'o' or 'á' or 'é' or 'ó';

    /// <summary>False for the silent u of "que" and "guía", and for a y before a vowel.</summary>
    private static bool IsVowel(string letters, int at) => at < letters.Length && letters[at] switch
    {
        'u' => !(at > 0 && IsLetter(letters, at + 1, "eiéí") && letters[at - 1] is 'q' or 'g'),
        'y' => !IsLetter(letters, at + 1, "aeiouáéíóú"),
        var letter => IsOpen(letter) || letter is 'i' or 'í' or 'ú' or 'ü',
    };

    private static bool IsLetter(string letters, int at, string wanted) => at < letters.Length && wanted.Contains(letters[at], StringComparison.Ordinal);
}
