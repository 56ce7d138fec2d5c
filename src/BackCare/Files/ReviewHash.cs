using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Files;

/// <summary>The fingerprint that tells whether a text changed since it was reviewed.</summary>
public static class ReviewHash
{
    /// <summary>
    /// SHA-256 in lower-case hex over the text without the key <c>reviewed</c> (its line and the indented lines below it), trimmed, as
    /// UTF-8.
    /// </summary>
    /// <param name="text">Line ends are LF, without byte order mark.</param>
    /// <param name="keyLine">The line on which <c>reviewed</c> stands, from 1; 0 where it is absent.</param>
    public static string Of(string text, int keyLine)
    {
        var (start, end) = keyLine > 0 ? LinesOf(text, keyLine) : (text.Length, text.Length);
        var head = text.AsSpan(0, start);
        var tail = text.AsSpan(end).TrimEnd();
        head = tail.IsEmpty ? head.Trim() : head.TrimStart();
        tail = head.IsEmpty ? tail.TrimStart() : tail;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(head, bytes);
        length += Encoding.UTF8.GetBytes(tail, bytes.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }

    private static (int Start, int End) LinesOf(string text, int keyLine)
    {
        var start = 0;
        for (var line = 1; line < keyLine && start < text.Length; line++)
        {
            start = NextLine(text, start);
        }

        var end = NextLine(text, start);
        while (end < text.Length && (text[end] is ' ' or '\t'))
        {
            end = NextLine(text, end);
        }

        return (start, end);
    }

    private static int NextLine(string text, int from) => text.IndexOf('\n', Math.Min(from, text.Length)) is var at and >= 0 ? at + 1 : text.Length;
}
