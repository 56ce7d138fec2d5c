using BackCare.Assessments.Model;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints the texts of a self-check to a terminal: markdown as plain text, wrapped to the width of the terminal.</summary>
internal sealed class PageText(TextWriter output)
{
    private const int Width = 76;

    /// <summary>Inline markdown as plain text.</summary>
    public static string Words(string markdown) => InlineMarkdown.ToPlainText(markdown);

    /// <summary>Prints an empty line.</summary>
    public void Blank() => output.WriteLine();

    /// <summary>Prints a horizontal rule.</summary>
    public void Rule() => output.WriteLine(new string('-', Width));

    /// <summary>Prints a note about the user's input.</summary>
    public void Note(string text) => Write("  ", text);

    /// <summary>Prints markdown with its paragraphs and lists.</summary>
    public void Paragraphs(string markdown)
    {
        foreach (var line in markdown.ReplaceLineEndings("\n").Trim().Split('\n'))
        {
            Write(line.StartsWith("- ", StringComparison.Ordinal)
                ? "- "
                : "", Words(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line));
        }
    }

    /// <summary>Prints text after a first column, and indents further lines by the width of that column.</summary>
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
