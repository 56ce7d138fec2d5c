using System.Buffers.Binary;
using System.Text;

namespace BackCare.Rendering.Pictures;

/// <summary>Copies the chunks of a PNG that belong to the picture itself (W3C PNG, third edition).</summary>
internal static class PngCleaning
{
    private const int SignatureLength = 8;

    /// <summary>The picture without metadata; null if the file ends too early.</summary>
    public static ReadOnlyMemory<byte>? Without(ReadOnlySpan<byte> file)
    {
        using var kept = new MemoryStream(file.Length);
        kept.Write(file[..SignatureLength]);
        for (var at = SignatureLength; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - 12)
            {
                return null;
            }

            var end = at + 12 + (int)length;
            var name = Encoding.ASCII.GetString(file.Slice(at + 4, 4));
            if (IsOfPicture(name))
            {
                kept.Write(file[at..end]);
            }

            if (name == "IEND")
            {
                return kept.ToArray();
            }

            at = end;
        }

        return null;
    }

    /// <summary>True for critical chunks, whose names start with a capital, and for chunks about colour, size and animation.</summary>
    private static bool IsOfPicture(string name) => char.IsAsciiLetterUpper(name[0])
        || name is "tRNS" or "cHRM" or "gAMA" or "iCCP" or "sBIT" or "sRGB" or "cICP" or "bKGD" or "hIST" or "pHYs" or "sPLT" or "acTL"
            or "fcTL" or "fdAT";
}
