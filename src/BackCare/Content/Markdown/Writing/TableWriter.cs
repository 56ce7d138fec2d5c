using BackCare.Content.Model;
using Markdig.Extensions.Tables;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Writes tables; columns are aligned by class, since pages carry no style attributes.</summary>
internal static class TableWriter
{
    /// <summary>Writes one table.</summary>
    public static void Write(MarkdigTable table, Context context, InlineWriter inlines)
    {
        var html = context.Html;
        var (hasHead, inBody) = (false, false);
        html.Raw("<table>\n"u8);
        foreach (var block in table)
        {
            if (block is not TableRow row)
            {
                continue;
            }

            if (row.IsHeader)
            {
                html.Raw("<thead>\n"u8);
                hasHead |= Row(table, row, context, inlines);
                html.Raw("</thead>\n"u8);
                continue;
            }

            if (!inBody)
            {
                html.Raw("<tbody>\n"u8);
                inBody = true;
            }

            Row(table, row, context, inlines);
        }

        html.Raw(inBody ? "</tbody>\n</table>\n"u8 : "</table>\n"u8);
        context.Tables.Add(new(hasHead, context.At(table.Span)));
    }

    /// <summary>Writes a row; true if any of its cells contains a word.</summary>
    private static bool Row(MarkdigTable table, TableRow row, Context context, InlineWriter inlines)
    {
        var hasWords = false;
        TableLines.RefuseExtraCells(row, context);
        context.Html.Raw("<tr>\n"u8);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is TableCell cell)
            {
                hasWords |= Cell(cell, column < table.ColumnDefinitions.Count
                    ? table.ColumnDefinitions[column].Alignment
                    : null, row.IsHeader, context, inlines);
            }
        }

        context.Html.Raw("</tr>\n"u8);
        return hasWords;
    }

    private static bool Cell(TableCell cell, TableColumnAlign? alignment, bool isHead, Context context, InlineWriter inlines)
    {
        var hasWords = false;
        var html = context.Html;
        html.Raw(isHead ? "<th scope=\"col\""u8 : "<td"u8);
        html.Raw(alignment switch
        {
            TableColumnAlign.Left => " class=\"align-left\">"u8,
            TableColumnAlign.Center => " class=\"align-center\">"u8,
            TableColumnAlign.Right => " class=\"align-right\">"u8,
            _ => ">"u8,
        });
        foreach (var block in cell)
        {
            if (block is Markdig.Syntax.LeafBlock leaf)
            {
                inlines.Write(leaf.Inline);
                hasWords |= context.EndProse(isHead ? ProseKind.TableHead : ProseKind.TableCell, context.At(cell.Span)) is not null;
            }
        }

        html.Raw(isHead ? "</th>\n"u8 : "</td>\n"u8);
        return hasWords;
    }
}
