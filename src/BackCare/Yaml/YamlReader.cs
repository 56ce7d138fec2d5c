using BackCare.Diagnostics;
using YamlDotNet.Core;

namespace BackCare.Yaml;

/// <summary>
/// Reads one YAML document of maps, lists and texts. Anchors, aliases, tags, directives, merge keys, duplicate keys and more than
/// <see cref="DeepestLevel"/> levels are refused, so that the size of a value never exceeds that of its text.
/// </summary>
public static class YamlReader
{
    private const int MostFixes = 50;

    /// <summary>The highest number of lists and maps that can be nested.</summary>
    public const int DeepestLevel = 64;

    /// <summary>
    /// The value of a YAML text; null if the text is empty, or if it is invalid, which is reported as an error. If every invalid line could
    /// be fixed, there is a value as well as the errors, so that the same run can find the other mistakes.
    /// </summary>
    /// <param name="text">The text, with LF line ends and without a byte order mark.</param>
    /// <param name="file">The path to use in locations.</param>
    /// <param name="rules">The rules under which to report.</param>
    /// <param name="firstLine">The line of the file on which the text starts, from 1; more than 1 for front matter.</param>
    public static Checked<YamlValue?> Read(string text, string file, YamlRules rules, int firstLine = 1) =>
        PlainYaml.Read(text, file, firstLine) is { } plain ? new(plain, []) : Compose(text, file, rules, firstLine);

    /// <summary>Reads as <see cref="Read"/> does, always with the full YAML parser.</summary>
    internal static Checked<YamlValue?> Compose(string text, string file, YamlRules rules, int firstLine)
    {
        var broken = new Findings();
        for (var fixes = 0; ; fixes++)
        {
            var lines = new SourceLines(text, file, firstLine);
            var found = new Findings();
            var (value, complaint) = Once(text, lines, rules, found);
            if (complaint is null)
            {
                broken.AddRange(found.ToImmutable());
                return new(value, broken.ToImmutable());
            }

            var explained = new YamlTraps(lines, rules).Explain(complaint);
            var place = explained.Location.Start;
            if (!found.ToImmutable().Concat(broken.ToImmutable()).Any(d => d.Location.Start.Line == place.Line))
            {
                broken.Add(explained);
            }

            var (start, words) = lines.Line(place.Line - firstLine);
            if (fixes == MostFixes
                || YamlFix.Line(words, place.Column - 1, lines.Line(place.Line - firstLine - 1).Words) is not { } corrected)
            {
                broken.AddRange(found.ToImmutable());
                return new(null, broken.ToImmutable());
            }

            text = $"{text[..start]}{corrected}{text[(start + words.Length)..]}";
        }
    }

    private static (YamlValue? Value, YamlComplaint? Complaint) Once(string text, SourceLines lines, YamlRules rules, Findings findings)
    {
        var composer = new YamlComposer(text, lines, rules, findings);
        try
        {
            return (composer.Document(), null);
        }
        catch (TooDeepException)
        {
            return (null, null);
        }
        catch (YamlException e)
        {
            return (null, new(e.Message, (int)e.Start.Index, (int)e.End.Index, composer.OpenBracket));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser throws these for some invalid texts: an open bracket ahead of a line without indentation, half a surrogate pair.
            return (null, new("", composer.Offset, composer.Offset, composer.OpenBracket));
        }
    }
}
