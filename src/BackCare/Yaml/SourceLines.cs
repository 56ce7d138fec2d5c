using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// Converts offsets in a text to locations in its file. Only LF ends a line, even though the parser also treats U+0085 and U+2028 as line
/// ends.
/// </summary>
/// <param name="text">The text, with LF line ends.</param>
/// <param name="file">The path to use in locations.</param>
/// <param name="firstLine">The line of the file on which the text starts, from 1.</param>
internal sealed class SourceLines(string text, string file, int firstLine)
{
    private readonly int[] starts = StartsOf(text);

    /// <summary>The path to use in locations.</summary>
    public string File { get; } = file;

    /// <summary>The length of the text, in UTF-16 units.</summary>
    public int Length => text.Length;

    /// <summary>The character at an offset; a line feed at the end of the text and after it.</summary>
    public char this[int offset] => offset < text.Length ? text[offset] : '\n';

    /// <summary>The position in the file of an offset; an offset outside the text counts as its nearest end.</summary>
    public Position PositionAt(int offset)
    {
        var line = IndexOfLine(offset);
        return new(line + firstLine, Math.Clamp(offset, 0, text.Length) - starts[line] + 1);
    }

    /// <summary>The location from one offset up to, but not including, another.</summary>
    public Location Between(int start, int end) => new(File, PositionAt(start), PositionAt(end));

    /// <summary>The index of the line that contains an offset, from 0.</summary>
    public int IndexOfLine(int offset) =>
        Array.BinarySearch(starts, Math.Clamp(offset, 0, text.Length)) is var found && found >= 0 ? found : ~found - 1;

    /// <summary>The offset at which a line starts, and the line without its line end; an empty line if the index is out of range.</summary>
    public (int Start, string Words) Line(int index)
    {
        if (index < 0 || index >= starts.Length)
        {
            return (text.Length, "");
        }

        var end = index + 1 < starts.Length ? starts[index + 1] - 1 : text.Length;
        return (starts[index], text[starts[index]..end]);
    }

    /// <summary>The characters from an offset to the next white space.</summary>
    public string WordAt(int offset)
    {
        var end = offset;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return text[offset..end];
    }

    /// <summary>Moves an end back over white space, no further than <paramref name="start"/>.</summary>
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
