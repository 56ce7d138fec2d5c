using Markdig.Parsers;
using Markdig.Syntax;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>A <c>:::name … :::</c> block as parsed, before any check.</summary>
internal sealed class Fence(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>The word after the colons; not necessarily the name of a container.</summary>
    public required string Name { get; init; }

    /// <summary>The text after the name, trimmed; usually empty.</summary>
    public required string Argument { get; init; }

    /// <summary>Offset of the argument.</summary>
    public required int ArgumentStart { get; init; }

    /// <summary>Offset just after the opening line.</summary>
    public required int OpeningEnd { get; init; }

    /// <summary>True once the closing line is found.</summary>
    public bool IsClosed { get; set; }
}

/// <summary>A line that looks like the start or end of a container but cannot be one. It has no content.</summary>
internal sealed class MisplacedFence(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>The word after the colons; null for a bare <c>:::</c>.</summary>
    public required string? Name { get; init; }

    /// <summary>The number of colons at its start.</summary>
    public required int Colons { get; init; }

    /// <summary>The container around it; null if there is none.</summary>
    public required Fence? Outer { get; init; }

    /// <summary>True if it is inside a list, quote, definition or footnote.</summary>
    public required bool IsInBlock { get; init; }
}

/// <summary>The line <c>Dose: …</c> or <c>Stop if: …</c> of an exercise, without its label.</summary>
internal sealed class LabelledLine(BlockParser parser) : ParagraphBlock(parser)
{
    /// <summary>True for <c>Stop if:</c>.</summary>
    public required bool IsStop { get; init; }
}
