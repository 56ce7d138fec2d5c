using Markdig.Parsers;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Parses <c>Dose:</c> and <c>Stop if:</c> lines in exercises, even directly below the steps, where plain markdown would add them to the
/// last step.
/// </summary>
internal sealed class LabelledLineParser : BlockParser
{
    private const string Dose = "Dose:";
    private const string StopIf = "Stop if:";

    public LabelledLineParser() => OpeningCharacters = ['D', 'S'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || OpenBlocks.ContainerOf(processor) is not Fence { Name: "exercise" }
            || LabelOf(processor) is not { } label)
        {
            return BlockState.None;
        }

        var block = new LabelledLine(this)
        {
            IsStop = label == StopIf,
            Line = processor.LineIndex,
            Column = processor.Column,
            Span = new(processor.Start, processor.Line.End),
        };
        for (var i = 0; i < label.Length; i++)
        {
            processor.NextChar();
        }

        while (processor.CurrentChar is ' ' or '\t')
        {
            processor.NextChar();
        }

        processor.NewBlocks.Push(block);
        return BlockState.Continue;
    }

    private static string? LabelOf(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        return line.StartsWith(Dose) ? Dose : line.StartsWith(StopIf) ? StopIf : null;
    }
}
