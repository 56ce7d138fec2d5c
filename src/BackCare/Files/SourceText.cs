using System.Text;

namespace BackCare.Files;

/// <summary>Decodes source bytes as UTF-8, strictly.</summary>
public static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// The text without its byte order mark and with every line end (CRLF, CR) as LF; or null and the offset of the first byte that is not UTF-8.
    /// </summary>
    public static (string? Text, int InvalidAt) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8))
        {
            var (text, at) = Decode(bytes[3..]);
            return (text, at < 0 ? at : at + 3);
        }

        var invalid = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (invalid >= 0)
        {
            return (null, invalid);
        }

        var decoded = Strict.GetString(bytes);
        return (decoded.Contains('\r', StringComparison.Ordinal) ? decoded.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : decoded, -1);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
