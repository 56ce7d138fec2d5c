using System.Buffers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>Gives a paragraph of one line without marks its words at once: what the parser would find after trying each of its ways in.</summary>
internal sealed class PlainLines : ParagraphBlockParser
{
    // Whatever begins a way in of the grammar of documents; a test goes through all characters.
    private static readonly SearchValues<char> Marks = SearchValues.Create("&[]!\\*_`<>|\n\r\t");

    public override bool Close(BlockProcessor processor, Block block)
    {
        var isKept = base.Close(processor, block);
        if (isKept && block is ParagraphBlock { Lines.Count: 1 } paragraph && paragraph.Lines.Lines[0].Slice is var line && line.AsSpan().IndexOfAny(Marks) < 0)
        {
            paragraph.ProcessInlines = false;
            paragraph.Inline = new ContainerInline { Span = new(line.Start, line.End), IsClosed = false };
            paragraph.Inline.AppendChild(new LiteralInline(line) { Span = new(line.Start, line.End), IsClosed = true });
        }

        return isKept;
    }
}
