using System.Buffers;
using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>
/// The words of one compiled text and their positions in the source, in three arrays for any number of stretches. All pages stay in memory
/// until the site is finished, and an object for each stretch would cost time in every garbage collection.
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

    /// <summary>The words of all stretches, without separators.</summary>
    public ReadOnlySpan<char> Words => words.AsSpan(0, wordsLength);

    /// <summary>Adds a stretch.</summary>
    /// <param name="places">Its runs with their source positions, by ascending index in the stretch; the first index is 0.</param>
    public void Add(ProseKind kind, ReadOnlySpan<char> text, Location location, ContainerKind? container, bool isBold,
        ReadOnlySpan<ProseMark> places)
    {
        Room(ref stretches, Count, 1);
        stretches[Count++] = new(
            wordsLength, text.Length, marksLength, (byte)kind, container is { } inner
                ? (byte)inner
                : (byte)NoContainer, isBold, location.Start, location.End);
        text.CopyTo(Room(ref words, wordsLength, text.Length));
        wordsLength += text.Length;
        places.CopyTo(Room(ref marks, marksLength, places.Length));
        marksLength += places.Length;
    }

    /// <summary>Trims the arrays to size and returns the larger ones to the pool, after the last stretch.</summary>
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

    private readonly record struct Stretch(int Start, int Length, int FirstMark, byte Kind, byte Container, bool IsBold, Position From,
        Position To);
}

/// <summary>A run of prose that appears unchanged on one line of the source.</summary>
/// <param name="Offset">The index of its first character in the text of the stretch.</param>
/// <param name="Length">The length in UTF-16 units; 0 if the source spells the text differently (an entity, or folded YAML text).</param>
/// <param name="Position">The position of its first character in the source.</param>
internal readonly record struct ProseMark(int Offset, int Length, Position Position);
