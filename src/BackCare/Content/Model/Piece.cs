using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>
/// A stretch of a compiled text: finished HTML, or a place that only the finished site can fill. Written one after another, pieces are the HTML. All pages of a site are kept until
/// it is finished: pieces are no objects of their own.
/// </summary>
public readonly record struct Piece
{
    internal Piece(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    internal Piece(Link link) => (Place, File) = (link.Target, link.Location.File);

    internal Piece(Image image) => Place = image;

    internal Piece(Container container) => Place = container;

    /// <summary>Finished, escaped HTML; it may open an element that a later piece closes. Empty for a place.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>
    /// What fills the place: the target (a string) of a link of kind page or anchor gives the escaped value of one <c>href</c> only (the element around it is in the HTML pieces), an
    /// <see cref="Image"/> its whole markup, a <see cref="Container"/> what the theme renders. Null for finished HTML.
    /// </summary>
    public object? Place { get; }

    /// <summary>In which file a link's target was written, to which it is relative; null for anything else.</summary>
    public string? File { get; }
}

/// <summary>A stretch of text on its own, compiled: a takeaway, a step, a card's heading, an option of a self-check.</summary>
/// <param name="Pieces">Without a paragraph around them if the text was read as one line.</param>
/// <param name="Prose">The text that is read, one for each paragraph or item.</param>
/// <param name="Links">Also those that are finished HTML already.</param>
/// <param name="Images">In order.</param>
public sealed record Passage(ImmutableArray<Piece> Pieces, ProseList Prose, ImmutableArray<Link> Links, ImmutableArray<Image> Images)
{
    /// <summary>A passage without a word.</summary>
    public static Passage Empty { get; } = new([], default, [], []);

    /// <summary>The plain words, paragraphs joined by a space.</summary>
    public string Text => string.Join(' ', Prose);

    /// <summary>True if nothing would be shown.</summary>
    public bool IsEmpty => Pieces.IsEmpty;
}
