using BackCare.Diagnostics;
using Scriban.Parsing;

namespace BackCare.Rendering.Themes;

/// <summary>
/// Converts locations in templates. Scriban counts from 0 with inclusive ends; BackCare counts from 1 with exclusive ends.
/// </summary>
internal static class TemplatePlace
{
    /// <summary>The location of a span.</summary>
    public static Location Of(SourceSpan span)
    {
        var start = new Position(Math.Max(0, span.Start.Line) + 1, Math.Max(0, span.Start.Column) + 1);
        var end = new Position(Math.Max(0, span.End.Line) + 1, Math.Max(0, span.End.Column) + 2);
        return new(span.FileName ?? "templates", start, end.CompareTo(start) < 0 ? start : end);
    }

    /// <summary>The location of a span, limited to the text: an error at its end is reported directly after its last character.</summary>
    public static Location Of(SourceSpan span, string text)
    {
        var place = Of(span);
        var lines = text.Split('\n');
        return new(place.File, Inside(place.Start, lines), Inside(place.End, lines));
    }

    private static Position Inside(Position at, string[] lines)
    {
        var line = Math.Min(at.Line, lines.Length);
        return new(line, Math.Min(at.Column, lines[line - 1].Length + 1));
    }
}
