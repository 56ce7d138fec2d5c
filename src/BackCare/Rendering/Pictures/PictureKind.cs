namespace BackCare.Rendering.Pictures;

/// <summary>The kind of a file, recognised by its first bytes.</summary>
internal enum PictureKind
{
    /// <summary>Not a bitmap picture: a drawing, a document or a text.</summary>
    None,

    Jpeg,

    Png,

    WebP,

    Gif,

    Avif,
}
