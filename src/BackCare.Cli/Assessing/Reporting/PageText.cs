using BackCare.Assessments.Model;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Texts of a self-check for a terminal: markdown without its signs, in lines that fit.</summary>
internal sealed class PageText(TextWriter output)
{
    private const int Width = 76;

    /// <summary>Inline markdown as a reader sees it.</summary>
    public static string Words(string markdown) => InlineMarkdown.ToPlainText(markdown);

    public void Blank() => output.WriteLine();

    /// <summary>A line across.</summary>
    public void Rule() => output.WriteLine(new string('-', Width));

    /// <summary>Something said about what was typed.</summary>
    public void Note(string text) => Write("  ", text);

    /// <summary>Markdown with paragraphs and lists, as it stands.</summary>
    public void Paragraphs(string markdown)
    {
        foreach (var line in markdown.ReplaceLineEndings("\n").Trim().Split('\n'))
        {
            Write(line.StartsWith("- ", StringComparison.Ordinal) ? "- " : "", Words(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line));
        }
    }

    /// <summary>Text behind a first column; lines after the first stand under the text.</summary>
    public void Write(string before, string text)
    {
        var (line, indent) = (before, new string(' ', TerminalText.Width(before)));
        var isEmpty = true;
        foreach (var word in TerminalText.Safe(text.ReplaceLineEndings(" ")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && TerminalText.Width(line) + 1 + TerminalText.Width(word) > Width)
            {
                output.WriteLine(line);
                (line, isEmpty) = (indent, true);
            }

            line += isEmpty ? word : $" {word}";
            isEmpty = false;
        }

        output.WriteLine(line.TrimEnd());
    }
}
