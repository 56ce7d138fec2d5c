using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>What is open while the parser looks at a line.</summary>
internal static class OpenBlocks
{
    /// <summary>The container in which a block that begins on this line would stand.</summary>
    public static ContainerBlock? ContainerOf(BlockProcessor processor)
    {
        var container = processor.GetCurrentContainerOpened();
        return container is DefinitionList ? container.Parent : container;
    }

    /// <summary>True where the line is part of a code block or comment that is still open inside the block being continued: there it is only shown.</summary>
    public static bool IsInsideCode(BlockProcessor processor)
    {
        var block = processor.NextContinue;
        var isDirect = block is LeafBlock;
        while (block is ContainerBlock container)
        {
            block = container.LastChild;
        }

        var isOpen = block switch
        {
            FencedCodeBlock code => code.ClosingFencedCharCount == 0,
            HtmlBlock { Type: HtmlBlockType.Comment } comment => !EndsComment(comment),
            _ => false,
        };
        return isOpen && (isDirect || processor.Indent > 0);
    }

    private static bool EndsComment(HtmlBlock comment) =>
        comment.Lines.Count > 0 && comment.Lines.Lines[comment.Lines.Count - 1].Slice.AsSpan().IndexOf("-->") >= 0;
}

/// <summary>
/// Lets footnotes begin below a definition list. The parser leaves such a list open until the end, so that the footnotes' own parser believes to be inside it.
/// </summary>
internal sealed class DefinitionListEnd : BlockParser
{
    public DefinitionListEnd() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.GetCurrentContainerOpened() is DefinitionList list)
        {
            list.IsOpen = false;
        }

        return BlockState.None;
    }
}
