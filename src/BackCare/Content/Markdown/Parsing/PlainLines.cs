using System.Buffers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>Turns a one-line paragraph without marks into a literal directly, with the same result as the inline parsers.</summary>
internal sealed class PlainLines : ParagraphBlockParser
{
    // Every character that starts an inline of the document grammar; a test tries all characters.
    private static readonly SearchValues<char> Marks = SearchValues.Create("&[]!\\*_`<>|\n\r\t");

    public override bool Close(BlockProcessor processor, Block block)
    {
        var isKept = base.Close(processor, block);
        if (isKept && block is ParagraphBlock { Lines.Count: 1 } paragraph && paragraph.Lines.Lines[0].Slice is var line && line.AsSpan()
            .IndexOfAny(Marks) < 0)
        {
            paragraph.ProcessInlines = false;
            paragraph.Inline = new ContainerInline { Span = new(line.Start, line.End), IsClosed = false };
            paragraph.Inline.AppendChild(new LiteralInline(line) { Span = new(line.Start, line.End), IsClosed = true });
        }

        return isKept;
    }
}
