using System.Buffers;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using BackCare.Diagnostics;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Rejects texts that would make the parser slow or deeply recursive, before parsing. A text that passes is parsed in time linear in its
/// size and nests no deeper than <see cref="Limits.Nesting"/> blocks.
/// </summary>
internal ref struct LimitCheck(string text, SourceMap map, Findings findings)
{
    // For an unclosed comment, declaration or instruction, the parser searches to the end of the paragraph.
    private const int CostlyMark = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_<`|");

    private readonly int before = findings.Count;
    private int lines, openings, closings, references, cells;
    private int paragraphStart, paragraphMarks, paragraphRows, widestRow;
    private bool hasDelimiterRow;
    private long work;
    private NestingCheck nesting;

    /// <summary>False if the text exceeds a limit; the first one exceeded is reported, at the place where it happens.</summary>
    /// <param name="from">The offset of the body, just after the front matter.</param>
    public bool Passes(int from = 0)
    {
        paragraphStart = from;
        for (var start = from; start < text.Length && findings.Count == before;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            Refuse(++lines > Limits.Lines, MarkdownRules.Lines, start);
            Line(start, end);
            start = end + 1;
        }

        EndParagraph(text.Length);
        return findings.Count == before;
    }

    private void Line(int start, int end)
    {
        var line = text.AsSpan(start, end - start);
        var content = start + nesting.Enter(line);
        Refuse(nesting.Depth > Limits.Nesting, MarkdownRules.Deep, start);
        Refuse(nesting.Footnotes > Limits.Footnotes, MarkdownRules.Footnotes, start);
        if (content == end)
        {
            EndParagraph(end);
            paragraphStart = end + 1;
            return;
        }

        if (nesting.BeginsBlock)
        {
            EndParagraph(start);
            paragraphStart = start;
        }

        Row(text.AsSpan(content, end - content), Count(text.AsSpan(content, end - content), content));
    }

    /// <summary>Counts the marks of a line and returns how many of them are pipes.</summary>
    private int Count(ReadOnlySpan<char> line, int content)
    {
        var pipes = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0;)
        {
            var next = at + 1 < line.Length ? line[at + 1] : ' ';
            switch (line[at])
            {
                case '|':
                    pipes++;
                    break;
                case '[':
                    Refuse(++openings > Limits.Brackets, MarkdownRules.Brackets, content + at);
                    paragraphMarks++;
                    break;
                case ']':
                    Refuse(++closings > Limits.Brackets, MarkdownRules.Brackets, content + at);
                    references += next == ':' ? 1 : 0;
                    Refuse(references > Limits.References, MarkdownRules.References, content + at);
                    break;
                case '<':
                    paragraphMarks += next is '!' or '?' ? CostlyMark : 1;
                    break;
                default:
                    paragraphMarks += next == line[at] ? 0 : 1;
                    break;
            }

            var ahead = line[(at + 1)..].IndexOfAny(Marks);
            at = ahead < 0 ? -1 : at + 1 + ahead;
        }

        return pipes;
    }

    private void Row(ReadOnlySpan<char> line, int pipes)
    {
        paragraphRows++;
        if (pipes > 0)
        {
            var trimmed = line.Trim();
            widestRow = Math.Max(widestRow, pipes + 1 - (trimmed[0] == '|' ? 1 : 0) - (trimmed.Length > 1 && trimmed[^1] == '|' ? 1 : 0));
            hasDelimiterRow |= trimmed.IndexOfAnyExcept("|-: \t") < 0;
        }
    }

    private void EndParagraph(int end)
    {
        work += (long)paragraphMarks * Math.Max(0, end - paragraphStart);
        Refuse(paragraphMarks > Limits.ParagraphMarks || work > Limits.MarkWork, MarkdownRules.Marks, paragraphStart);
        if (hasDelimiterRow)
        {
            cells = (int)Math.Min(int.MaxValue, cells + ((long)Math.Max(0, paragraphRows - 1) * widestRow));
            Refuse(cells > Limits.Cells, MarkdownRules.Cells, paragraphStart);
        }

        (paragraphMarks, paragraphRows, widestRow, hasDelimiterRow) = (0, 0, 0, false);
    }

    private readonly void Refuse(bool isOver, Func<Location, Diagnostic> message, int offset)
    {
        if (isOver && findings.Count == before)
        {
            findings.Add(message(map.At(offset, offset)));
        }
    }
}
