using System.Collections.Immutable;

namespace BackCare.Content.Compilation;

/// <summary>Counts and cuts plain text.</summary>
internal static class Words
{
    private const int SummaryWords = 60;

    private static readonly Kind[] Ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf((char)c))];

    private enum Kind : byte
    {
        Other,
        Blank,
        Wordy,
    }

    /// <summary>Runs without white space that hold a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var character in text)
        {
            var kind = character < Ascii.Length ? Ascii[character] : KindOf(character);
            count += kind == Kind.Wordy && !inWord ? 1 : 0;
            inWord = kind == Kind.Wordy || (inWord && kind != Kind.Blank);
        }

        return count;
    }

    /// <summary>Whole paragraphs outside containers, until there are words enough.</summary>
    public static string Summary(ImmutableArray<Prose> prose)
    {
        var (summary, words) = ("", 0);
        foreach (var stretch in prose)
        {
            if (stretch.Kind != ProseKind.Paragraph || stretch.Container is not null)
            {
                continue;
            }

            var more = Count(stretch.Text);
            if (words > 0 && words + more > SummaryWords)
            {
                break;
            }

            summary = words == 0 ? stretch.ToString() : $"{summary} {stretch.Text}";
            words += more;
        }

        return summary;
    }

    private static Kind KindOf(char character) =>
        char.IsWhiteSpace(character) ? Kind.Blank : char.IsLetterOrDigit(character) ? Kind.Wordy : Kind.Other;
}
