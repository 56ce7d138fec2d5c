namespace BackCare.Rendering.Pictures;

/// <summary>
/// Takes out of a picture what the camera and its programs wrote into it: place, time, names, thumbnails, films behind the picture. Pixels and colour
/// profile stay byte for byte.
/// </summary>
internal static class PictureMetadata
{
    /// <summary>The picture without it; null if the file is cut off or is not what it begins as.</summary>
    public static ReadOnlyMemory<byte>? Without(ReadOnlyMemory<byte> file) => PictureFile.KindOf(file.Span) switch
    {
        PictureKind.Jpeg => JpegCleaning.Without(file.Span),
        PictureKind.Png => PngCleaning.Without(file.Span),
        PictureKind.WebP => WebPCleaning.Without(file.Span),
        PictureKind.None => null,
        _ => file,
    };

    /// <summary>True for a GIF or AVIF with such data: these are not taken apart here.</summary>
    public static bool CannotLose(ReadOnlySpan<byte> file) => PictureFile.KindOf(file) switch
    {
        PictureKind.Gif => file.IndexOf("XMP DataXMP"u8) >= 0,
        PictureKind.Avif => file.IndexOf("infe"u8) >= 0 && (file.IndexOf("Exif\0"u8) >= 0 || file.IndexOf("application/rdf+xml"u8) >= 0),
        _ => false,
    };
}
