using System.Text;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Tests.Yaml;

/// <summary>Reads YAML in one line and shows values and findings with their places.</summary>
internal static class Yamls
{
    public static readonly YamlRules Rules = new(
        Rule("syntax"), Rule("not-allowed"), Rule("duplicate"), Rule("unknown"), Rule("missing"), Rule("kind"));

    public static Checked<YamlValue?> Read(string text, int firstLine = 1) => YamlReader.Read(text, "f.yml", Rules, firstLine);

    public static YamlMap Map(string text) => Assert.IsType<YamlMap>(Value(text));

    public static YamlValue Value(string text)
    {
        var read = Read(text);
        Assert.Empty(read.Diagnostics.Select(Shown));
        return Assert.IsAssignableFrom<YamlValue>(read.Value);
    }

    /// <summary>Every value on a line of its own, as <c>start-end text</c>, keys with a colon.</summary>
    public static string Places(YamlValue value)
    {
        var shown = new StringBuilder();
        Show(value, "");
        return shown.ToString().TrimEnd('\n');

        void Show(YamlValue part, string indent)
        {
            var place = $"{indent}{Place(part.Location)}";
            switch (part)
            {
                case YamlText text:
                    shown.Append($"{place} {text.Text.Replace("\n", "⏎", StringComparison.Ordinal)}\n");
                    break;
                case YamlList list:
                    shown.Append($"{place} list\n");
                    foreach (var item in list.Items)
                    {
                        Show(item, indent + "  ");
                    }

                    break;
                case YamlMap map:
                    shown.Append($"{place} map\n");
                    foreach (var entry in map.Entries)
                    {
                        shown.Append($"{indent}  {Place(entry.Key.Location)} {entry.Key.Text}:\n");
                        Show(entry.Value, indent + "    ");
                    }

                    break;
            }
        }
    }

    /// <summary>The one finding, as <c>line:column-line:column rule: message | suggestion</c>.</summary>
    public static string Only(string text) => Shown(Assert.Single(Read(text).Diagnostics));

    public static string Shown(Diagnostic d) => $"{Place(d.Location)} {d.Rule.Id}: {d.Message} | {d.Suggestion}";

    private static string Place(Location at) => $"{at.Start.Line}:{at.Start.Column}-{at.End.Line}:{at.End.Column}";

    private static Rule Rule(string id) => new(id, Severity.Error, id);
}
