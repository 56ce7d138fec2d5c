using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace BackCare.Content.Sources;

/// <summary>
/// A word of up to 16 ASCII characters, packed into two numbers with unused bytes 0. Nearly every word of a page fits, and is found,
/// compared and hashed without a loop over its characters.
/// </summary>
internal readonly record struct ShortWord(ulong Low, ulong High)
{
    private const int Longest = 16;

    // The two characters after the letters decide whether the word continues.
    private const int Window = Longest + 2;

    private static readonly Vector128<byte> Places = Vector128<byte>.Indices;

    /// <summary>The word in lower case.</summary>
    public ShortWord Small => new(SmallOf(Low), SmallOf(High));

    /// <summary>Packs a word in its own letter case; false if it is longer than 16 characters or not ASCII.</summary>
    public static bool TryPack(ReadOnlySpan<char> word, out ShortWord packed)
    {
        Span<byte> bytes = stackalloc byte[Longest];
        bytes.Clear();
        if (word.Length > Longest || Ascii.FromUtf16(word, bytes, out _) != OperationStatus.Done)
        {
            packed = default;
            return false;
        }

        packed = Of(Vector128.Create<byte>(bytes));
        return true;
    }

    /// <summary>
    /// Reads the word of letters and digits at the start of a text. False if there is none, if it is longer than 16 characters, or if the
    /// characters after it could belong to it, as in "don't".
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out ShortWord word)
    {
        if (text.Length >= Window)
        {
            return TryReadWindow(text, out length, out word);
        }

        Span<char> window = stackalloc char[Window];
        window.Clear();
        text.CopyTo(window);
        return TryReadWindow(window, out length, out word);
    }

    /// <summary>A hash that differs between runs, so that no text can be crafted to make its words collide.</summary>
    public override int GetHashCode() => HashCode.Combine((int)Low, (int)(Low >> 32), (int)High, (int)(High >> 32));

    /// <summary>The word as a string.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Longest];
        Vector128.Create(Low, High).AsByte().CopyTo(bytes);
        return Encoding.ASCII.GetString(bytes.TrimEnd((byte)0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadWindow(ReadOnlySpan<char> text, out int length, out ShortWord word)
    {
        var characters = Vector256.Create(MemoryMarshal.Cast<char, ushort>(text[..Longest]));
        var letters =
            Vector256.LessThan((characters | Vector256.Create((ushort)0x20)) - Vector256.Create((ushort)'a'), Vector256.Create((ushort)26));
        var digits = Vector256.LessThan(characters - Vector256.Create((ushort)'0'), Vector256.Create((ushort)10));
        length = BitOperations.TrailingZeroCount(~(letters | digits).ExtractMostSignificantBits());
        if (length is 0 or > Longest || GoesOn(text[length], text[length + 1]))
        {
            word = default;
            return false;
        }

        var bytes = Vector128.Narrow(characters.GetLower(), characters.GetUpper());
        word = Of(bytes & Vector128.LessThan(Places, Vector128.Create((byte)length)));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool GoesOn(char next, char further) =>
        next >= 0x80
            || (next is '\'' or '-' or '.' or ',' or ':' && (further >= 0x80 || char.IsAsciiLetterOrDigit(further)))
            || char.IsAsciiLetterOrDigit(next);

    // Sets the bit that distinguishes lower case from upper case in each byte that is not 0; digits already have it.
    private static ulong SmallOf(ulong letters) => letters | (((letters + 0x7F7F7F7F7F7F7F7F) & 0x8080808080808080) >> 2);

    private static ShortWord Of(Vector128<byte> bytes) => new(bytes.AsUInt64().GetElement(0), bytes.AsUInt64().GetElement(1));
}
