using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>Tells the parser how many lines of a text are front matter.</summary>
internal sealed class Head(int lines) : MarkdownParserContext
{
    /// <summary>The two lines <c>---</c> included.</summary>
    public int Lines => lines;
}

/// <summary>Passes over the front matter: a text is parsed where it stands, without a copy, and every offset is one in its file.</summary>
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

    /// <summary>False: nothing of it stays in the tree.</summary>
    public override bool Close(BlockProcessor processor, Block block) => false;

    private sealed class HeadBlock : LeafBlock
    {
        public HeadBlock(BlockParser parser)
            : base(parser) => (ProcessInlines, Lines) = (false, new(1));
    }
}
