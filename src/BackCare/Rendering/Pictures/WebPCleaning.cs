using System.Buffers.Binary;
using System.Text;

namespace BackCare.Rendering.Pictures;

/// <summary>Copies the chunks of a WebP that belong to the picture itself (RFC 9649).</summary>
internal static class WebPCleaning
{
    private const int HeadLength = 12;
    private const byte ExifAndXmp = 0x0C;

    /// <summary>The picture without metadata; null if a chunk is longer than the file.</summary>
    public static ReadOnlyMemory<byte>? Without(ReadOnlySpan<byte> file)
    {
        using var kept = new MemoryStream(file.Length);
        kept.Write(file[..HeadLength]);
        for (var at = HeadLength; at + 8 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
            if (length > file.Length - at - 8)
            {
                return null;
            }

            var end = Math.Min(file.Length, at + 8 + (int)(length + (length & 1)));
            Copy(file[at..end], kept);
            at = end;
        }

        var clean = kept.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(clean.AsSpan(4), clean.Length - 8);
        return clean.Length > HeadLength ? clean : null;
    }

    private static void Copy(ReadOnlySpan<byte> chunk, MemoryStream kept)
    {
        var name = Encoding.ASCII.GetString(chunk[..4]);
        if (name == "VP8X" && chunk.Length > 8)
        {
            kept.Write(chunk[..8]);
            kept.WriteByte((byte)(chunk[8] & ~ExifAndXmp));
            kept.Write(chunk[9..]);
        }
        else if (name is "VP8 " or "VP8L" or "ALPH" or "ICCP" or "ANIM" or "ANMF")
        {
            kept.Write(chunk);
        }
    }
}
