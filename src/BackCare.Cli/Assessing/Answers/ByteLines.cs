namespace BackCare.Cli.Assessing.Answers;

/// <summary>Reads a stream line by line, with one line in memory at a time. A byte order mark at the start is skipped.</summary>
/// <param name="most">The highest number of bytes in a line; the content of longer lines is skipped.</param>
internal sealed class ByteLines(Stream input, int most) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly MemoryStream line = new();
    private int at;
    private int end;
    private long number;

    /// <summary>The next line without its line end, LF or CRLF; null after the last line.</summary>
    public ByteLine? Next()
    {
        line.SetLength(0);
        var (isTooLong, hasEnded) = (false, false);
        while (!hasEnded && Fill())
        {
            var rest = buffer.AsSpan(at, end - at);
            var length = rest.IndexOf((byte)'\n');
            hasEnded = length >= 0;
            var part = hasEnded ? rest[..length] : rest;
            isTooLong |= line.Length + part.Length > most;
            line.Write(isTooLong ? [] : part);
            at += part.Length + (hasEnded ? 1 : 0);
        }

        return hasEnded || line.Length > 0 || isTooLong ? new ByteLine(++number, isTooLong ? default : Text(), isTooLong) : null;
    }

    /// <inheritdoc/>
    public void Dispose() => line.Dispose();

    private bool Fill()
    {
        if (at == end)
        {
            (at, end) = (0, input.Read(buffer));
        }

        return end > at;
    }

    private ReadOnlyMemory<byte> Text()
    {
        var text = line.GetBuffer().AsMemory(0, (int)line.Length);
        if (number == 1 && text.Span.StartsWith("\uFEFF"u8))
        {
            text = text[3..];
        }

        return text.Span.EndsWith("\r"u8) ? text[..^1] : text;
    }
}

/// <summary>One line of a stream.</summary>
/// <param name="Number">The number of the line, from 1.</param>
/// <param name="Bytes">The content, valid until the next line is read; empty if the line is too long.</param>
/// <param name="IsTooLong">True if the line is longer than the limit.</param>
internal readonly record struct ByteLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);
