using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>The source line of a finding and the part of it that is marked.</summary>
/// <param name="Line">Without its line end.</param>
/// <param name="From">Index of the first marked UTF-16 unit; at most the line's length.</param>
/// <param name="Length">How many units are marked; 0 where only a place is known.</param>
internal sealed record Excerpt(string Line, int From, int Length)
{
    /// <summary>
    /// The first line of a location; null if it cannot be read, or if the finding is about the file as a whole (the top of it, with no length).
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
