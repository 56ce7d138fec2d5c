using System.Collections.Frozen;
using System.Collections.Immutable;

namespace BackCare.Linting;

/// <summary>A sentence within a stretch of prose.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">In UTF-16 units, its closing mark included.</param>
/// <param name="Words">In order; a word with hyphens or an apostrophe is one.</param>
public readonly record struct Sentence(int Start, int Length, ImmutableArray<string> Words);

/// <summary>Cuts prose into sentences and words.</summary>
public static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["dr", "mr", "mrs", "ms", "prof", "st", "e.g", "i.e", "etc", "vs", "no", "approx", "a.m", "p.m", "u.s", "u.k", "jr", "sr", "fig", "min", "max"],
        StringComparer.Ordinal);

    /// <summary>The sentences of one stretch; its end closes the last one whether or not a mark stands there. Stretches without a word give none.</summary>
    public static ImmutableArray<Sentence> Of(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsAt(text, i))
            {
                Add(i + 1);
            }
        }

        Add(text.Length);
        return sentences.ToImmutable();

        void Add(int end)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var words = Words(text.AsSpan(start, end - start));
            if (!words.IsEmpty)
            {
                sentences.Add(new(start, end - start, words));
            }

            start = end;
        }
    }

    /// <summary>Runs of letters and digits; an apostrophe, hyphen, full stop or comma between two of them belongs to the word.</summary>
    public static ImmutableArray<string> Words(ReadOnlySpan<char> text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && Joins(text, i))))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToString());
                start = -1;
            }
        }

        return words.ToImmutable();
    }

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' or '-' or '.' or ',' or ':' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '\'' or '’' or '-' || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])) || (text[at] == '.' && char.IsLetter(text[at - 1])));

    private static bool EndsAt(string text, int at)
    {
        if (text[at] is not ('.' or '!' or '?' or '…'))
        {
            return false;
        }

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

    private static bool IsAbbreviation(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..at].ToLowerInvariant();
        return Abbreviations.Contains(word) || (word.Length == 1 && char.IsLetter(word[0]) && word != "i");
    }
}
