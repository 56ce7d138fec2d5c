using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using BackCare.Content.Model;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Writes escaped HTML as UTF-8 and cuts it into pieces. Its buffer is returned by <see cref="Dispose"/>.</summary>
internal sealed class PieceWriter : IDisposable
{
    private const string Unescaped = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=%";

    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"");

    private static readonly SearchValues<char> PlainInUrl = SearchValues.Create(Unescaped.Replace("&", "", StringComparison.Ordinal));

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(8 * 1024);
    private int length;
    private int flushed;
    private readonly List<(int Start, int Length, Piece Place)> pieces = [];

    /// <summary>Writes HTML unchanged.</summary>
    public void Raw(ReadOnlySpan<byte> html)
    {
        html.CopyTo(Room(html.Length));
        length += html.Length;
    }

    /// <summary>Writes text, in an element or between double quotes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at and >= 0)
        {
            Encode(text[..at]);
            Raw(text[at] switch
            {
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '&' => "&amp;"u8,
                _ => "&quot;"u8,
            });
            text = text[(at + 1)..];
        }

        Encode(text);
    }

    /// <summary>Writes an address for an attribute: characters not allowed in a URL are percent-encoded; percent signs are kept.</summary>
    public void Url(ReadOnlySpan<char> url)
    {
        Span<byte> bytes = stackalloc byte[4];
        while (url.IndexOfAnyExcept(PlainInUrl) is var at and >= 0)
        {
            Encode(url[..at]);
            url = url[at..];
            Rune.DecodeFromUtf16(url, out var rune, out var used);
            if (rune.Value == '&')
            {
                Raw("&amp;"u8);
            }
            else
            {
                PercentEncode(bytes[..rune.EncodeToUtf8(bytes)]);
            }

            url = url[used..];
        }

        Encode(url);
    }

    /// <summary>Writes a number.</summary>
    public void Number(int number)
    {
        number.TryFormat(Room(11), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>Adds a placeholder, which is filled when the site is rendered.</summary>
    public void Add(Piece piece)
    {
        Flush();
        pieces.Add((length, 0, piece));
    }

    /// <summary>Starts a separate list of pieces. Pass the return value to <see cref="End"/>.</summary>
    public int Begin()
    {
        Flush();
        return pieces.Count;
    }

    /// <summary>The pieces since <see cref="Begin"/>; later output goes to the enclosing list again.</summary>
    public ImmutableArray<Piece> End(int first)
    {
        Flush();
        var start = first < pieces.Count ? pieces[first].Start : length;
        var html = GC.AllocateUninitializedArray<byte>(length - start);
        buffer.AsSpan(start, length - start).CopyTo(html);
        var inner = ImmutableArray.CreateBuilder<Piece>(pieces.Count - first);
        foreach (var piece in CollectionsMarshal.AsSpan(pieces)[first..])
        {
            inner.Add(piece.Length == 0 ? piece.Place : new(html.AsMemory(piece.Start - start, piece.Length)));
        }

        pieces.RemoveRange(first, pieces.Count - first);
        (length, flushed) = (start, start);
        return inner.MoveToImmutable();
    }

    /// <summary>All pieces at the outermost level.</summary>
    public ImmutableArray<Piece> ToPieces() => End(0);

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    private void PercentEncode(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            Raw("%"u8);
            one.TryFormat(Room(2), out var written, "X2", System.Globalization.CultureInfo.InvariantCulture);
            length += written;
        }
    }

    private void Encode(ReadOnlySpan<char> text) => length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));

    private Span<byte> Room(int wanted)
    {
        if (buffer.Length - length < wanted)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + wanted));
            buffer.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        return buffer.AsSpan(length);
    }

    private void Flush()
    {
        if (length > flushed)
        {
            pieces.Add((flushed, length - flushed, default));
            flushed = length;
        }
    }
}
