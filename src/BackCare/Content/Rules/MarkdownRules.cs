using BackCare.Content.Sources;
using BackCare.Diagnostics;

namespace BackCare.Content.Rules;

/// <summary>What can be wrong with markdown anywhere: BC2030 to BC2039 and BC2052 on. None can be switched off.</summary>
public static class MarkdownRules
{
    /// <summary>HTML in a text.</summary>
    public static readonly Rule RawHtml = new("BC2030", Severity.Error, "HTML is not used in texts");

    /// <summary>A link that is not http, https, mailto, tel or relative.</summary>
    public static readonly Rule BadLink = new("BC2031", Severity.Error, "a link of a kind that is not allowed");

    /// <summary>An image that is not part of this site.</summary>
    public static readonly Rule ForeignImage = new("BC2032", Severity.Error, "an image from outside this site");

    /// <summary>More than <see cref="Limits.Nesting"/>.</summary>
    public static readonly Rule TooDeep = new("BC2033", Severity.Error, "quotes, lists or emphasis are nested too deeply");

    /// <summary>More than <see cref="Limits.Brackets"/>.</summary>
    public static readonly Rule TooManyBrackets = new("BC2034", Severity.Error, "the page has too many links");

    /// <summary>More than <see cref="Limits.References"/>.</summary>
    public static readonly Rule TooManyReferences = new("BC2035", Severity.Error, "the page has too many link definitions");

    /// <summary>More than <see cref="Limits.Cells"/>.</summary>
    public static readonly Rule TooManyCells = new("BC2036", Severity.Error, "the page has too many table cells");

    /// <summary>More than <see cref="Limits.Footnotes"/>.</summary>
    public static readonly Rule TooManyFootnotes = new("BC2037", Severity.Error, "the page has too many footnotes");

    /// <summary>More than <see cref="Limits.ParagraphMarks"/> or <see cref="Limits.MarkWork"/>.</summary>
    public static readonly Rule TooManyMarks = new("BC2038", Severity.Error, "a paragraph has too many marks");

    /// <summary>A comment to BackCare that it cannot read, or one without an end.</summary>
    public static readonly Rule BadComment = new("BC2039", Severity.Error, "a comment is not understood");

    /// <summary>Text behind a comment in one line, which markdown would drop with it.</summary>
    public static readonly Rule TextBesideComment = new("BC2052", Severity.Error, "text stands in the line of a comment");

    /// <summary>A heading, table, quote, … where only paragraphs and lists may stand.</summary>
    public static readonly Rule PlainTextOnly = new("BC2053", Severity.Error, "more than this text may hold");

    /// <summary>A mark <c>[^1]</c> without <c>[^1]: …</c>.</summary>
    public static readonly Rule UnknownFootnote = new("BC2054", Severity.Error, "a footnote has no text");

    /// <summary>More than <see cref="Limits.Lines"/>.</summary>
    public static readonly Rule TooManyLines = new("BC2055", Severity.Error, "the page has too many lines");

    /// <summary>More cells in a row than its table has columns.</summary>
    public static readonly Rule TooWideRow = new("BC2056", Severity.Error, "a row of a table has too many cells");

    /// <summary>A line of dashes that does not fit the row above it.</summary>
    public static readonly Rule NoTable = new("BC2057", Severity.Error, "a table's line of dashes does not fit its first row");

    internal static Diagnostic ExtraCells(Location at, int columns) =>
        new(TooWideRow, at, $"this stands beyond the last column and would not be shown: the first row names {Columns(columns)}", "name one more column in the first row, with its own `---` below it, or write `\\|` where a pipe is meant");

    internal static Diagnostic BrokenTable(Location at, int names, int dashes) =>
        new(NoTable, at, $"this would not become a table: the row above names {Columns(names)}, this line has {dashes}", $"write `|{string.Concat(Enumerable.Repeat(" --- |", names))}`");

    internal static Diagnostic Html(Location at, string tag, string instead) =>
        new(RawHtml, at, $"HTML (`{tag}`) is not used in texts", instead);

    internal static Diagnostic Scheme(Location at, string target, string scheme) =>
        new(BadLink, at, $"a link may not start with `{scheme}`", $"link to a page, or with https:, http:, mailto: or tel: (here: `{Shortened(target)}`)");

    internal static Diagnostic NoTarget(Location at) => new(BadLink, at, "this link leads nowhere", "write its target between the round brackets");

    internal static Diagnostic Unclear(Location at, string target) =>
        new(BadLink, at, $"`{Shortened(target)}` is not a link that every browser reads in the same way", "use \"/\" between names, and no blanks or control characters");

    internal static Diagnostic Image(Location at, string source) =>
        new(ForeignImage, at, $"the image `{Shortened(source)}` is not part of this site", "put the file beside the page and write its name");

    internal static Diagnostic Deep(Location at) =>
        new(TooDeep, at, $"this is nested more than {Limits.Nesting} levels deep", "write it flatter");

    internal static Diagnostic Brackets(Location at) =>
        new(TooManyBrackets, at, $"the page has more than {Limits.Brackets} square brackets", "split it into several pages");

    internal static Diagnostic References(Location at) =>
        new(TooManyReferences, at, $"the page has more than {Limits.References} definitions `[name]: target`", "split it into several pages");

    internal static Diagnostic Cells(Location at) =>
        new(TooManyCells, at, $"the page has more than {Limits.Cells} table cells", "split it into several pages");

    internal static Diagnostic Footnotes(Location at) =>
        new(TooManyFootnotes, at, $"the page has more than {Limits.Footnotes} footnotes", "split it into several pages");

    internal static Diagnostic Lines(Location at) =>
        new(TooManyLines, at, $"the page has more than {Limits.Lines} lines", "split it into several pages");

    internal static Diagnostic Marks(Location at) =>
        new(TooManyMarks, at, "this paragraph has too many brackets, asterisks, underscores, back ticks or `<`", "split it into several paragraphs");

    internal static Diagnostic Comment(Location at) =>
        new(BadComment, at, "this comment to BackCare is not understood", "write `<!-- backcare: off BC7301 because it is a quotation -->`, with an id from BC7000 to BC7999 and a reason");

    internal static Diagnostic UnclosedComment(Location at) =>
        new(BadComment, at, "this comment has no end, and would hide the rest of the page", "close it with `-->`");

    internal static Diagnostic Beside(Location at) =>
        new(TextBesideComment, at, "text in the line of a comment would not be shown", "give the comment a line of its own");

    internal static Diagnostic NoFootnote(Location at) =>
        new(UnknownFootnote, at, "this footnote has no text", "write `[^1]: its text` at the end of the page, outside lists; or `\\[` if a bracket is meant");

    internal static Diagnostic Plain(Location at, string what) =>
        new(PlainTextOnly, at, $"{what} cannot stand in this text", "use paragraphs, lists, links and emphasis");

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;

    private static string Columns(int count) => count == 1 ? "1 column" : $"{count} columns";
}
