using System.Buffers;
using System.Globalization;

namespace BackCare.Cli.Printing;

/// <summary>Makes untrusted text safe to print, because a terminal obeys control characters.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text with each tab replaced by a space and every other control, bidirectional or invisible character by U+FFFD. The length does
    /// not change.
    /// </summary>
    public static string Safe(string text) =>
        text.AsSpan().ContainsAny(Suspicious) ? string.Create(text.Length, text, static (span, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                span[i] = from[i] == '\t' ? ' ' : Suspicious.Contains(from[i]) ? '\uFFFD' : from[i];
            }
        })
        : text;

    /// <summary>
    /// The number of columns that a text takes on a terminal: two for East Asian wide letters and emoji, none for combining marks.
    /// </summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += rune.Value < 0x300 ? 1
                : CharUnicodeInfo.GetUnicodeCategory(rune.Value) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0
                : IsWide(rune.Value) ? 2
                : 1;
        }

        return width;
    }

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Select(c => (char)c),
        '\u00ad', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202b', '\u202c', '\u202d',
            '\u202e',
        '\u2060', '\u2066', '\u2067', '\u2068', '\u2069', '\ufeff',
    ]);

    private static bool IsWide(int rune) => rune is
        (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0x303e) or (>= 0x3041 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3)
        or (>= 0xf900 and <= 0xfaff) or (>= 0xfe30 and <= 0xfe6f) or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6)
        or (>= 0x1f300 and <= 0x1f64f) or (>= 0x1f900 and <= 0x1f9ff) or (>= 0x20000 and <= 0x3fffd);
}
