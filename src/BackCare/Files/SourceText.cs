using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace BackCare.Files;

/// <summary>Decodes source files as UTF-8 and refuses invalid bytes.</summary>
public static class SourceText
{
    /// <summary>
    /// The text without its byte order mark and with all line ends (CRLF, CR) as LF, and -1; or null and the offset of the first invalid
    /// byte, from 0, with the byte order mark included.
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
