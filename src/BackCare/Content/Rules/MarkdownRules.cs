using BackCare.Content.Sources;
using BackCare.Diagnostics;

namespace BackCare.Content.Rules;

/// <summary>Rules for markdown in any text: BC2030 to BC2039, and BC2052 to BC2059. None of them can be switched off.</summary>
public static class MarkdownRules
{
    /// <summary>The text contains HTML.</summary>
    public static readonly Rule RawHtml = new("BC2030", Severity.Error, "HTML in a text");

    /// <summary>A link without a target, or with one that is not relative, http, https, mailto or tel.</summary>
    public static readonly Rule BadLink = new("BC2031", Severity.Error, "unsupported kind of link");

    /// <summary>The source of an image is empty or is not a file of this site.</summary>
    public static readonly Rule ForeignImage = new("BC2032", Severity.Error, "image from another site");

    /// <summary>More nested levels than <see cref="Limits.Nesting"/>.</summary>
    public static readonly Rule TooDeep = new("BC2033", Severity.Error, "content is nested too deeply");

    /// <summary>More square brackets of one kind than <see cref="Limits.Brackets"/>.</summary>
    public static readonly Rule TooManyBrackets = new("BC2034", Severity.Error, "too many links on a page");

    /// <summary>More link definitions than <see cref="Limits.References"/>.</summary>
    public static readonly Rule TooManyReferences = new("BC2035", Severity.Error, "too many link definitions on a page");

    /// <summary>More table cells than <see cref="Limits.Cells"/>.</summary>
    public static readonly Rule TooManyCells = new("BC2036", Severity.Error, "too many table cells on a page");

    /// <summary>More footnotes than <see cref="Limits.Footnotes"/>.</summary>
    public static readonly Rule TooManyFootnotes = new("BC2037", Severity.Error, "too many footnotes on a page");

    /// <summary>More formatting characters than <see cref="Limits.ParagraphMarks"/> or <see cref="Limits.MarkWork"/> allows.</summary>
    public static readonly Rule TooManyMarks = new("BC2038", Severity.Error, "too many markup characters in a paragraph");

    /// <summary>A comment to BackCare that is malformed, or any comment that is not closed.</summary>
    public static readonly Rule BadComment = new("BC2039", Severity.Error, "malformed BackCare comment");

    /// <summary>Text on the line where a comment ends, which markdown would drop together with the comment.</summary>
    public static readonly Rule TextBesideComment = new("BC2052", Severity.Error, "text on the same line as a comment");

    /// <summary>A heading, quotation, block of code, horizontal rule or table in a text that allows only paragraphs and lists.</summary>
    public static readonly Rule PlainTextOnly = new("BC2053", Severity.Error, "unsupported markup in a short text");

    /// <summary>A footnote mark such as <c>[^1]</c> without a definition <c>[^1]: …</c>.</summary>
    public static readonly Rule UnknownFootnote = new("BC2054", Severity.Error, "footnote without text");

    /// <summary>More lines than <see cref="Limits.Lines"/>.</summary>
    public static readonly Rule TooManyLines = new("BC2055", Severity.Error, "too many lines on a page");

    /// <summary>A table row with more cells than the table has columns.</summary>
    public static readonly Rule TooWideRow = new("BC2056", Severity.Error, "too many cells in a table row");

    /// <summary>A table whose line of dashes has more or fewer cells than its first row.</summary>
    public static readonly Rule NoTable = new("BC2057", Severity.Error, "line of dashes does not match the table's columns");

    internal static Diagnostic ExtraCells(Location at, int columns) =>
        new(TooWideRow, at, $"this cell is beyond the last column and would not be shown: the first row names {Columns(columns)}",
            "add a column to the first row, with a `---` below it, or write `\\|` if you mean the pipe character");

    internal static Diagnostic BrokenTable(Location at, int names, int dashes) =>
        new(NoTable, at, $"this is not a table: the row above names {Columns(names)}, but this line has {dashes}",
            $"write `|{string.Concat(Enumerable.Repeat(" --- |", names))}`");

    internal static Diagnostic Html(Location at, string tag, string instead) =>
        new(RawHtml, at, $"HTML (`{tag}`) is not allowed in texts", instead);

    internal static Diagnostic Scheme(Location at, string target, string scheme) => new(
        BadLink,
        at,
        $"unsupported or incomplete link: `{Shortened(target)}` starts with `{scheme}`",
        "link to a page, or start with https://, http://, mailto: or tel:");

    internal static Diagnostic NoTarget(Location at) =>
        new(BadLink, at, "this link has no target", "write the target between the parentheses");

    internal static Diagnostic Unclear(Location at, string target) =>
        new(BadLink, at, $"`{Shortened(target)}` is a link that browsers interpret in different ways",
            "use \"/\" between names, and no spaces or control characters");

    internal static Diagnostic Image(Location at, string source) =>
        new(ForeignImage, at, $"the image `{Shortened(source)}` is not part of this site",
            "save the file next to the page and write its name");

    internal static Diagnostic Deep(Location at) =>
        new(TooDeep, at, $"this is nested more than {Limits.Nesting} levels deep", "remove some of the levels");

    internal static Diagnostic Brackets(Location at) =>
        new(TooManyBrackets, at, $"the page has more than {Limits.Brackets} square brackets", "split it into several pages");

    internal static Diagnostic References(Location at) =>
        new(TooManyReferences, at, $"the page has more than {Limits.References} definitions `[name]: target`",
            "split it into several pages");

    internal static Diagnostic Cells(Location at) =>
        new(TooManyCells, at, $"the page has more than {Limits.Cells} table cells", "split it into several pages");

    internal static Diagnostic Footnotes(Location at) =>
        new(TooManyFootnotes, at, $"the page has more than {Limits.Footnotes} footnotes", "split it into several pages");

    internal static Diagnostic Lines(Location at) =>
        new(TooManyLines, at, $"the page has more than {Limits.Lines} lines", "split it into several pages");

    internal static Diagnostic Marks(Location at) =>
        new(TooManyMarks, at, "this paragraph has too many brackets, asterisks, underscores, backticks or `<`",
            "split it into several paragraphs");

    internal static Diagnostic Comment(Location at) =>
        new(BadComment, at, "this BackCare comment is malformed",
            "write `<!-- backcare: off BC7301 because it is a quotation -->`, with an id from BC7000 to BC7999 and a reason");

    internal static Diagnostic UnclosedComment(Location at) =>
        new(BadComment, at, "this comment is not closed and would hide the rest of the page", "close it with `-->`");

    internal static Diagnostic Beside(Location at) =>
        new(TextBesideComment, at, "text on the same line as a comment would not be shown", "put the comment on a line of its own");

    internal static Diagnostic NoFootnote(Location at) =>
        new(UnknownFootnote, at, "this footnote has no text",
            "add `[^1]: its text` at the end of the page, outside lists, or write `\\[` if you mean a bracket");

    internal static Diagnostic Plain(Location at, string what) =>
        new(PlainTextOnly, at, $"{what} is not allowed in this text", "use paragraphs, lists, links and emphasis");

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;

    private static string Columns(int count) => count == 1 ? "1 column" : $"{count} columns";
}
