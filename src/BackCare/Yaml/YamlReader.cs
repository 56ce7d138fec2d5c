using BackCare.Diagnostics;
using YamlDotNet.Core;

namespace BackCare.Yaml;

/// <summary>
/// Reads one document of maps, lists and texts. No anchors, aliases, tags, directives or merge keys, no key twice, at most
/// <see cref="DeepestLevel"/> levels; so no input can be made to explode.
/// </summary>
public static class YamlReader
{
    private const int MostMends = 50;

    /// <summary>How deep lists and maps may stand in one another.</summary>
    public const int DeepestLevel = 64;

    /// <summary>
    /// The value of a YAML text; null if it is empty or broken (then an error says where and why). Where a broken line could be mended there is
    /// a value beside the error, so that what else is wrong is found in the same run.
    /// </summary>
    /// <param name="text">Line ends are LF, without byte order mark.</param>
    /// <param name="file">For locations.</param>
    /// <param name="rules">The ids under which the room reports.</param>
    /// <param name="firstLine">The line of the file on which the text begins; more than 1 for front matter.</param>
    public static Checked<YamlValue?> Read(string text, string file, YamlRules rules, int firstLine = 1) =>
        PlainYaml.Read(text, file, firstLine) is { } plain ? new(plain, []) : Compose(text, file, rules, firstLine);

    /// <summary>As <see cref="Read"/>, by the whole of YAML.</summary>
    internal static Checked<YamlValue?> Compose(string text, string file, YamlRules rules, int firstLine)
    {
        var broken = new Findings();
        for (var mends = 0; ; mends++)
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
            if (mends == MostMends || YamlMend.Line(words, place.Column - 1, lines.Line(place.Line - firstLine - 1).Words) is not { } mended)
            {
                broken.AddRange(found.ToImmutable());
                return new(null, broken.ToImmutable());
            }

            text = $"{text[..start]}{mended}{text[(start + words.Length)..]}";
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
            // The parser lets these escape on some broken texts: an open bracket before a line without indentation, half a surrogate pair.
            return (null, new("", composer.Offset, composer.Offset, composer.OpenBracket));
        }
    }
}
