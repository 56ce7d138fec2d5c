using BackCare.Content.Rules;
using BackCare.Content.Sources;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Writes the inlines of a paragraph, heading or cell: HTML, words and links, in one pass.</summary>
internal sealed class InlineWriter(Context context)
{
    private readonly PieceWriter html = context.Html;
    private readonly ProseWriter words = context.Words;
    private readonly LinkWriter links = new(context);

    /// <summary>Writes all inlines of a block.</summary>
    public void Write(ContainerInline? parent) => Write(parent?.FirstChild, end: null, depth: 1);

    /// <summary>Writes the inlines from <paramref name="first"/> up to <paramref name="end"/>, exclusive; null means to the last.</summary>
    public void Write(Inline? first, Inline? end) => Write(first, end, depth: 1);

    private void Write(Inline? first, Inline? end, int depth)
    {
        if (depth > Limits.Nesting)
        {
            context.Findings.Add(MarkdownRules.Deep(context.At(first?.Span ?? default)));
            return;
        }

        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            Write(inline, depth);
        }
    }

    private void Write(Inline inline, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                links.Literal(literal.Content.AsSpan(), SourceOf(literal));
                Footnotes.RefuseUnknown(literal, context);
                break;
            case LineBreakInline { NextSibling: null }:
                break;
            case LineBreakInline line:
                html.Raw(line.IsHard ? "<br>\n"u8 : "\n"u8);
                words.Blank();
                break;
            case EmphasisInline emphasis:
                Emphasis(emphasis, depth);
                break;
            case CodeInline code:
                html.Raw("<code>"u8);
                html.Text(code.ContentSpan);
                html.Raw("</code>"u8);
                words.AddFolded(code.ContentSpan, code.Span.Start);
                break;
            case LinkInline { IsImage: true } image:
                links.Image(image);
                break;
            case LinkInline link:
                links.Open(link);
                Write(link.FirstChild, null, depth + 1);
                links.Close();
                break;
            case AutolinkInline address:
                links.Address(address);
                break;
            case HtmlEntityInline entity:
                Entity(entity);
                break;
            case HtmlInline tag:
                RawHtml.Inline(tag, context);
                break;
            case AbbreviationInline abbreviation:
                Abbreviation(abbreviation);
                break;
            case TaskList task:
                html.Raw(task.Checked ? "<input type=\"checkbox\" disabled checked>"u8 : "<input type=\"checkbox\" disabled>"u8);
                break;
            case FootnoteLink note:
                Footnotes.Write(note, context);
                break;
            case DelimiterInline delimiter:
                links.Literal(delimiter.ToLiteral(), delimiter.Span.Start);
                Write(delimiter.FirstChild, null, depth + 1);
                break;
            case ContainerInline container:
                Write(container.FirstChild, null, depth + 1);
                break;
        }
    }

    private void Emphasis(EmphasisInline emphasis, int depth)
    {
        var strong = emphasis.DelimiterCount == 2;
        html.Raw(strong ? "<strong>"u8 : "<em>"u8);
        Write(emphasis.FirstChild, null, depth + 1);
        html.Raw(strong ? "</strong>"u8 : "</em>"u8);
    }

    private void Entity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        if (ControlCharacters.First(text) is var at and >= 0)
        {
            context.Findings.Add(FrontMatterRules.Control(context.At(entity.Span), text[at]));
        }
        else if (text.Contains('\uFFFD'))
        {
            // The parser's replacement for a number that is not a character.
            context.Findings.Add(FrontMatterRules.Control(context.At(entity.Span), '\uFFFD'));
        }

        html.Text(text);
        words.AddFolded(text, entity.Span.Start);
    }

    private void Abbreviation(AbbreviationInline inline)
    {
        html.Raw("<abbr title=\""u8);
        html.Text(inline.Abbreviation.Text.AsSpan());
        html.Raw("\">"u8);
        html.Text(inline.Abbreviation.Label);
        html.Raw("</abbr>"u8);
        words.Add(inline.Abbreviation.Label, inline.Span.Start);
    }

    /// <summary>The offset of the first visible character of a literal, which can follow a backslash or trimmed spaces.</summary>
    private int SourceOf(LiteralInline literal)
    {
        var start = Math.Clamp(literal.Span.Start, 0, context.Source.Length);
        var end = Math.Clamp(literal.Span.End + 1, start, context.Source.Length);
        return start + Math.Max(0, context.Source.AsSpan(start, end - start).IndexOf(literal.Content.AsSpan()));
    }
}
