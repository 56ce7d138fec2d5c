using BackCare.Diagnostics;
using YamlDotNet.Core;

namespace BackCare.Yaml;

/// <summary>
/// Reads one document of maps, lists and texts. No anchors, aliases, tags, directives or merge keys, no key twice, at most
/// <see cref="DeepestLevel"/> levels; so no input can be made to explode.
/// </summary>
public static class YamlReader
{
    /// <summary>How deep lists and maps may stand in one another.</summary>
    public const int DeepestLevel = 64;

    /// <summary>The value of a YAML text; null if it is empty or broken (then an error says where and why).</summary>
    /// <param name="text">Line ends are LF, without byte order mark.</param>
    /// <param name="file">For locations.</param>
    /// <param name="rules">The ids under which the room reports.</param>
    /// <param name="firstLine">The line of the file on which the text begins; more than 1 for front matter.</param>
    public static Checked<YamlValue?> Read(string text, string file, YamlRules rules, int firstLine = 1)
    {
        var findings = new Findings();
        var lines = new SourceLines(text, file, firstLine);
        var composer = new YamlComposer(text, lines, rules, findings);
        try
        {
            return new(composer.Document(), findings.ToImmutable());
        }
        catch (TooDeepException)
        {
            return new(null, findings.ToImmutable());
        }
        catch (YamlException e)
        {
            Complain(new(e.Message, (int)e.Start.Index, (int)e.End.Index, composer.OpenBracket));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            // The parser lets these escape on some broken texts: an open bracket before a line without indentation, half a surrogate pair.
            Complain(new("", composer.Offset, composer.Offset, composer.OpenBracket));
        }

        return new(null, findings.ToImmutable());

        void Complain(YamlComplaint complaint)
        {
            var explained = new YamlTraps(lines, rules).Explain(complaint);
            if (!findings.ToImmutable().Any(d => d.Location.Start.Line == explained.Location.Start.Line))
            {
                findings.Add(explained);
            }
        }
    }
}
