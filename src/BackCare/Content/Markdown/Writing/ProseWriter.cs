using System.Buffers;
using System.Runtime.InteropServices;
using BackCare.Content.Markdown.Parsing;
using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Collects the words of one leaf block with their positions. Its buffers are returned by <see cref="Dispose"/>.</summary>
internal sealed class ProseWriter(SourceMap map) : IDisposable
{
    private readonly List<ProseMark> marks = [];
    private char[] buffer = ArrayPool<char>.Shared.Rent(1024);
    private int sourceEnd;

    /// <summary>The number of characters collected.</summary>
    public int Length { get; private set; }

    /// <summary>Adds words that appear unchanged in the source from <paramref name="sourceStart"/> on.</summary>
    public void Add(ReadOnlySpan<char> words, int sourceStart) => Add(words, sourceStart, spelled: map.AreExact);

    /// <summary>Adds words that the source does not spell out, such as those of an entity.</summary>
    public void AddFolded(ReadOnlySpan<char> words, int sourceStart) => Add(words, sourceStart, spelled: false);

    /// <summary>Adds a space, unless the text is empty or ends with one.</summary>
    public void Blank()
    {
        if (Length > 0 && buffer[Length - 1] != ' ')
        {
            Copy(" ");
        }
    }

    /// <summary>Ends a stretch: moves its words and positions to <paramref name="text"/> and starts a new one.</summary>
    /// <param name="block">The location of the block.</param>
    /// <param name="isPart">True if the stretch is only part of the block.</param>
    /// <returns>False if nothing was collected; then nothing is added.</returns>
    public bool End(ProseText text, ProseKind kind, Location block, bool isPart, ContainerKind? container, bool isBold)
    {
        var words = buffer.AsSpan(0, Length).TrimEnd(' ');
        var written = CollectionsMarshal.AsSpan(marks);
        if (!words.IsEmpty)
        {
            text.Add(kind, words, isPart ? Around(written, block) : block, container, isBold, written);
        }

        marks.Clear();
        Length = 0;
        sourceEnd = -1;
        return !words.IsEmpty;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(buffer);

    private static Location Around(ReadOnlySpan<ProseMark> marks, Location otherwise) =>
        marks.IsEmpty
            ? otherwise
            : new(otherwise.File, marks[0].Position, marks[^1].Position with { Column = marks[^1].Position.Column + marks[^1].Length });

    private void Add(ReadOnlySpan<char> words, int sourceStart, bool spelled)
    {
        if (Length == 0)
        {
            var blanks = words.Length - words.TrimStart(' ').Length;
            words = words[blanks..];
            sourceStart += blanks;
        }

        if (words.IsEmpty)
        {
            return;
        }

        if (spelled && marks.Count > 0 && sourceStart == sourceEnd && marks[^1] is { Length: > 0 } last && last.Offset
            + last.Length == Length)
        {
            marks[^1] = last with { Length = last.Length + words.Length };
        }
        else
        {
            marks.Add(new(Length, spelled ? words.Length : 0, map.Position(sourceStart)));
        }

        sourceEnd = sourceStart + words.Length;
        Copy(words);
    }

    private void Copy(ReadOnlySpan<char> words)
    {
        if (buffer.Length - Length < words.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(buffer.Length * 2, Length + words.Length));
            buffer.AsSpan(0, Length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(buffer);
            buffer = larger;
        }

        words.CopyTo(buffer.AsSpan(Length));
        Length += words.Length;
    }
}
