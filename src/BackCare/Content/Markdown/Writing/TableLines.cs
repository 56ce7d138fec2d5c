using BackCare.Content.Rules;
using BackCare.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Reports what the table parser ignores: words beyond the last column, and lines that only look like a table.</summary>
internal static class TableLines
{
    /// <summary>Reports cells without a column, whose words would not be shown.</summary>
    public static void RefuseExtraCells(TableRow row, Context context)
    {
        var last = row[^1].Span;
        var from = Math.Clamp(last.End + 1, 0, context.Source.Length);
        var rest = context.Source.AsSpan(from, Math.Clamp(row.Span.End + 1 - from, 0, context.Source.Length - from));
        var extra = rest.TrimStart("| \t");
        if (!extra.IsEmpty)
        {
            var start = from + rest.Length - extra.Length;
            context.Findings.Add(MarkdownRules.ExtraCells(context.At(start, start + extra.TrimEnd("| \t").Length), row.Count));
        }
    }

    /// <summary>Reports a line of dashes in a paragraph, whose number of columns does not match the row above it.</summary>
    public static void RefuseBrokenTable(ParagraphBlock paragraph, Context context)
    {
        var (start, stop) = (Math.Max(0, paragraph.Span.Start), Math.Min(paragraph.Span.End + 1, context.Source.Length));
        if (start >= stop || !context.Source.AsSpan(start, stop - start).Contains('|'))
        {
            return;
        }

        ReadOnlySpan<char> above = [];
        while (start < stop)
        {
            var end = context.Source.IndexOf('\n', start, stop - start) is var at and >= 0 ? at : stop;
            var line = context.Source.AsSpan(start, end - start).TrimStart("> \t").TrimEnd();
            if (IsDashes(line))
            {
                var from = context.Source.AsSpan(start, end - start).IndexOf(line) + start;
                Refuse(context.At(from, from + line.Length), above, line, context);
                return;
            }

            above = line;
            start = end + 1;
        }
    }

    private static void Refuse(Location place, ReadOnlySpan<char> above, ReadOnlySpan<char> line, Context context)
    {
        if (!context.HasTables)
        {
            context.Findings.Add(MarkdownRules.Plain(place, "a table"));
        }
        else if (above.IsEmpty)
        {
            context.Tables.Add(new(HasHeader: false, place));
        }
        else
        {
            context.Findings.Add(MarkdownRules.BrokenTable(place, Cells(above), Cells(line)));
        }
    }

    private static bool IsDashes(ReadOnlySpan<char> line) =>
        line.Contains('|') && line.Contains('-') && line.IndexOfAnyExcept("|-: \t") < 0;

    /// <summary>The number of cells in a row. Pipes at either end do not count, and an escaped pipe is a plain character.</summary>
    private static int Cells(ReadOnlySpan<char> row)
    {
        row = row.StartsWith("|") ? row[1..] : row;
        row = row.EndsWith("|") && !row.EndsWith("\\|") ? row[..^1] : row;
        var cells = 1;
        for (var i = 0; i < row.Length; i++)
        {
            cells += row[i] == '|' && (i == 0 || row[i - 1] != '\\') ? 1 : 0;
        }

        return cells;
    }
}
