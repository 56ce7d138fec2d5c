using System.Buffers;
using BackCare.Content.Compilation;
using BackCare.Diagnostics;

namespace BackCare.Content;

/// <summary>
/// Counts, before parsing, what makes a parser slow or deep. A text that passes is read in time linear in its size and nests no deeper than
/// <see cref="Limits.Nesting"/> blocks.
/// </summary>
internal ref struct LimitCheck(string text, Places places, Findings findings)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("[]*_<|\n");

    private int openings, closings, references, footnotes, cells, openLists;
    private int paragraphStart, paragraphMarks, paragraphRows, widestRow;
    private bool hasDelimiterRow;
    private bool isDefined;
    private long work;

    /// <summary>False if the text is over a limit; each limit is reported once, at the place where it is passed.</summary>
    public bool Passes()
    {
        var before = findings.Count;
        for (var start = 0; start < text.Length && findings.Count == before;)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at : text.Length;
            Line(start, end);
            start = end + 1;
        }

        EndParagraph(text.Length);
        return findings.Count == before;
    }

    private void Line(int start, int end)
    {
        var content = Depth(start, end);
        if (content == end)
        {
            EndParagraph(end);
            paragraphStart = end + 1;
            isDefined = false;
            return;
        }

        var line = text.AsSpan(content, end - content);
        var pipes = 0;
        for (var at = line.IndexOfAny(Marks); at >= 0;)
        {
            pipes += Count(line, at, content);
            var next = line[(at + 1)..].IndexOfAny(Marks);
            at = next < 0 ? -1 : at + 1 + next;
        }

        Row(line, pipes);
    }

    private int Count(ReadOnlySpan<char> line, int at, int content)
    {
        switch (line[at])
        {
            case '|':
                return 1;
            case '[':
                Over(++openings, Limits.Brackets, MarkdownRules.Brackets, content + at);
                paragraphMarks++;
                break;
            case ']':
                Over(++closings, Limits.Brackets, MarkdownRules.Brackets, content + at);
                Over(line[at..].StartsWith("]:") ? ++references : 0, Limits.References, MarkdownRules.References, content + at);
                break;
            case '<':
                paragraphMarks++;
                break;
            default:
                paragraphMarks += at == 0 || line[at - 1] != line[at] ? 1 : 0;
                break;
        }

        return 0;
    }

    private void Row(ReadOnlySpan<char> line, int pipes)
    {
        paragraphRows++;
        if (pipes == 0)
        {
            return;
        }

        var trimmed = line.Trim();
        widestRow = Math.Max(widestRow, pipes + 1 - (trimmed[0] == '|' ? 1 : 0) - (trimmed.Length > 1 && trimmed[^1] == '|' ? 1 : 0));
        hasDelimiterRow |= trimmed.IndexOfAnyExcept("|-: \t") < 0;
    }

    private void EndParagraph(int end)
    {
        var length = Math.Max(0, end - paragraphStart);
        work += (long)paragraphMarks * length;
        if (paragraphMarks > Limits.ParagraphMarks || work > Limits.MarkWork)
        {
            Over(1, 0, MarkdownRules.Marks, paragraphStart);
            work = 0;
        }

        if (hasDelimiterRow)
        {
            var before = cells;
            cells = (int)Math.Min(int.MaxValue, before + ((long)Math.Max(0, paragraphRows - 1) * widestRow));
            Over(before <= Limits.Cells ? cells : 0, Limits.Cells, MarkdownRules.Cells, paragraphStart);
        }

        (paragraphMarks, paragraphRows, widestRow, hasDelimiterRow) = (0, 0, 0, false);
    }

    /// <summary>Reports blocks that stand too deep, and gives the offset of the first character behind indents, quote and list marks.</summary>
    private int Depth(int start, int end)
    {
        var (quotes, lists, columns, at, defines) = (0, 0, 0, start, false);
        while (at < end)
        {
            var mark = MarkAt(at, end);
            if (text[at] is ' ' or '\t')
            {
                columns += text[at] == '\t' ? 4 : 1;
                mark = 1;
            }
            else if (mark == 0)
            {
                break;
            }
            else if (text[at] == '>')
            {
                quotes++;
            }
            else if (text[at] == '[')
            {
                lists++;
                Over(++footnotes, Limits.Footnotes, MarkdownRules.Footnotes, at);
            }
            else
            {
                lists++;
                defines |= text[at] is ':' or '~';
            }

            at += mark;
        }

        // A definition right below a definition may stand inside it whatever its indent.
        var inherited = defines && isDefined ? openLists : Math.Min(columns / 2, openLists);
        isDefined |= defines;
        openLists = lists > 0 ? inherited + lists : openLists;
        if (quotes + (2 * (inherited + lists)) > Limits.Nesting && !IsRule(text.AsSpan(start, end - start).Trim()))
        {
            Over(1, 0, MarkdownRules.Deep, start);
        }

        return at;
    }

    /// <summary>True for a line across, such as <c>- - -</c>, which is no list.</summary>
    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2 && line[0] is '-' or '*' && line.IndexOfAnyExcept(line[0], ' ', '\t') < 0;

    /// <summary>The length of the quote, list, definition or footnote mark that stands here; 0 if none does.</summary>
    private readonly int MarkAt(int at, int end)
    {
        switch (text[at])
        {
            case '>':
                return 1;
            case '-' or '+' or '*' or ':' or '~':
                return at + 1 == end || text[at + 1] is ' ' or '\t' ? 1 : 0;
            case >= '0' and <= '9':
                var digits = 1;
                while (at + digits < end && digits < 10 && char.IsAsciiDigit(text[at + digits]))
                {
                    digits++;
                }

                var dot = at + digits;
                return dot < end && text[dot] is '.' or ')' && (dot + 1 == end || text[dot + 1] is ' ' or '\t') ? digits + 1 : 0;
            case '[' when at + 1 < end && text[at + 1] == '^':
                return text.AsSpan(at, end - at).IndexOf("]:") is var close and > 0 ? close + 2 : 0;
            default:
                return 0;
        }
    }

    private readonly void Over(int count, int limit, Func<Location, Diagnostic> message, int offset)
    {
        if (count == limit + 1)
        {
            findings.Add(message(places.At(offset, offset)));
        }
        else if (count > limit)
        {
            return;
        }
    }
}
