using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace BackCare.Outputs.Diagrams;

/// <summary>Estimates the width of text without a font. The estimate is generous rather than too small.</summary>
internal static class TextMeasure
{
    /// <summary>The width of bold text relative to regular text.</summary>
    public const double Bold = 1.13;

    /// <summary>The approximate width of a text in pixels.</summary>
    /// <param name="size">The font size in pixels.</param>
    public static double Width(string text, double size) => text.EnumerateRunes().Sum(Width) * size;

    /// <summary>The text in lines of at most this width; a longer word is broken.</summary>
    /// <param name="most">The maximum number of lines; an ellipsis ends the last one if the text is longer.</param>
    public static ImmutableArray<string> Wrap(string text, double width, double size, int most)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Broken(w, width, size)))
        {
            if (line.Length > 0 && Width($"{line} {word}", size) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        lines.Add(line.ToString());
        return lines.Count <= most ? [.. lines] : [.. lines.Take(most - 1), $"{lines[most - 1]}…"];
    }

    private static IEnumerable<string> Broken(string word, double width, double size)
    {
        var part = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && Width($"{part}{rune}", size) > width)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(rune.ToString());
        }

        yield return part.ToString();
    }

    private static double Width(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '!' or '|' or '\'' => 0.37,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or '…' => 0.97,
        >= 'A' and <= 'Z' => 0.72,
        < 0x300 => 0.62,
        >= 0x1100 => 1.05,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : 0.7,
    };
}
