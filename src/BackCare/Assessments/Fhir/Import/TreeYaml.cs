using System.Globalization;
using System.Text;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>Writes trees as YAML. Reading it back gives the same texts, with any characters.</summary>
internal static class TreeYaml
{
    private const int WidestFlow = 120;

    private const string PlainSigns = " _./()=<>?-";

    private static readonly string[] Misread = ["yes", "no", "true", "false", "null", "on", "off", "y", "n"];

    /// <summary>The whole file, lines ending in LF.</summary>
    public static string Write(MapTree root)
    {
        var yaml = new StringBuilder();
        foreach (var (key, value) in root.Entries)
        {
            Entry(yaml, key, value, 0);
        }

        return yaml.ToString();
    }

    private static void Entry(StringBuilder yaml, string key, Tree value, int indent)
    {
        yaml.Append(' ', indent).Append(Key(key)).Append(':');
        Value(yaml, value, indent + 2, key is not ("questions" or "outcomes" or "examples"));
    }

    /// <summary>What follows a key's colon or an item's dash, line end included.</summary>
    private static void Value(StringBuilder yaml, Tree value, int indent, bool mayFlow)
    {
        if (value is TextTree { Text: var text } && IsBlock(text))
        {
            Block(yaml, text, indent);
        }
        else if (Flow(value) is var flow
            && (value is TextTree or ListTree { Items.IsEmpty: true } or MapTree { Entries.IsEmpty: true }
                || (mayFlow && IsShallow(value) && flow.Length <= WidestFlow)))
        {
            yaml.Append(' ').Append(flow).Append('\n');
        }
        else
        {
            yaml.Append('\n');
            Nested(yaml, value, indent);
        }
    }

    private static void Nested(StringBuilder yaml, Tree value, int indent)
    {
        foreach (var (key, part) in (value as MapTree)?.Entries ?? [])
        {
            Entry(yaml, key, part, indent);
        }

        foreach (var item in (value as ListTree)?.Items ?? [])
        {
            if (item is MapTree { Entries.IsEmpty: false } map && !(IsShallow(map) && Flow(map).Length <= WidestFlow))
            {
                var start = yaml.Length;
                Nested(yaml, map, indent + 2);
                yaml[start + indent] = '-';
            }
            else
            {
                yaml.Append(' ', indent).Append('-');
                Value(yaml, item, indent + 2, mayFlow: true);
            }
        }
    }

    private static void Block(StringBuilder yaml, string text, int indent)
    {
        yaml.Append(text.EndsWith('\n') ? " |\n" : " |-\n");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            yaml.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    /// <summary>True for several lines that a literal block keeps as they are.</summary>
    private static bool IsBlock(string text)
    {
        var lines = (text.EndsWith('\n') ? text[..^1] : text).Split('\n');
        return lines.Length > 1
            && lines[0].Length > 0
            && lines[^1].Length > 0
            && lines.All(line => line.Length == 0 || (line[0] != ' ' && line[^1] != ' '))
            && lines.All(line => line.All(c => c == '\n' || IsPrintable(c)));
    }

    /// <summary>True if it has at most one level of texts below it.</summary>
    private static bool IsShallow(Tree value) => value switch
    {
        ListTree list => list.Items.All(i => i is TextTree),
        MapTree map => map.Entries.All(e => e.Value is TextTree or MapTree or ListTree && !HasDeep(e.Value)),
        _ => true,
    };

    private static bool HasDeep(Tree value) => value switch
    {
        ListTree list => list.Items.Any(i => i is not TextTree),
        MapTree map => map.Entries.Any(e => e.Value is not TextTree),
        _ => false,
    };

    private static string Flow(Tree value) => value switch
    {
        TextTree text => Quoted(text.Text),
        ListTree list => $"[{string.Join(", ", list.Items.Select(Flow))}]",
        MapTree { Entries.IsEmpty: true } => "{}",
        MapTree map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{Key(e.Key)}: {Flow(e.Value)}"))} }}",
        _ => "",
    };

    /// <summary>Keys are names, so even <c>on</c> is not quoted.</summary>
    private static string Key(string key) => key.Length > 0 && key.All(c => char.IsAsciiLetterLower(c) || c == '_') ? key : Quoted(key);

    private static string Quoted(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when IsPrintable(c) || char.IsSurrogate(c) => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Flags must not be quoted; every other text that another tool could misread is quoted.</summary>
    private static bool IsPlain(string text) =>
        text is "true" or "yes" or "no"
        || (text.Length > 0
            && char.IsAsciiLetterOrDigit(text[0])
            && text[^1] is not ' '
            && text.All(c => char.IsAsciiLetterOrDigit(c) || PlainSigns.Contains(c, StringComparison.Ordinal))
            && !Misread.Contains(text, StringComparer.OrdinalIgnoreCase));

    private static bool IsPrintable(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00a0' and <= '\ud7ff' and not ('\u2028' or '\u2029'))
            or (>= '\ue000' and <= '\ufffd' and not '\ufeff');
}
