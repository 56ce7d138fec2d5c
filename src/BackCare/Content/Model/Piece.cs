using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>
/// A part of a compiled text: finished HTML, or a placeholder that is filled when the site is rendered. All pieces of a text, in order,
/// form its HTML. A piece is a value, because the pieces of all pages are kept in memory until the site is finished.
/// </summary>
public readonly record struct Piece
{
    internal Piece(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    internal Piece(Link link) => (Place, File) = (link.Target, link.Location.File);

    internal Piece(Image image) => Place = image;

    internal Piece(Container container) => Place = container;

    /// <summary>Finished, escaped HTML, which can open an element that a later piece closes; empty for a placeholder.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>
    /// The content of a placeholder; null for finished HTML. A string is the target of a link to a page or anchor, replaced by the escaped
    /// value of its <c>href</c> (the element itself is in the HTML pieces). An <see cref="Image"/> is replaced by its markup, and a
    /// <see cref="Container"/> by what the theme renders for it.
    /// </summary>
    public object? Place { get; }

    /// <summary>The file that contains the link, to which its target is relative; null if the piece is not a link.</summary>
    public string? File { get; }
}

/// <summary>A compiled text of its own, such as a takeaway, a step, the heading of a card or an option of a self-check.</summary>
/// <param name="Pieces">The pieces that form the HTML, in order; without a paragraph around them if the text is one line.</param>
/// <param name="Prose">The text that readers see, one stretch for each paragraph or item.</param>
/// <param name="Links">All links in source order, including those that are already finished HTML.</param>
/// <param name="Images">All images, in source order.</param>
public sealed record Passage(ImmutableArray<Piece> Pieces, ProseList Prose, ImmutableArray<Link> Links, ImmutableArray<Image> Images)
{
    /// <summary>A passage without content.</summary>
    public static Passage Empty { get; } = new([], default, [], []);

    /// <summary>The plain words, paragraphs joined by a space.</summary>
    public string Text => string.Join(' ', Prose);

    /// <summary>True if the passage has no content.</summary>
    public bool IsEmpty => Pieces.IsEmpty;
}
