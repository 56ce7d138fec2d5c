using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>The blocks that are open while the parser reads a line.</summary>
internal static class OpenBlocks
{
    /// <summary>The container that a block starting on this line would belong to.</summary>
    public static ContainerBlock? ContainerOf(BlockProcessor processor)
    {
        var container = processor.GetCurrentContainerOpened();
        return container is DefinitionList ? container.Parent : container;
    }

    /// <summary>
    /// True if the line continues an open code block or comment inside the current block, and so is not markdown.
    /// </summary>
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
/// Allows footnotes after a definition list. The parser keeps such a list open to the end of the text, so the footnote parser would treat
/// them as part of it.
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
