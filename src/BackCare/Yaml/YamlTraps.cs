using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>Explains the parser's syntax errors in plain words, by looking at the line on which the parser gave up.</summary>
internal sealed class YamlTraps(SourceLines lines, YamlRules rules)
{
    /// <summary>A finding at the smallest location that shows the cause, with what to type instead.</summary>
    public Diagnostic Explain(YamlComplaint complaint) =>
        InvisibleBreak(complaint)
        ?? Tab(complaint)
        ?? CurlyMark(complaint)
        ?? Colon(complaint)
        ?? Quoted(complaint)
        ?? Bracket(complaint)
        ?? FirstCharacter(complaint)
        ?? Block(complaint)
        ?? Line(complaint)
        ?? At(complaint.Start, 1, "this is not valid YAML", "check the quotes, brackets and spaces on this line and the one above");

    /// <summary>Characters that word processors insert and that the parser treats as line ends.</summary>
    private Diagnostic? InvisibleBreak(YamlComplaint complaint)
    {
        for (var at = complaint.Start; at < Math.Min(complaint.End + 1, lines.Length); at++)
        {
            if (lines[at] is '\u0085' or '\u2028' or '\u2029')
            {
                return At(at, 1, $"invisible line break (U+{(int)lines[at]:X4})", "delete it");
            }
        }

        return null;
    }

    private Diagnostic? Tab(YamlComplaint complaint)
    {
        if (!complaint.Says("tab") && lines[complaint.Start] != '\t')
        {
            return null;
        }

        for (var index = lines.IndexOfLine(complaint.Start); index <= lines.IndexOfLine(complaint.End) + 1; index++)
        {
            var (start, words) = lines.Line(index);
            if (words.IndexOf('\t', StringComparison.Ordinal) is var tab and >= 0 && string.IsNullOrWhiteSpace(words[..tab]))
            {
                return At(start + tab, 1, "tab in the indentation", "indent with two spaces per level");
            }
        }

        return null;
    }

    private Diagnostic? CurlyMark(YamlComplaint complaint)
    {
        var (start, words) = lines.Line(lines.IndexOfLine(complaint.Start));
        for (var at = words.AsSpan().IndexOfAny(YamlFix.Curly); at >= 0; at = NextCurly(words, at))
        {
            var before = words.AsSpan(0, at).TrimEnd();
            if (before.IsEmpty || before[^1] is ':' or '-' or '[' or '{' or ',')
            {
                return At(start + at, 1, "curly quotation marks do not quote text", "use straight quotation marks (\") at both ends");
            }
        }

        return null;
    }

    private static int NextCurly(string words, int at) =>
        words.AsSpan(at + 1).IndexOfAny(YamlFix.Curly) is var next and >= 0 ? at + 1 + next : -1;

    private Diagnostic? Colon(YamlComplaint complaint)
    {
        if (!complaint.Says("mapping values are not allowed") && !complaint.Says("invalid mapping"))
        {
            return null;
        }

        var (start, words) = lines.Line(lines.IndexOfLine(complaint.Start));
        var colon = complaint.Start - start;
        if (words.IndexOf(": ", StringComparison.Ordinal) is var first && first < 0 || first >= colon)
        {
            return OutOfLine(start, words, colon);
        }

        var (key, value) = (words[..first].TrimStart(' ', '-'), ValueOf(words, first));
        return value.StartsWith('"') || value.StartsWith('\'')
            ? BehindQuote(start, words, first)
            : At(complaint.Start, 1, "text that contains a colon followed by a space needs quotes", $"write `{key}: {InQuotes(value)}`");
    }

    private Diagnostic OutOfLine(int start, string words, int colon)
    {
        var indent = Indent(words);
        var (above, wordsAbove) = LineAbove(start);
        return Indent(wordsAbove) == indent
            ? NoKey(above, wordsAbove)
            : At(
                start + indent,
                Math.Max(1, colon - indent),
                "this key is indented further than the key above",
                "start it below the first letter of the key above");
    }

    private Diagnostic? Quoted(YamlComplaint complaint)
    {
        if (complaint.Says("escape character"))
        {
            return At(complaint.End, 1, "`\\` has a special meaning in double quotes", "write `\\\\`, or put the text in single quotes");
        }

        if (complaint.Says("surrogate"))
        {
            return At(complaint.Start, 1, "this text contains half of a character", "type the character itself instead of `\\u…`");
        }

        if (complaint.Says("quoted scalar"))
        {
            return At(
                complaint.Start,
                1,
                "missing closing quotation mark for the text that starts here",
                $"add `{lines[complaint.Start]}` at its end");
        }

        return ValueBefore(complaint) is { Value: ['"' or '\'', ..] } value ? BehindQuote(value.Start, value.Words, value.Colon) : null;
    }

    private Diagnostic? Bracket(YamlComplaint complaint)
    {
        var isFlow = complaint.Says("flow mapping") || complaint.Says("flow sequence") || complaint.Words.Length == 0;
        if (complaint.OpenBracket is { } open && (isFlow || IsAtLineStart(complaint.Start)))
        {
            var (kind, closing) = lines[open] == '[' ? ("`[ ]`", "]") : ("`{ }`", "}");
            if (complaint.Words.Length == 0 || IsAtLineStart(complaint.Start))
            {
                return At(open, 1, $"the bracket `{lines[open]}` is never closed", $"add `{closing}` after the last value");
            }

            return char.IsLetterOrDigit(lines[complaint.Start])
                ? At(
                    complaint.Start,
                    1,
                    $"missing comma between two values in {kind}",
                    "add the comma, or put the whole text in double quotes")
                : At(
                    complaint.Start,
                    1,
                    $"text in {kind} that contains {Named(lines[complaint.Start])} needs quotes",
                    "put the whole text in double quotes");
        }

        return ValueBefore(complaint) is { Value: ['[' or '{', ..] }
            ? At(
                complaint.Start,
                1,
                "unexpected text after the closing bracket",
                "put the whole text in double quotes, or remove what follows the bracket")
            : null;
    }

    private Diagnostic? FirstCharacter(YamlComplaint complaint)
    {
        var first = ValueBefore(complaint) is { Value: ['*', ..] } value
            ? value.Start + value.Words.IndexOf('*', value.Colon)
            : complaint.Start;
        return first < complaint.Start
            || complaint.Says("cannot start any token")
            || complaint.Says("anchor or alias")
            || complaint.Says("expected node content")
            ? At(
                first,
                1,
                $"text that starts with {Named(lines[first])} needs quotes",
                "put the whole text in double quotes")
            : null;
    }

    private Diagnostic? Block(YamlComplaint complaint) =>
        complaint.Says("block scalar")
            ? At(
                complaint.Start,
                1,
                $"unexpected text after `{lines[complaint.Start]}`",
                "start the text on the next line, indented by two spaces, or put all of it in quotes")
        : complaint.Says("sequence entries are not allowed")
            ? At(
                complaint.Start,
                1,
                "a list cannot start on the same line as its key",
                "start it on the next line, or put quotes around the text")
        : null;

    private Diagnostic? Line(YamlComplaint complaint)
    {
        var index = lines.IndexOfLine(complaint.Start);
        var (start, words) = lines.Line(index);
        if (complaint.Says("expected '-'"))
        {
            return At(
                complaint.Start,
                1,
                "this line is not part of the list above",
                "start it with `- `, or indent it as far as the text of the item above");
        }

        if (!complaint.Says("expected key") && !complaint.Says("expected ':'"))
        {
            return null;
        }

        return words.TrimStart().StartsWith("- ", StringComparison.Ordinal)
            ? At(start + Indent(words), 1, "unexpected list item between keys", "put it below its key, indented by two spaces")
            : KeyEnd(words) >= 0
                ? At(
                    start + Indent(words),
                    1,
                    "this key is not aligned with the keys above",
                    "indent it as far as the other keys of its block")
                : NoKey(start, words);
    }

    private Diagnostic NoKey(int start, string words)
    {
        var indent = Indent(words);
        var suggestion = words.Contains(':', StringComparison.Ordinal)
            ? "put a space after the colon"
            : "write it that way, or indent it by two spaces if it continues the line above";
        return At(start + indent, Math.Max(1, words.TrimEnd().Length - indent), "expected `key: value`", suggestion);
    }

    private Diagnostic BehindQuote(int start, string words, int colon)
    {
        var open = colon + 1 + Indent(words[(colon + 1)..]);
        var mark = words[open];
        var close = words.IndexOf(mark, open + 1);
        return At(
            start + close,
            1,
            "unexpected text after the closing quotation mark",
            mark == '"'
                ? "put the whole text in single quotes, or write \\\" for a quotation mark inside it"
                : "put the whole text in double quotes");
    }

    private (int Start, string Words) LineAbove(int start)
    {
        for (var index = lines.IndexOfLine(start) - 1; index >= 0; index--)
        {
            if (lines.Line(index) is { Words: var words } above && words.TrimStart() is [not '#', ..])
            {
                return above;
            }
        }

        return lines.Line(-1);
    }

    private bool IsAtLineStart(int offset)
    {
        var (start, words) = lines.Line(lines.IndexOfLine(offset));
        return offset >= lines.Length || offset - start <= Indent(words);
    }

    /// <summary>The value that the parser considered complete although more text follows it on the line.</summary>
    private (int Start, string Words, int Colon, string Value)? ValueBefore(YamlComplaint complaint)
    {
        var (start, words) = lines.Line(lines.IndexOfLine(complaint.Start));
        return complaint.Says("expected key") && KeyEnd(words) is var colon and >= 0 && start + colon < complaint.Start
            ? (start, words, colon, ValueOf(words, colon))
            : null;
    }

    private static int KeyEnd(string words) =>
        words.IndexOf(": ", StringComparison.Ordinal) is var at and >= 0 ? at
        : words.TrimEnd().EndsWith(':') ? words.TrimEnd().Length - 1
        : -1;

    private static string ValueOf(string words, int colon)
    {
        var value = words[(colon + 1)..];
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).Trim();
    }

    private static string InQuotes(string value) =>
        YamlRules.Shortened(value) is var shown && shown.Contains('"', StringComparison.Ordinal)
            ? $"'{shown.Replace("'", "''", StringComparison.Ordinal)}'"
            : $"\"{shown}\"";

    private static string Named(char character) => character == '`' ? "a backtick" : $"`{character}`";

    private static int Indent(string words) => words.Length - words.TrimStart().Length;

    private Diagnostic At(int offset, int length, string message, string suggestion)
    {
        var (start, words) = lines.Line(lines.IndexOfLine(offset));
        var end = Math.Max(offset, Math.Min(offset + length, start + words.Length));
        return rules.NotYaml(lines.Between(offset, end), message, suggestion);
    }
}
