using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>Locates a part of a scalar: exactly if it is written on one line without escapes, otherwise as the whole scalar.</summary>
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
