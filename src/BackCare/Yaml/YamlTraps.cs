using BackCare.Diagnostics;
using YamlDotNet.Core;

namespace BackCare.Yaml;

/// <summary>Puts the parser's complaint into an editor's words, by looking at the line on which it gave up.</summary>
internal static class YamlTraps
{
    public static Diagnostic Explain(YamlException error, string text, string file, int firstLine, YamlRules rules)
    {
        var lines = text.Split('\n');
        var line = Math.Clamp((int)error.Start.Line, 1, lines.Length);
        var (message, suggestion, shown, column, length) = Cause(error, lines, line);
        return rules.NotYaml(Location.InLine(file, shown + firstLine - 1, column, length), message, suggestion);
    }

    private static (string Message, string? Suggestion, int Line, int Column, int Length) Cause(YamlException error, string[] lines, int line)
    {
        for (var near = line; near >= Math.Max(1, line - 1); near--)
        {
            var words = lines[near - 1];
            var content = words.TrimStart(' ');
            if (content.StartsWith('\t'))
            {
                return ("a tab stands where spaces must stand", "use two spaces for each step to the right", near, words.IndexOf('\t') + 1, 1);
            }

            if (ColonInPlainText(words) is { } colon)
            {
                var (key, value) = (words[..colon.Key].Trim(' ', '-'), words[(colon.Key + 1)..].Trim());
                return ("a colon followed by a space stands inside a text without quotes", $"write `{key}: \"{value}\"`", near, colon.At + 1, 1);
            }

            if (words.AsSpan().IndexOfAny('“', '”', '‘') is var curly and >= 0)
            {
                return ("a curly quotation mark stands where YAML wants a straight one", "use \" instead", near, curly + 1, 1);
            }

            if (content.Contains('{', StringComparison.Ordinal) && content.Contains('[', StringComparison.Ordinal))
            {
                return ("a text inside `{ }` holds a bracket, comma or colon without quotes", "put the text between \" and \"", near, Math.Max(1, (int)error.Start.Column), 1);
            }
        }

        var at = Math.Clamp((int)error.Start.Column, 1, lines[line - 1].Length + 1);
        return ($"this is not valid YAML ({Plain(error.Message)})", "check the quotes, brackets and indentation on this line and the one above", line, at, 1);
    }

    private static (int Key, int At)? ColonInPlainText(string line)
    {
        var first = line.IndexOf(": ", StringComparison.Ordinal);
        if (first < 0 || line[(first + 1)..].TrimStart() is not [not ('"' or '\'' or '[' or '{' or '|' or '>'), ..])
        {
            return null;
        }

        var second = line.IndexOf(": ", first + 1, StringComparison.Ordinal);
        return second < 0 ? null : (first, second);
    }

    private static string Plain(string message)
    {
        var words = message.TrimEnd('.');
        return words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
