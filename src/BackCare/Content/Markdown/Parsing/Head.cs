using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>Passes the number of front matter lines to the parser.</summary>
internal sealed class Head(int lines) : MarkdownParserContext
{
    /// <summary>The number of lines, including the two <c>---</c> lines.</summary>
    public int Lines => lines;
}

/// <summary>Skips the front matter, so that a text is parsed without a copy and every offset is one in its file.</summary>
internal sealed class HeadParser : BlockParser
{
    public HeadParser() => OpeningCharacters = ['-'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor is not { LineIndex: 0, Context: Head })
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new HeadBlock(this));
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        processor.LineIndex + 1 < ((Head)processor.Context!).Lines ? BlockState.ContinueDiscard : BlockState.BreakDiscard;

    /// <summary>False: the block is removed from the tree.</summary>
    public override bool Close(BlockProcessor processor, Block block) => false;

    private sealed class HeadBlock : LeafBlock
    {
        public HeadBlock(BlockParser parser)
            : base(parser) => (ProcessInlines, Lines) = (false, new(1));
    }
}
