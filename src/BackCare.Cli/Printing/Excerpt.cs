using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>The source line of a finding, and the part of it to mark.</summary>
/// <param name="Line">The line without its line end.</param>
/// <param name="From">The index of the first UTF-16 unit to mark; at most the length of the line.</param>
/// <param name="Length">The number of UTF-16 units to mark; 0 if the location is a single position.</param>
internal sealed record Excerpt(string Line, int From, int Length)
{
    /// <summary>
    /// The excerpt for the first line of a location; null if the line cannot be read, or if the finding is about the whole file.
    /// </summary>
    public static Excerpt? Of(Location location, SourceExcerpts excerpts)
    {
        var (start, end) = (location.Start, location.End);
        if (location == Location.TopOf(location.File) || excerpts.Line(location.File, start.Line) is not { } line)
        {
            return null;
        }

        var from = Math.Clamp(start.Column - 1, 0, line.Length);
        var to = end.Line > start.Line ? line.Length : Math.Clamp(end.Column - 1, from, line.Length);
        return new(line, from, to - from);
    }
}
