using System.Collections.Immutable;
using BackCare.Content.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Extracts single parts of a container: a first line, the items of a list, a drawing.</summary>
/// <param name="writeBlocks">
/// Writes all blocks of a parent; true for those of a tight list. A function, to avoid a cycle between the writers.
/// </param>
internal sealed class ContainerParts(Context context, InlineWriter inlines, Action<ContainerBlock, bool> writeBlocks)
{
    /// <summary>The end of a paragraph's first line; null if it has only one line.</summary>
    public static Inline? FirstLineBreak(LeafBlock leaf)
    {
        var inline = leaf.Inline?.FirstChild;
        while (inline is not null and not LineBreakInline)
        {
            inline = inline.NextSibling;
        }

        return inline;
    }

    /// <summary>A part of a paragraph, without an element around it; empty if <paramref name="first"/> is null.</summary>
    public Passage Line(LeafBlock leaf, Inline? first, Inline? end, ProseKind kind)
    {
        if (first is null)
        {
            return Passage.Empty;
        }

        return context.Passage(() =>
        {
            inlines.Write(first, end);
            context.EndPart(kind, context.At(leaf.Span));
        });
    }

    /// <summary>Writes the rest of a paragraph as a paragraph; writes nothing if there is no rest.</summary>
    public void Paragraph(LeafBlock leaf, Inline? first)
    {
        if (first is null)
        {
            return;
        }

        context.Html.Raw("<p>"u8);
        inlines.Write(first, null);
        context.Html.Raw("</p>\n"u8);
        context.EndPart(context.ParagraphKind, context.At(leaf.Span));
    }

    /// <summary>The items of a list, those of a tight list without paragraphs.</summary>
    public ImmutableArray<Passage> Items(ListBlock list, ProseKind kind)
    {
        var items = ImmutableArray.CreateBuilder<Passage>(list.Count);
        var outer = context.ParagraphKind;
        context.ParagraphKind = kind;
        foreach (var item in list)
        {
            items.Add(context.Passage(() => writeBlocks((ListItemBlock)item, !list.IsLoose)));
        }

        context.ParagraphKind = outer;
        return items.DrainToImmutable();
    }

    /// <summary>The image alone on the first line of a paragraph, and the inlines below it; null if there is none.</summary>
    public (Image Image, Inline? Below)? LeadingImage(Block block)
    {
        if (block is not ParagraphBlock { Inline.FirstChild: LinkInline { IsImage: true } image }
            || image.NextSibling is not (null or LineBreakInline))
        {
            return null;
        }

        return (new LinkWriter(context).Read(image), image.NextSibling?.NextSibling);
    }
}
