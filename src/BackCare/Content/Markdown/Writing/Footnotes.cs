using BackCare.Content.Model;
using BackCare.Content.Rules;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Writes footnotes. Their ids include the document's name, since two documents can share a page.</summary>
internal static class Footnotes
{
    /// <summary>Writes the mark in the text, or the arrow back to it.</summary>
    public static void Write(FootnoteLink link, Context context)
    {
        var html = context.Html;
        html.Raw(link.IsBackLink ? " <a href=\"#fnref-"u8 : "<sup><a id=\"fnref-"u8);
        Id(context, link.Index);
        if (!link.IsBackLink)
        {
            html.Raw("\" href=\"#fn-"u8);
            Id(context, link.Footnote.Order);
        }

        html.Raw(link.IsBackLink ? "\" role=\"doc-backlink\">&#8617;&#xFE0E; "u8 : "\" role=\"doc-noteref\">"u8);
        html.Number(link.Footnote.Order);
        html.Raw(link.IsBackLink ? "</a>"u8 : "</a></sup>"u8);
    }

    /// <summary>Writes all footnotes, at the end of the text.</summary>
    public static void Write(FootnoteGroup group, Context context, Action<ContainerBlock, bool> writeBlocks)
    {
        context.Html.Raw("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"u8);
        var outer = context.ParagraphKind;
        context.ParagraphKind = ProseKind.Footnote;
        foreach (var block in group)
        {
            if (block is Footnote { Order: > 0 } note)
            {
                context.Html.Raw("<li id=\"fn-"u8);
                Id(context, note.Order);
                context.Html.Raw("\">\n"u8);
                writeBlocks(note, false);
                context.Html.Raw("</li>\n"u8);
            }
        }

        context.ParagraphKind = outer;
        context.Html.Raw("</ol>\n</section>\n"u8);
    }

    /// <summary>Reports a mark without a footnote, which readers would see as it is written (BC2054).</summary>
    public static void RefuseUnknown(LiteralInline literal, Context context)
    {
        var text = literal.Content.AsSpan();
        var written = literal.IsFirstCharacterEscaped ? text[1..] : text;
        var isMark = written.IndexOf("[^") >= 0
            || (written.EndsWith("[") && literal.NextSibling is LiteralInline { IsFirstCharacterEscaped: false } next
                && next.Content.AsSpan().StartsWith("^"));
        if (isMark)
        {
            context.Findings.Add(MarkdownRules.NoFootnote(context.At(literal.Span)));
        }
    }

    private static void Id(Context context, int number)
    {
        context.Html.Text(context.FootnotePrefix);
        context.Html.Raw("-"u8);
        context.Html.Number(number);
    }
}
