using System.Globalization;

namespace BackCare.Linting.Words;

/// <summary>
/// Counts the syllables of Spanish words by the rules of the Real Academia Española (Ortografía 2010): two open vowels are separate
/// syllables, a closed vowel joins its neighbour unless it is accented next to an open one, and an h between vowels makes no difference.
/// </summary>
public static class SpanishSyllables
{
    /// <summary>
    /// Returns the number of syllables, at least 1. A number or a word without vowels has one; the parts of a hyphenated word are added up.
    /// </summary>
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

    /// <summary>
    /// Returns the end of a run of vowels, including any h between them. An h that begins a syllable, as in "ahuecar", ends the run.
    /// </summary>
    private static int EndOfGroup(string letters, int at)
    {
        while (IsVowel(letters, at) || (IsLetter(letters, at, "h") && IsVowel(letters, at + 1) && !BeginsGlide(letters, at + 1)))
        {
            at++;
        }

        return at;
    }

    private static bool BeginsGlide(string letters, int at) => IsLetter(letters, at, "iu") && IsLetter(letters, at + 1, "aeoáéó");

    /// <summary>
    /// Counts one syllable for each open vowel, for each accented closed vowel next to one, and for the second of two equal closed vowels;
    /// a run of closed vowels alone counts as one.
    /// </summary>
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

    /// <summary>False for the silent u in "que" and "guía", and for a y followed by a vowel.</summary>
    private static bool IsVowel(string letters, int at) => at < letters.Length && letters[at] switch
    {
        'u' => !(at > 0 && IsLetter(letters, at + 1, "eiéí") && letters[at - 1] is 'q' or 'g'),
        'y' => !IsLetter(letters, at + 1, "aeiouáéíóú"),
        var letter => IsOpen(letter) || letter is 'i' or 'í' or 'ú' or 'ü',
    };

    private static bool IsLetter(string letters, int at, string wanted) =>
        at < letters.Length && wanted.Contains(letters[at], StringComparison.Ordinal);
}
