using System.Collections.Immutable;

namespace BackCare.Content.Compilation;

/// <summary>Counts and cuts plain text.</summary>
internal static class Words
{
    private const int SummaryWords = 60;

    /// <summary>Runs without white space that hold a letter or digit.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var character in text)
        {
            if (character == ' ' || char.IsWhiteSpace(character))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(character))
            {
                inWord = true;
                count++;
            }
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
}
