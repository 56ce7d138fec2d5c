using System.Text;

namespace BackCare.Assessments.Model;

/// <summary>Converts between the inline Markdown of a self-check and plain text.</summary>
public static class InlineMarkdown
{
    private const string Signs = "\\`*_[]<>&";

    /// <summary>The plain text of inline Markdown: no emphasis, links as their words. An extension keeps the source.</summary>
    public static string ToPlainText(string markdown)
    {
        var plain = new StringBuilder(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            switch (markdown[at])
            {
                case '\\' when at + 1 < markdown.Length && char.IsAsciiLetterOrDigit(markdown[at + 1]) is false && markdown[at + 1] is > ' '
                    and <= '~':
                    plain.Append(markdown[++at]);
                    break;
                case '*' or '`':
                    break;
                case '_' when IsEdge(markdown, at):
                    break;
                case '[' when LinkEnd(markdown, at) is var (words, end):
                    plain.Append(ToPlainText(words));
                    at = end;
                    break;
                case var c:
                    plain.Append(c);
                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>Plain text as inline Markdown, with every markup character escaped.</summary>
    public static string FromPlainText(string plain)
    {
        var markdown = new StringBuilder(plain.Length);
        foreach (var c in plain)
        {
            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                markdown.Append('\\');
            }

            markdown.Append(c);
        }

        return markdown.ToString();
    }

    private static bool IsEdge(string text, int at) =>
        at == 0 || at == text.Length - 1 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at + 1]);

    private static (string Words, int End)? LinkEnd(string text, int at)
    {
        var close = text.IndexOf("](", at, StringComparison.Ordinal);
        var end = close < 0 ? -1 : text.IndexOf(')', close);
        return end < 0 || text.IndexOf('[', at + 1, close - at - 1) >= 0 ? null : (text[(at + 1)..close], end);
    }
}
