using System.Globalization;
using BackCare.Content.Sources;
using BackCare.Sites.Addresses;

namespace BackCare.Outputs.Search;

/// <summary>
/// Splits a text into words for search: runs of letters, digits and vowel signs, in lower case and without Latin accents. Apostrophes,
/// combining accents and invisible characters are dropped from words; all other characters separate words. <c>words.js</c> does the same
/// with the text that a reader types.
/// </summary>
/// <param name="text">Any text; unpaired surrogates separate words.</param>
/// <param name="buffer">A buffer of at least <see cref="BufferSize"/> characters.</param>
internal ref struct SearchWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>The maximum length of a word; further letters are ignored.</summary>
    public const int Longest = 32;

    /// <summary>One letter can be replaced by three, so the last one can need two more characters.</summary>
    public const int BufferSize = Longest + 2;

    private const char PartsWords = '\0';
    private const char NotSingle = '\uffff';

    /// <summary>The single letter that replaces each character of the common alphabets, or one of the two markers above.</summary>
    private static readonly char[] Single = [.. Enumerable.Range(0, 0x600).Select(c => SingleOf(LettersOf((char)c)))];

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private int at;
    private int length;
    private ShortWord packed;

    /// <summary>All words of a text.</summary>
    public static List<string> Of(string text)
    {
        var found = new List<string>();
        var words = new SearchWords(text, stackalloc char[BufferSize]);
        while (words.MoveNext())
        {
            found.Add(words.IsShort(out var packed) ? packed.ToString() : words.Current.ToString());
        }

        return found;
    }

    /// <summary>True for a word of at most 16 ASCII characters, as nearly all words are.</summary>
    public readonly bool IsShort(out ShortWord word) => (word = packed) != default;

    /// <summary>The word, if it is not short; valid until the next call of <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<char> Current => buffer[..Math.Min(length, Longest)];

    /// <summary>Advances to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (at < text.Length && text[at] is var unit && unit < Single.Length && Single[unit] == PartsWords)
        {
            at++;
        }

        // An apostrophe is dropped from a word, so the word can continue after it.
        if (ShortWord.TryRead(text[at..], out var read, out var word) && !(at + read < text.Length && text[at + read] == '\''))
        {
            at += read;
            packed = word.Small;
            return true;
        }

        return MoveOverLetters();
    }

    /// <summary>Reads letter by letter any word that is not plainly short.</summary>
    private bool MoveOverLetters()
    {
        for (length = 0; at < text.Length; at++)
        {
            var unit = text[at];
            var letter = unit < Single.Length ? Single[unit] : NotSingle;
            if (letter is not (PartsWords or NotSingle))
            {
                Append([letter]);
            }
            else if ((letter == PartsWords || !TryAppend(unit)) && length > 0)
            {
                break;
            }
        }

        _ = ShortWord.TryPack(Current, out packed);
        return length > 0;
    }

    /// <summary>False if the character separates words.</summary>
    private bool TryAppend(char unit)
    {
        if (LettersOf(unit) is not { } letters)
        {
            return false;
        }

        Append(letters);
        return true;
    }

    private void Append(scoped ReadOnlySpan<char> letters)
    {
        if (length < Longest)
        {
            letters.CopyTo(buffer[length..]);
            length += letters.Length;
        }
    }

    private static char SingleOf(string? letters) => letters switch
    {
        null => PartsWords,
        [var letter] => letter,
        _ => NotSingle,
    };

    private static string? LettersOf(char unit)
    {
        if (IsSilent(unit))
        {
            return "";
        }

        if (!IsOfWord(unit))
        {
            return null;
        }

        var small = char.ToLowerInvariant(unit);
        return Folding.Of(unit) ?? Folding.Of(small) ?? small.ToString();
    }

    private static bool IsSilent(char unit) => unit is
        '\'' or '\u2018' or '\u2019' or '\u02bc' or '\u00ad' or '\u2060' or '\ufeff' or (>= '\u0300' and <= '\u036f')
            or (>= '\u200b' and <= '\u200d');

    private static bool IsOfWord(char unit) => char.IsLetterOrDigit(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;
}
