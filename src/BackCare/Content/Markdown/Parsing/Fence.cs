using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>A <c>:::name … :::</c> block as the parser found it; nothing about it is judged yet.</summary>
internal sealed class Fence(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word behind the colons; may be no container's name.</summary>
    public required string Name { get; init; }

    /// <summary>What stands behind the name, trimmed; empty as a rule.</summary>
    public required string Argument { get; init; }

    /// <summary>Offset of the argument.</summary>
    public required int ArgumentStart { get; init; }

    /// <summary>Offset just behind the opening line.</summary>
    public required int OpeningEnd { get; init; }

    /// <summary>True once its closing line was seen.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A line that looks like a container's but cannot be one; it holds nothing.</summary>
internal sealed class MisplacedFence(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Null for a bare <c>:::</c>.</summary>
    public required string? Name { get; init; }

    /// <summary>How many colons it starts with.</summary>
    public required int Colons { get; init; }

    /// <summary>The container inside which it stands; null if none.</summary>
    public required Fence? Outer { get; init; }

    /// <summary>True if it stands in a list, quote, definition or footnote.</summary>
    public required bool IsInBlock { get; init; }
}

/// <summary>The line <c>Dose: …</c> or <c>Stop if: …</c> of an exercise, without its label.</summary>
internal sealed class LabelledLine(BlockParser parser) : ParagraphBlock(parser)
{
    /// <summary>True for <c>Stop if:</c>.</summary>
    public required bool IsStop { get; init; }
}
