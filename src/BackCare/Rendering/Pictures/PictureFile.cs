using System.Buffers.Binary;
using BackCare.Files;

namespace BackCare.Rendering.Pictures;

/// <summary>Recognises pictures by their names and bytes.</summary>
internal static class PictureFile
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif"];

    /// <summary>True if the file's extension is that of a bitmap picture.</summary>
    public static bool IsNamedSo(SourceFile file) => Endings.Any(e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind of picture in the file, independent of its name.</summary>
    public static PictureKind KindOf(ReadOnlySpan<byte> file) =>
        file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? PictureKind.Jpeg
        : file.Length > 8 && file[0] == 0x89 && file[1..4].SequenceEqual("PNG"u8) ? PictureKind.Png
        : file.Length > 12 && file.StartsWith("RIFF"u8) && file[8..12].SequenceEqual("WEBP"u8) ? PictureKind.WebP
        : file.StartsWith("GIF8"u8) ? PictureKind.Gif
        : file.Length > 12 && file[4..8].SequenceEqual("ftyp"u8) ? PictureKind.Avif
        : PictureKind.None;

    /// <summary>True for an animated picture, which would lose its animation if it were re-encoded.</summary>
    public static bool Moves(ReadOnlySpan<byte> file) => KindOf(file) switch
    {
        PictureKind.Png => file[..Math.Min(file.Length, 4096)].IndexOf("acTL"u8) > 0,
        PictureKind.WebP => file.Length > 20 && file[12..16].SequenceEqual("VP8X"u8) && (file[20] & 0x02) != 0,
        _ => false,
    };

    /// <summary>The orientation of the camera as EXIF defines it, 1 to 8; 1 (upright) if the segment contains none.</summary>
    /// <param name="segment">The content of an APP1 segment of a JPEG.</param>
    public static int OrientationOf(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 20)
        {
            return 1;
        }

        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[(int)start..];
        var count = Short(entries, isLittle);
        for (var i = 0; i < count && 2 + ((i + 1) * 12) <= entries.Length; i++)
        {
            var entry = entries[(2 + (i * 12))..];
            if (Short(entry, isLittle) == 0x0112)
            {
                return Short(entry[8..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : 1;
            }
        }

        return 1;
    }

    private static int Short(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
