namespace BackCare.Rendering.Pictures;

/// <summary>
/// Removes the data that cameras and programs add to a picture: place, time, names, thumbnails and appended films. Pixels and colour
/// profile keep every byte.
/// </summary>
internal static class PictureMetadata
{
    /// <summary>The picture without metadata; null if the file is incomplete or is not the picture that its first bytes announce.</summary>
    public static ReadOnlyMemory<byte>? Without(ReadOnlyMemory<byte> file) => PictureFile.KindOf(file.Span) switch
    {
        PictureKind.Jpeg => JpegCleaning.Without(file.Span),
        PictureKind.Png => PngCleaning.Without(file.Span),
        PictureKind.WebP => WebPCleaning.Without(file.Span),
        PictureKind.None => null,
        _ => file,
    };

    /// <summary>True for a GIF or AVIF with such metadata, which cannot be removed from these formats.</summary>
    public static bool CannotLose(ReadOnlySpan<byte> file) => PictureFile.KindOf(file) switch
    {
        PictureKind.Gif => file.IndexOf("XMP DataXMP"u8) >= 0,
        PictureKind.Avif => file.IndexOf("infe"u8) >= 0 && (file.IndexOf("Exif\0"u8) >= 0 || file.IndexOf("application/rdf+xml"u8) >= 0),
        _ => false,
    };
}
