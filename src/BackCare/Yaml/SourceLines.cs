using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// Turns offsets of a text into places in its file. Only LF ends a line, whatever the parser counts as a line end (U+0085, U+2028).
/// </summary>
/// <param name="text">Line ends are LF.</param>
/// <param name="file">For locations.</param>
/// <param name="firstLine">The line of the file on which the text begins, from 1.</param>
internal sealed class SourceLines(string text, string file, int firstLine)
{
    private readonly int[] starts = StartsOf(text);

    /// <summary>The file, as diagnostics name it.</summary>
    public string File { get; } = file;

    /// <summary>In UTF-16 units.</summary>
    public int Length => text.Length;

    /// <summary>The character at an offset; a line feed at the end of the text and behind it.</summary>
    public char this[int offset] => offset < text.Length ? text[offset] : '\n';

    /// <summary>Offsets outside of the text are moved to its nearest end.</summary>
    public Position PositionAt(int offset)
    {
        var line = IndexOfLine(offset);
        return new(line + firstLine, Math.Clamp(offset, 0, text.Length) - starts[line] + 1);
    }

    /// <summary>From the first to just behind the last offset.</summary>
    public Location Between(int start, int end) => new(File, PositionAt(start), PositionAt(end));

    /// <summary>How many lines stand above the line of an offset.</summary>
    public int IndexOfLine(int offset) =>
        Array.BinarySearch(starts, Math.Clamp(offset, 0, text.Length)) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>The offset at which a line begins, and the line without its end; an empty line behind the last one.</summary>
    public (int Start, string Words) Line(int index)
    {
        if (index < 0 || index >= starts.Length)
        {
            return (text.Length, "");
        }

        var end = index + 1 < starts.Length ? starts[index + 1] - 1 : text.Length;
        return (starts[index], text[starts[index]..end]);
    }

    /// <summary>The characters from an offset up to the next white space.</summary>
    public string WordAt(int offset)
    {
        var end = offset;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[offset..end];
    }

    /// <summary>Moves an end back over white space, but not before <paramref name="start"/>.</summary>
    public int Trim(int start, int end)
    {
        end = Math.Min(end, text.Length);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int[] StartsOf(string text)
    {
        var found = new List<int> { 0 };
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            found.Add(at + 1);
        }

        return [.. found];
    }
}
