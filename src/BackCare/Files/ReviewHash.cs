using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Files;

/// <summary>The fingerprint that shows whether a text changed since it was reviewed.</summary>
public static class ReviewHash
{
    /// <summary>SHA-256 in lower-case hex over the text without the lines of <c>reviewed</c>, trimmed, then the tables, as UTF-8.</summary>
    /// <param name="text">The text, with LF line ends and without a byte order mark.</param>
    /// <param name="reviewed">The first and the last line of the block <c>reviewed</c>, from 1; null if it is absent.</param>
    /// <param name="tables">The CSV tables that the text reads, one after another; empty for none.</param>
    public static string Of(string text, (int First, int Last)? reviewed, string tables = "")
    {
        var (start, end) = reviewed is var (first, last) ? (StartOf(text, first), StartOf(text, last + 1)) : (text.Length, text.Length);
        var head = text.AsSpan(0, start);
        var tail = text.AsSpan(end).TrimEnd();
        head = tail.IsEmpty ? head.Trim() : head.TrimStart();
        tail = head.IsEmpty ? tail.TrimStart() : tail;
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length + tables.Length));
        var length = Encoding.UTF8.GetBytes(head, bytes);
        length += Encoding.UTF8.GetBytes(tail, bytes.AsSpan(length));
        length += Encoding.UTF8.GetBytes(tables, bytes.AsSpan(length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash);
    }

    private static int StartOf(string text, int line)
    {
        var start = 0;
        for (var passed = 1; passed < line && start < text.Length; passed++)
        {
            start = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
        }

        return start;
    }
}
