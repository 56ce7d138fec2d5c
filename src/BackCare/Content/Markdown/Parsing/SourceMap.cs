using BackCare.Diagnostics;

namespace BackCare.Content.Markdown.Parsing;

/// <summary>
/// Converts offsets in a text (from 0) to positions in its file (lines and columns from 1). Not thread-safe.
/// </summary>
internal sealed class SourceMap
{
    private readonly string file;
    private readonly int firstLine;
    private readonly int firstColumn;
    private readonly Location? whole;
    private readonly int[] starts;
    private readonly int count;
    private int cursor;

    private SourceMap(string file, string text, int firstLine, int firstColumn, Location? whole)
    {
        (this.file, this.firstLine, this.firstColumn, this.whole) = (file, firstLine, firstColumn, whole);
        starts = new int[text.AsSpan().Count('\n') + 1];
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts[++count] = at + 1;
        }

        count++;
    }

    /// <summary>The path of the file that contains the text.</summary>
    public string File => file;

    /// <summary>True if every character of the text appears unchanged in the file.</summary>
    public bool AreExact => whole is null;

    /// <summary>The source map of a whole file.</summary>
    public static SourceMap OfFile(string file, string text) => new(file, text, 1, 1, null);

    /// <summary>
    /// The source map of a text in YAML: exact if it is written on one line without escapes; otherwise every offset maps to the whole text.
    /// </summary>
    public static SourceMap OfYaml(Located<string> text)
    {
        var (start, end) = (text.Location.Start, text.Location.End);
        var extra = end.Column - start.Column - text.Value.Length;
        var exact = start.Line == end.Line && extra is 0 or 2 && !text.Value.Contains('\n', StringComparison.Ordinal);
        return new(text.Location.File, text.Value, start.Line, start.Column + (extra / 2), exact ? null : text.Location);
    }

    /// <summary>From the character at <paramref name="start"/> to just before the one at <paramref name="end"/>.</summary>
    public Location At(int start, int end) => whole ?? new(file, Position(start), Position(end));

    /// <summary>The position of an offset; fastest when offsets mostly increase.</summary>
    public Position Position(int offset)
    {
        if (whole is { } location)
        {
            return location.Start;
        }

        if (!IsOnLine(offset, cursor))
        {
            cursor = cursor + 1 < count && IsOnLine(offset, cursor + 1) ? cursor + 1 : LineOf(offset);
        }

        var column = offset - starts[cursor] + (cursor == 0 ? firstColumn : 1);
        return new(cursor + firstLine, column);
    }

    private bool IsOnLine(int offset, int line) => offset >= starts[line] && (line + 1 == count || offset < starts[line + 1]);

    private int LineOf(int offset)
    {
        var at = Array.BinarySearch(starts, 0, count, offset);
        return at >= 0 ? at : Math.Max(0, ~at - 1);
    }
}
