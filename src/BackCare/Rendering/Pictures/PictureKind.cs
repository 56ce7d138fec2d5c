namespace BackCare.Rendering.Pictures;

/// <summary>What a file is, told by its first bytes.</summary>
internal enum PictureKind
{
    /// <summary>No picture of pixels: a drawing, a document, a text.</summary>
    None,

    Jpeg,

    Png,

    WebP,

    Gif,

    Avif,
}
