using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>
/// A stretch of a compiled text: finished HTML, or a place filled when the site is rendered. Concatenated, pieces are the HTML. A struct,
/// because all pages of a site stay in memory until it is complete.
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
    /// The content of the place: the target (a string) of a page or anchor link gives only the escaped value of one <c>href</c> (the
    /// element around it is in the HTML pieces), an <see cref="Image"/> its whole markup, a <see cref="Container"/> the output of its
    /// template. Null for finished HTML.
    /// </summary>
    public object? Place { get; }

    /// <summary>The file that contains a link, which its target is relative to; null for anything else.</summary>
    public string? File { get; }
}

/// <summary>A stretch of text on its own, compiled: a takeaway, a step, a card's heading, an option of a self-check.</summary>
/// <param name="Pieces">Without a paragraph around them if the text was read as one line.</param>
/// <param name="Prose">The readable text, one stretch per paragraph or item.</param>
/// <param name="Links">All links, including those already finished as HTML.</param>
/// <param name="Images">All images, in source order.</param>
public sealed record Passage(ImmutableArray<Piece> Pieces, ProseList Prose, ImmutableArray<Link> Links, ImmutableArray<Image> Images)
{
    /// <summary>A passage without content.</summary>
    public static Passage Empty { get; } = new([], default, [], []);

    /// <summary>The plain words, paragraphs joined by a space.</summary>
    public string Text => string.Join(' ', Prose);

    /// <summary>True if nothing would be shown.</summary>
    public bool IsEmpty => Pieces.IsEmpty;
}
