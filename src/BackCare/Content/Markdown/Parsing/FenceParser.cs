using BackCare.Content.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Parses <c>:::</c> lines. A container can start only at the left margin of the document; any other such line becomes a finding.
/// </summary>
internal sealed class FenceParser : BlockParser
{
    private const int Colons = 3;

    public FenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var rest = line.AsSpan();
        var colons = rest.IndexOfAnyExcept(':') is var at and >= 0 ? at : rest.Length;
        var words = rest[colons..].Trim();
        var name = words[..(words.IndexOfAny(' ', '\t') is var end and >= 0 ? end : words.Length)];
        if (colons < Colons && (name.IsEmpty || rest[colons] is ' ' or '\t' || ContainerKinds.Find(name.ToString()) is null))
        {
            return BlockState.None;
        }

        var container = OpenBlocks.ContainerOf(processor);
        if (colons == Colons && !name.IsEmpty && container is MarkdownDocument)
        {
            processor.NewBlocks.Push(Opened(processor, line, words, name.Length));
            return BlockState.ContinueDiscard;
        }

        processor.NewBlocks.Push(new MisplacedFence(this)
        {
            Name = name.IsEmpty ? null : name.ToString(),
            Colons = colons,
            Outer = OuterOf(container),
            IsInBlock = container is not (MarkdownDocument or Fence),
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new(line.Start, line.End),
        });
        return BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent
            || processor.CurrentChar != ':'
            || !IsClosingLine(processor.Line.AsSpan())
            || OpenBlocks.IsInsideCode(processor))
        {
            return BlockState.Continue;
        }

        ((Fence)block).IsClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private Fence Opened(BlockProcessor processor, StringSlice line, ReadOnlySpan<char> words, int nameLength)
    {
        var argument = words[nameLength..].Trim();
        var argumentStart = argument.IsEmpty ? line.End + 1 : line.Start + line.AsSpan().LastIndexOf(argument);
        return new(this)
        {
            Name = words[..nameLength].ToString(),
            Argument = argument.ToString(),
            ArgumentStart = argumentStart,
            OpeningEnd = line.End + 1,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new(line.Start, line.End),
        };
    }

    private static bool IsClosingLine(ReadOnlySpan<char> line) => line.TrimEnd() is ":::";

    private static Fence? OuterOf(ContainerBlock? container)
    {
        while (container is not null and not Fence)
        {
            container = container.Parent;
        }

        return container as Fence;
    }
}
