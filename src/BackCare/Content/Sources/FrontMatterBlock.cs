using BackCare.Content.Rules;
using BackCare.Diagnostics;

namespace BackCare.Content.Sources;

/// <summary>The front matter block of a text, and the position where the body starts.</summary>
/// <param name="Yaml">The text between the two <c>---</c> lines; it starts on line 2 of the file.</param>
/// <param name="BodyStart">The index of the first character of the body in the text.</param>
/// <param name="BodyLine">The line on which the body starts, from 1.</param>
/// <param name="Location">The whole block, from the first to the second <c>---</c> line.</param>
internal sealed record FrontMatterBlock(string Yaml, int BodyStart, int BodyLine, Location Location)
{
    private const string Fence = "---";

    /// <summary>
    /// The front matter block at the start of a text; null, with an error, if there is no complete block. A line that only resembles
    /// <c>---</c> is always reported (BC2006).
    /// </summary>
    public static FrontMatterBlock? Find(string text, string file, Findings findings)
    {
        var first = LineAt(text, 0);
        if (!first.SequenceEqual(Fence))
        {
            findings.Add(WhyNoFence(text, file));
            return null;
        }

        for (int line = 2, start = first.Length + 1; start < text.Length; line++)
        {
            var words = LineAt(text, start);
            if (LooksLikeFence(words))
            {
                if (!words.SequenceEqual(Fence))
                {
                    findings.Add(FrontMatterRules.AlmostFence(Diagnostics.Location.InLine(file, line, 1, words.Length), words.ToString()));
                }

                var end = Math.Min(text.Length, start + words.Length + 1);
                var location = new Location(file, Position.Start, new(line, words.Length + 1));
                return new(text[(first.Length + 1)..start], end, line + 1, location);
            }

            start += words.Length + 1;
        }

        findings.Add(FrontMatterRules.Open(Diagnostics.Location.InLine(file, 1, 1, first.Length)));
        return null;
    }

    private static Diagnostic WhyNoFence(string text, string file)
    {
        for (int line = 1, start = 0; start < text.Length; line++)
        {
            var words = LineAt(text, start);
            if (!words.IsWhiteSpace())
            {
                var at = Diagnostics.Location.InLine(file, line, 1, words.Length);
                return words.SequenceEqual(Fence) ? FrontMatterRules.NotFirst(at)
                    : LooksLikeFence(words.TrimStart()) ? FrontMatterRules.AlmostFence(at, words.ToString())
                    : FrontMatterRules.None(Diagnostics.Location.TopOf(file));
            }

            start += words.Length + 1;
        }

        return FrontMatterRules.None(Diagnostics.Location.TopOf(file));
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(start);
        return rest.IndexOf('\n') is var end and >= 0 ? rest[..end] : rest;
    }

    private static bool LooksLikeFence(ReadOnlySpan<char> line)
    {
        if (line.Length < 1 || line[0] is not ('-' or '+' or '.' or '\u2013' or '\u2014'))
        {
            return false;
        }

        var mark = line.TrimEnd();
        return line.StartsWith(Fence)
            || line.StartsWith("+++")
            || mark is "--" or "..."
            || mark.IndexOfAnyExcept('\u2013', '\u2014', '-') < 0 && mark.Length > (mark[0] == '-' ? 1 : 0);
    }
}
