using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BackCare.Files;

/// <summary>Decodes source bytes as UTF-8, strictly.</summary>
public static class SourceText
{
    /// <summary>
    /// The text without its byte order mark and with every line end (CRLF, CR) as LF; or null and the offset of the first byte that is not
    /// UTF-8, the mark counted.
    /// </summary>
    public static (string? Text, int InvalidAt) Decode(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return (null, FirstInvalid(bytes));
        }

        var text = Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        return (text.Contains('\r', StringComparison.Ordinal) ? WithLineFeeds(text) : text, -1);
    }

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
