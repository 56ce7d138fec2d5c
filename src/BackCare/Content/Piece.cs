using System.Collections.Immutable;

namespace BackCare.Content;

/// <summary>
/// A stretch of a compiled text: finished HTML, or a place that only the finished site can fill. Written one after another, pieces are the HTML.
/// </summary>
public abstract record Piece
{
    private protected Piece()
    {
    }
}

/// <summary>Finished, escaped HTML. It may open an element that a later piece closes.</summary>
public sealed record HtmlPiece(ReadOnlyMemory<byte> Utf8) : Piece;

/// <summary>Stands for the escaped value of one <c>href</c> only; the element around it is in the HTML pieces. Only links of kind page and anchor.</summary>
public sealed record LinkPiece(Link Link) : Piece;

/// <summary>Stands for the whole markup of an image.</summary>
public sealed record ImagePiece(Image Image) : Piece;

/// <summary>Stands for a container, which the theme renders.</summary>
public sealed record ContainerPiece(Container Container) : Piece;

/// <summary>A stretch of text on its own, compiled: a takeaway, a step, a card's heading, an option of a self-check.</summary>
/// <param name="Pieces">Without a paragraph around them if the text was read as one line.</param>
/// <param name="Prose">The text that is read, one for each paragraph or item.</param>
/// <param name="Links">Also those that are finished HTML already.</param>
/// <param name="Images">In order.</param>
public sealed record Passage(ImmutableArray<Piece> Pieces, ImmutableArray<Prose> Prose, ImmutableArray<Link> Links, ImmutableArray<Image> Images)
{
    /// <summary>A passage without a word.</summary>
    public static Passage Empty { get; } = new([], [], [], []);

    /// <summary>The plain words, paragraphs joined by a space.</summary>
    public string Text => string.Join(' ', Prose);

    /// <summary>True if nothing would be shown.</summary>
    public bool IsEmpty => Pieces.IsEmpty;
}
