using System.Buffers;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>
/// The words of one compiled text with their positions, in three arrays for any number of stretches. All pages of a site stay in memory
/// until it is complete, and every garbage collection would mark and move an object per stretch.
/// </summary>
internal sealed class ProseText(string file)
{
    private const int NoContainer = byte.MaxValue;

    private char[] words = [];
    private ProseMark[] marks = [];
    private Stretch[] stretches = [];
    private int wordsLength;
    private int marksLength;

    /// <summary>The number of stretches.</summary>
    public int Count { get; private set; }

    /// <summary>The words of all stretches, concatenated without separators.</summary>
    public ReadOnlySpan<char> Words => words.AsSpan(0, wordsLength);

    /// <summary>Adds a stretch.</summary>
    /// <param name="places">By increasing offset within the stretch; the first is at offset 0.</param>
    public void Add(ProseKind kind, ReadOnlySpan<char> text, Location location, ContainerKind? container, bool isBold, ReadOnlySpan<ProseMark> places)
    {
        Room(ref stretches, Count, 1);
        stretches[Count++] = new(
            wordsLength, text.Length, marksLength, (byte)kind, container is { } inner ? (byte)inner : (byte)NoContainer, isBold, location.Start, location.End);
        text.CopyTo(Room(ref words, wordsLength, text.Length));
        wordsLength += text.Length;
        places.CopyTo(Room(ref marks, marksLength, places.Length));
        marksLength += places.Length;
    }

    /// <summary>Ends adding and trims the arrays to size.</summary>
    public void Close() => (words, marks, stretches) = (Exact(words, wordsLength), Exact(marks, marksLength), Exact(stretches, Count));

    public ProseKind KindOf(int index) => (ProseKind)stretches[index].Kind;

    public ReadOnlyMemory<char> WordsOf(int index) => words.AsMemory(stretches[index].Start, stretches[index].Length);

    public Location LocationOf(int index) => new(file, stretches[index].From, stretches[index].To);

    public ContainerKind? ContainerOf(int index) => stretches[index].Container is var kind and not NoContainer ? (ContainerKind)kind : null;

    public bool IsBold(int index) => stretches[index].IsBold;

    public Location PlaceOf(int index, int offset, int length) =>
        new(file, PositionOf(index, offset, isEnd: false), PositionOf(index, offset + length, isEnd: true));

    private Position PositionOf(int index, int offset, bool isEnd)
    {
        var position = stretches[index].From;
        var end = index + 1 < Count ? stretches[index + 1].FirstMark : marksLength;
        foreach (var mark in marks.AsSpan(stretches[index].FirstMark..end))
        {
            if (mark.Offset > offset || (isEnd && mark.Offset == offset && offset > 0))
            {
                break;
            }

            position = mark.Position with { Column = mark.Position.Column + Math.Min(offset - mark.Offset, mark.Length) };
        }

        return position;
    }

    private static Span<T> Room<T>(ref T[] items, int length, int wanted)
    {
        if (items.Length - length < wanted)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(items.Length * 2, length + wanted));
            items.AsSpan(0, length).CopyTo(larger);
            Return(items);
            items = larger;
        }

        return items.AsSpan(length);
    }

    private static T[] Exact<T>(T[] items, int length)
    {
        var exact = items.AsSpan(0, length).ToArray();
        Return(items);
        return exact;
    }

    private static void Return<T>(T[] items)
    {
        if (items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(items);
        }
    }

    private readonly record struct Stretch(int Start, int Length, int FirstMark, byte Kind, byte Container, bool IsBold, Position From, Position To);
}

/// <summary>A run of prose that appears unchanged on one line of the source.</summary>
/// <param name="Offset">In the prose's text.</param>
/// <param name="Length">In UTF-16 units; 0 where the source does not spell the text out (an entity, a folded YAML text).</param>
/// <param name="Position">Of its first character.</param>
internal readonly record struct ProseMark(int Offset, int Length, Position Position);
