using System.Text;
using Scriban.Runtime;

namespace BackCare.Rendering.Templates;

/// <summary>Where a page grows: UTF-8 in one buffer that is used again for the next page. Not shared between threads.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private byte[] buffer = new byte[64 * 1024];

    /// <summary>Bytes written since the last <see cref="Clear"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes so far; valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Empties it for the next page.</summary>
    public void Clear() => Length = 0;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count) => Write(text.AsSpan(offset, count));

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }

    /// <summary>Text that is HTML already.</summary>
    public void Write(ReadOnlySpan<char> html)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(html.Length));
        Length += Encoding.UTF8.GetBytes(html, buffer.AsSpan(Length));
    }

    /// <summary>Bytes that are HTML already.</summary>
    public void Write(ReadOnlySpan<byte> html)
    {
        Reserve(html.Length);
        html.CopyTo(buffer.AsSpan(Length));
        Length += html.Length;
    }

    /// <summary>Text of any origin, made safe between tags and inside quoted attributes.</summary>
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
