using System.Buffers.Binary;

namespace BackCare.Rendering.Pictures;

/// <summary>Copies the segments of a JPEG that belong to the picture itself (ITU T.81, annex B).</summary>
internal static class JpegCleaning
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;
    private const byte Exif = 0xE1;

    /// <summary>The picture without metadata except for its orientation; null if the file ends too early.</summary>
    public static ReadOnlyMemory<byte>? Without(ReadOnlySpan<byte> file)
    {
        using var kept = new MemoryStream(file.Length);
        kept.Write(file[..2]);
        for (var at = 2; at + 4 <= file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var end = at + 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (end > file.Length || end < at + 4)
            {
                return null;
            }

            var content = file[(at + 4)..end];
            if (IsOfPicture(marker, content))
            {
                kept.Write(file[at..end]);
            }
            else if (marker == Exif && PictureFile.OrientationOf(content) is > 1 and var orientation)
            {
                kept.Write(Turned(orientation));
            }

            var next = marker == StartOfScan ? EndOfScan(file, end) : end;
            kept.Write(file[end..next]);
            if (next + 2 <= file.Length && file[next + 1] == EndOfImage)
            {
                kept.Write(file[next..(next + 2)]);
                return kept.ToArray();
            }

            at = next;
        }

        return null;
    }

    /// <summary>True for tables, frames and scans, and for application segments about colour.</summary>
    private static bool IsOfPicture(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        0xE0 => content.StartsWith("JFIF\0"u8),
        0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
        0xEE => content.StartsWith("Adobe"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    /// <summary>The offset of the next marker that is neither a stuffed byte nor a restart marker.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (at + 1 < file.Length && (file[at] != 0xFF || file[at + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7)))
        {
            at++;
        }

        return Math.Min(at, file.Length);
    }

    /// <summary>An EXIF segment that contains only the orientation.</summary>
    private static byte[] Turned(int orientation) =>
    [
        0xFF, Exif, 0, 34, (byte)'E', (byte)'x', (byte)'i', (byte)'f', 0, 0, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];
}
