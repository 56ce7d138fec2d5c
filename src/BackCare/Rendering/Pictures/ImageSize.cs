using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Xml;

namespace BackCare.Rendering.Pictures;

/// <summary>Reads the size of a picture from the first bytes of its file, so that the page can reserve space for it.</summary>
internal static class ImageSize
{
    /// <summary>An opening bracket, white space, or the first byte of a byte order mark.</summary>
    private static readonly SearchValues<byte> FirstBytesOfXml = SearchValues.Create([.. "< \t\r\n"u8, 0xEF, 0xFE, 0xFF, 0]);

    /// <summary>The displayed width and height in pixels; null for an unknown format or an unreadable file.</summary>
    public static (int Width, int Height)? Of(ReadOnlySpan<byte> file)
    {
        if (file.Length > 24 && file[0] == 0x89 && file[1..4].SequenceEqual("PNG"u8))
        {
            return Sized(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));
        }

        if (file.StartsWith("GIF8"u8) && file.Length >= 10)
        {
            return Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]));
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return Jpeg(file);
        }

        if (file.Length > 30 && file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8))
        {
            return WebP(file);
        }

        return file.Length > 12 && file[4..].StartsWith("ftypavif"u8) ? Avif(file) : Svg(file);
    }

    private static (int Width, int Height)? Sized(int width, int height) => width > 0 && height > 0 ? (width, height) : null;

    private static (int Width, int Height)? Jpeg(ReadOnlySpan<byte> file)
    {
        var isTurned = false;
        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                var (height, width) =
                    (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]));
                return isTurned ? Sized(height, width) : Sized(width, height);
            }

            isTurned |= marker == 0xE1
                && PictureFile.OrientationOf(file.Slice(at + 4, Math.Clamp(length - 2, 0, file.Length - at - 4))) >= 5;
            at += 2 + length;
        }

        return null;
    }

    private static (int Width, int Height)? WebP(ReadOnlySpan<byte> file) => Encoding.ASCII.GetString(file[12..16]) switch
    {
        "VP8X" => Sized(1 + file[24] + (file[25] << 8) + (file[26] << 16), 1 + file[27] + (file[28] << 8) + (file[29] << 16)),
        "VP8L" => Sized(1 + (file[21] | ((file[22] & 0x3F) << 8)), 1 + ((file[22] >> 6) | (file[23] << 2) | ((file[24] & 0x0F) << 10))),
        "VP8 " =>
            Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF),
        _ => null,
    };

    private static (int Width, int Height)? Avif(ReadOnlySpan<byte> file)
    {
        var at = file.IndexOf("ispe"u8);
        return at > 0 && at + 16 <= file.Length
            ? Sized(BinaryPrimitives.ReadInt32BigEndian(file[(at + 8)..]), BinaryPrimitives.ReadInt32BigEndian(file[(at + 12)..]))
            : null;
    }

    private static (int Width, int Height)? Svg(ReadOnlySpan<byte> file)
    {
        // Every copied file is asked for its size: what cannot be XML is not copied for a parser that would refuse it.
        if (file.IsEmpty || !FirstBytesOfXml.Contains(file[0]))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(
                new MemoryStream(file.ToArray(), writable: false), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg")
            {
                return null;
            }

            var box = (reader.GetAttribute("viewBox") ?? "").Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return Pixels(reader.GetAttribute("width")) is { } width && Pixels(reader.GetAttribute("height")) is { } height
                ? Sized(width, height)
                : box.Length == 4 && Pixels(box[2]) is { } across && Pixels(box[3]) is { } down ? Sized(across, down) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? length) =>
        length is not null
        && double.TryParse(length.EndsWith("px", StringComparison.Ordinal)
            ? length[..^2]
            : length, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number is > 0 and < 100_000
            ? (int)Math.Round(number)
            : null;
}
