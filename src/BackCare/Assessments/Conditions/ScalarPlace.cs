using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>Finds the place of a part of a scalar: exact where it stands on one line as it reads, the whole scalar otherwise.</summary>
internal static class ScalarPlace
{
    /// <summary>The place of <paramref name="length"/> characters from <paramref name="start"/> on.</summary>
    public static Location Part(this YamlText text, int start, int length)
    {
        var (from, to) = (text.Location.Start, text.Location.End);
        var quotes = (to.Column - from.Column - text.Text.Length) / 2;
        var isAsRead = from.Line == to.Line && to.Column - from.Column == text.Text.Length + (text.IsPlain ? 0 : 2);
        return isAsRead ? Location.InLine(text.Location.File, from.Line, from.Column + quotes + start, length) : text.Location;
    }
}
