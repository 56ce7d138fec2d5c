namespace BackCare.Content.Model;

/// <summary>Counts the words of plain text, and forms summaries.</summary>
internal static class ProseWords
{
    private const int SummaryWords = 60;

    private const int Blank = 1;
    private const int Wordy = 2;

    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(c => (byte)KindOf((char)c))];

    /// <summary>The number of words: runs of characters without white space that contain a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        // Bits in place of branches: a processor cannot guess where a word ends.
        var (count, inWord) = (0, 0);
        var kinds = Ascii;
        foreach (var character in text)
        {
            var kind = character < kinds.Length ? kinds[character] : KindOf(character);
            count += (kind >> 1) & (inWord ^ 1);
            inWord = (kind >> 1) | (inWord & ~kind);
        }

        return count;
    }

    /// <summary>The first whole paragraphs outside containers: the first one, and as many more as fit within 60 words.</summary>
    public static string Summary(ProseList prose)
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

    private static int KindOf(char character) => char.IsWhiteSpace(character) ? Blank : char.IsLetterOrDigit(character) ? Wordy : 0;
}
