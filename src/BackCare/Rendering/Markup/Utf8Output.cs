using System.Text;
using Scriban.Runtime;

namespace BackCare.Rendering.Markup;

/// <summary>
/// Collects the UTF-8 bytes of a page in a buffer that is reused for the next page. Not safe for use by several threads at once.
/// </summary>
internal sealed class Utf8Output : IScriptOutput
{
    private byte[] buffer = new byte[64 * 1024];

    /// <summary>The number of bytes written since the last <see cref="Clear"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Empties the buffer for the next page.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes text that is already HTML.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(html.Length));
        Length += Encoding.UTF8.GetBytes(html, buffer.AsSpan(Length));
    }

    /// <summary>Writes bytes that are already HTML.</summary>
    public void Write(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(buffer.AsSpan(Length));
        Length += html.Length;
    }

    /// <summary>Writes any text, escaped for element content and quoted attributes.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var at = text.IndexOfAny(HtmlText.Special);
            if (at < 0)
            {
                Write(text);
                return;
            }

            Write(text[..at]);
            Write(HtmlText.Entity(text[at]));
            text = text[(at + 1)..];
        }
    }

    private void Reserve(int more)
    {
        if (buffer.Length - Length < more)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, Length + more));
        }
    }
}
