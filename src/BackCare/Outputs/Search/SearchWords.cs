using System.Globalization;
using BackCare.Content.Sources;
using BackCare.Sites.Addresses;

namespace BackCare.Outputs.Search;

/// <summary>
/// Goes through the words of a text as search sees them: runs of letters, digits and vowel signs, small, without Latin marks. Apostrophes, accents of
/// their own and signs that nobody sees fall out of a word; everything else parts words. <c>words.js</c> does the same to what a reader types.
/// </summary>
/// <param name="text">Any text; halves of surrogate pairs part words.</param>
/// <param name="buffer">Room for <see cref="BufferSize"/> characters.</param>
internal ref struct SearchWords(ReadOnlySpan<char> text, Span<char> buffer)
{
    /// <summary>Letters behind this one do not count.</summary>
    public const int Longest = 32;

    /// <summary>A last letter may be written as three.</summary>
    public const int BufferSize = Longest + 2;

    private const char PartsWords = '\0';
    private const char NotSingle = '\uffff';

    /// <summary>The one letter that is written for each character of the common alphabets, or one of the two above.</summary>
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

    /// <summary>True if the word has at most 16 letters and none but ASCII: nearly every word.</summary>
    public readonly bool IsShort(out ShortWord word) => (word = packed) != default;

    /// <summary>The word, if it is not short; until the next call of <see cref="MoveNext"/>.</summary>
    public readonly ReadOnlySpan<char> Current => buffer[..Math.Min(length, Longest)];

    /// <summary>Goes to the next word; false at the end of the text.</summary>
    public bool MoveNext()
    {
        while (at < text.Length && text[at] is var unit && unit < Single.Length && Single[unit] == PartsWords)
        {
            at++;
        }

        // An apostrophe falls out of a word, so that the word may go on behind it.
        if (ShortWord.TryRead(text[at..], out var read, out var word) && !(at + read < text.Length && text[at + read] == '\''))
        {
            at += read;
            packed = word.Small;
            return true;
        }

        return MoveOverLetters();
    }

    /// <summary>Letter by letter, for all that is not plainly one short word.</summary>
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

    /// <summary>False if the character parts words.</summary>
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
        '\'' or '\u2018' or '\u2019' or '\u02bc' or '\u00ad' or '\u2060' or '\ufeff' or (>= '\u0300' and <= '\u036f') or (>= '\u200b' and <= '\u200d');

    private static bool IsOfWord(char unit) => char.IsLetterOrDigit(unit)
        || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
