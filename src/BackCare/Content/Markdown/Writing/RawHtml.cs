using BackCare.Content.Rules;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Content.Markdown.Writing;

/// <summary>Rejects HTML and suggests the markdown for it. Drops comments, and reads those addressed to BackCare.</summary>
internal static class RawHtml
{
    private const string Start = "<!--";
    private const string End = "-->";
    private const string NameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";

    /// <summary>Handles HTML on lines of its own.</summary>
    public static void Block(HtmlBlock block, Context context)
    {
        var from = block.Span.Start;
        var source = context.Source.AsSpan(from, Math.Min(block.Span.End + 1, context.Source.Length) - from);
        while (true)
        {
            var blanks = source.Length - source.TrimStart().Length;
            from += blanks;
            source = source[blanks..];
            if (source.IsEmpty)
            {
                return;
            }

            if (!source.StartsWith(Start))
            {
                Refuse(source, from, context, isBesideComment: block.Type == HtmlBlockType.Comment);
                return;
            }

            if (source[2..].IndexOf(End) is not (var end and >= 0))
            {
                context.Findings.Add(MarkdownRules.UnclosedComment(context.At(from, from + Start.Length)));
                return;
            }

            var length = end + 2 + End.Length;
            Comment(source[..length], from, context);
            from += length;
            source = source[length..];
        }
    }

    /// <summary>Handles HTML in the middle of a text.</summary>
    public static void Inline(HtmlInline inline, Context context)
    {
        if (inline.Tag.StartsWith(Start, StringComparison.Ordinal))
        {
            Comment(inline.Tag, inline.Span.Start, context);
        }
        else
        {
            Refuse(inline.Tag, inline.Span.Start, context, isBesideComment: false);
        }
    }

    private static void Refuse(ReadOnlySpan<char> source, int from, Context context, bool isBesideComment)
    {
        if (isBesideComment && source[0] != '<')
        {
            var line = source.IndexOf('\n') is var stop and >= 0 ? stop : source.Length;
            context.Findings.Add(MarkdownRules.Beside(context.At(from, from + line)));
            return;
        }

        var end = source.IndexOfAny('>', '\n') is var at and >= 0 ? at + (source[at] == '>' ? 1 : 0) : source.Length;
        var name = source[1..end].TrimStart('/');
        name = name[..(name.IndexOfAnyExcept(NameCharacters) is var stopped and >= 0 ? stopped : name.Length)];
        var tag = name.IsEmpty ? source[..Math.Min(end, 12)].ToString() : $"<{name}>";
        context.Findings.Add(MarkdownRules.Html(context.At(from, from + end), tag, Instead(name.ToString().ToLowerInvariant())));
    }

    private static string Instead(string name) => name switch
    {
        "img" or "picture" or "svg" => "write `![what it shows](file.svg)`",
        "figure" or "figcaption" => "use `:::figure`",
        "a" => "write `[text](page.md)`",
        "iframe" or "video" or "embed" or "object" or "audio" => "use `:::video https://…`",
        "b" or "strong" => "write `**bold**`",
        "i" or "em" => "write `*italic*`",
        "code" or "pre" => "write it between backticks",
        "br" or "p" => "leave an empty line",
        "hr" => "write `***` on a line of its own",
        "ul" or "li" => "start each line with `- `",
        "ol" => "start the lines with `1. `, `2. `",
        "table" or "tr" or "td" or "th" or "thead" or "tbody" => "write the table with `|`",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "start the line with `## `",
        "button" or "form" or "input" => "use `:::contact`, or a link",
        "abbr" => "write `*[ABC]: what it means` on a line of its own",
        "script" or "style" or "link" or "meta" => "remove it; the theme provides the styles and scripts of a page",
        _ => "use a container such as `:::important`, or remove it",
    };

    private static void Comment(ReadOnlySpan<char> comment, int from, Context context)
    {
        var words = comment.Length < Start.Length + End.Length ? "" : comment[Start.Length..^End.Length].Trim();
        if (!words.StartsWith("backcare", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var location = context.At(from, from + comment.Length);
        if (Read(words) is var (rule, reason))
        {
            context.Suppressions.Add(new(rule, reason, SilencedLine(from + comment.Length, context), location));
        }
        else
        {
            context.Findings.Add(MarkdownRules.Comment(location));
        }
    }

    private static (string Rule, string Reason)? Read(ReadOnlySpan<char> words)
    {
        const string before = "backcare: off BC7";
        const string because = " because ";
        if (!words.StartsWith(before) || words.Length < before.Length + 3)
        {
            return null;
        }

        var digits = words.Slice(before.Length, 3);
        var rest = words[(before.Length + 3)..];
        var isRule = digits.IndexOfAnyExceptInRange('0', '9') < 0;
        return isRule && rest.StartsWith(because) && rest[because.Length..].Trim() is { IsEmpty: false } reason
            ? ($"BC7{digits}", reason.ToString())
            : null;
    }

    /// <summary>The line of the comment if text follows on it; otherwise the next line with text.</summary>
    private static int SilencedLine(int end, Context context)
    {
        var rest = context.Source.AsSpan(end);
        return context.SourceMap.Position(end + rest.Length - rest.TrimStart().Length).Line;
    }
}
