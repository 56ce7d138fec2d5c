using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Content.Rules;
using BackCare.Content.Sources;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigTable = Markdig.Extensions.Tables.Table;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Writes blocks in order, in one pass over the tree.</summary>
internal sealed class BlockWriter
{
    private readonly Context context;
    private readonly PieceWriter html;
    private readonly ContainerWriter containers;
    private int depth;

    public BlockWriter(Context context)
    {
        (this.context, html, Inlines) = (context, context.Html, new(context));
        containers = new(context, Inlines, Write, WriteAll);
    }

    /// <summary>The writer of inlines.</summary>
    public InlineWriter Inlines { get; }

    /// <summary>Writes all blocks of a container.</summary>
    public void WriteAll(ContainerBlock parent, bool isTight = false)
    {
        for (var i = 0; i < parent.Count; i++)
        {
            Write(parent[i], isTight);
        }
    }

    /// <summary>Writes one block.</summary>
    /// <param name="isTight">True if paragraphs are written without an element of their own.</param>
    public void Write(Block block, bool isTight = false)
    {
        if (depth > Limits.Nesting)
        {
            context.Findings.Add(MarkdownRules.Deep(context.At(block.Span)));
            return;
        }

        depth++;
        WriteOne(block, isTight);
        depth--;
    }

    private void WriteOne(Block block, bool isTight)
    {
        switch (block)
        {
            case LabelledLine line:
                Inlines.Write(line.Inline);
                context.EndProse(ProseKind.Label, context.At(line.Span));
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph, isTight);
                break;
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ListBlock list:
                List(list);
                break;
            case Fence fence:
                containers.Write(fence);
                break;
            case MisplacedFence fence:
                containers.Refuse(fence);
                break;
            case QuoteBlock quote:
                html.Raw("<blockquote>\n"u8);
                WriteAll(quote);
                html.Raw("</blockquote>\n"u8);
                break;
            case CodeBlock code:
                Code(code);
                break;
            case ThematicBreakBlock:
                html.Raw("<hr>\n"u8);
                break;
            case HtmlBlock raw:
                RawHtml.Block(raw, context);
                break;
            case MarkdigTable table:
                TableWriter.Write(table, context, Inlines);
                break;
            case DefinitionList list:
                Definitions(list);
                break;
            case FootnoteGroup notes:
                Footnotes.Write(notes, context, WriteAll);
                break;
        }
    }

    private void Paragraph(ParagraphBlock paragraph, bool isTight)
    {
        if (!isTight)
        {
            html.Raw("<p>"u8);
        }

        if (context.Terms is { } terms)
        {
            terms.IsOpen = context.Container is null;
            Inlines.Write(paragraph.Inline);
            terms.IsOpen = false;
        }
        else
        {
            Inlines.Write(paragraph.Inline);
        }

        html.Raw(isTight ? ""u8 : "</p>\n"u8);
        TableLines.RefuseBrokenTable(paragraph, context);
        context.EndProse(context.ParagraphKind, context.At(paragraph.Span), IsBold(paragraph.Inline));
    }

    private void Heading(HeadingBlock heading)
    {
        var location = context.At(heading.Span);
        var id = context.NextId(heading.Inline is { } inline ? PlainText.Of(inline) : "");
        html.Raw("<h"u8);
        html.Number(heading.Level);
        html.Raw(" id=\""u8);
        html.Text(id);
        html.Raw("\">"u8);
        Inlines.Write(heading.Inline);
        html.Raw("</h"u8);
        html.Number(heading.Level);
        html.Raw(">\n"u8);
        var text = context.EndProse(ProseKind.Heading, location) is { } words ? context.Shared(words.Text) : "";
        context.Headings.Add(new(heading.Level, text, id, context.Container, location));
    }

    private void List(ListBlock list)
    {
        html.Raw(list.IsOrdered ? "<ol"u8 : "<ul"u8);
        if (list.IsOrdered && list.OrderedStart is { } start && start != "1"
            && int.TryParse(start, System.Globalization.CultureInfo.InvariantCulture, out var first))
        {
            html.Raw(" start=\""u8);
            html.Number(first);
            html.Raw("\""u8);
        }

        html.Raw(">\n"u8);
        var outer = context.ParagraphKind;
        context.ParagraphKind = KindOf(list, outer);
        foreach (var item in list)
        {
            Item((ListItemBlock)item, !list.IsLoose);
        }

        context.ParagraphKind = outer;
        html.Raw(list.IsOrdered ? "</ol>\n"u8 : "</ul>\n"u8);
    }

    private static ProseKind KindOf(ListBlock list, ProseKind outer) =>
        outer == ProseKind.Takeaway ? outer : list.IsOrdered ? ProseKind.Step : ProseKind.ListItem;

    private void Item(ListItemBlock item, bool isTight)
    {
        if (item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: TaskList } task)
        {
            html.Raw("<li class=\"task\">\n<label>"u8);
            Inlines.Write(task.Inline);
            html.Raw("</label>\n"u8);
            context.EndProse(context.ParagraphKind, context.At(task.Span));
            for (var i = 1; i < item.Count; i++)
            {
                Write(item[i], isTight);
            }
        }
        else
        {
            html.Raw(isTight ? "<li>"u8 : "<li>\n"u8);
            WriteAll(item, isTight);
        }

        html.Raw("</li>\n"u8);
    }

    private void Code(CodeBlock code)
    {
        var fenced = code as FencedCodeBlock;
        if (fenced?.Info is { Length: > 0 } language)
        {
            html.Raw("<pre><code class=\"language-"u8);
            html.Text(language);
            html.Raw("\">"u8);
        }
        else
        {
            html.Raw("<pre><code>"u8);
        }

        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice.AsSpan();
            if (fenced is null && line.TrimStart().StartsWith(":::"))
            {
                var start = Math.Max(0, context.Source.IndexOf(':', code.Lines.Lines[i].Position));
                context.Findings.Add(ContainerRules.Place(context.At(start, start + line.Trim().Length)));
            }

            html.Text(line);
            html.Raw("\n"u8);
        }

        html.Raw("</code></pre>\n"u8);
    }

    private void Definitions(DefinitionList list)
    {
        html.Raw("<dl>\n"u8);
        foreach (var entry in list)
        {
            var item = (DefinitionItem)entry;
            var (isOpen, isTight) = (false, IsTight(item));
            foreach (var block in item)
            {
                if (block is DefinitionTerm term)
                {
                    html.Raw(isOpen ? "</dd>\n<dt>"u8 : "<dt>"u8);
                    isOpen = false;
                    Inlines.Write(term.Inline);
                    html.Raw("</dt>\n"u8);
                    context.EndProse(ProseKind.Term, context.At(term.Span));
                    continue;
                }

                if (!isOpen)
                {
                    html.Raw("<dd>"u8);
                    isOpen = true;
                }

                Write(block, isTight);
            }

            html.Raw(isOpen ? "</dd>\n"u8 : ""u8);
        }

        html.Raw("</dl>\n"u8);
    }

    private static bool IsTight(DefinitionItem item)
    {
        var blocks = 0;
        foreach (var block in item)
        {
            blocks += block is DefinitionTerm ? 0 : 1;
        }

        return blocks == 1;
    }

    /// <summary>True if one pair of <c>**</c> encloses all the words.</summary>
    private static bool IsBold(ContainerInline? inline) =>
        inline?.FirstChild is EmphasisInline { DelimiterCount: 2 } strong && strong.NextSibling is null;
}
