using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>Rules 75xx: the order of headings, and the parts that each type of page needs.</summary>
public static class StructureRules
{
    /// <summary>A level 1 heading in the text; only the page title has that level.</summary>
    public static readonly Rule SecondTitle = new("BC7501", Severity.Error, "level 1 heading in the text");

    /// <summary>A heading more than one level below the previous one.</summary>
    public static readonly Rule SkippedLevel = new("BC7502", Severity.Error, "skipped heading level");

    /// <summary>A heading without words.</summary>
    public static readonly Rule EmptyHeading = new("BC7503", Severity.Error, "empty heading");

    /// <summary>Two headings with the same words on one page, ignoring case.</summary>
    public static readonly Rule SameHeading = new("BC7504", Severity.Error, "duplicate heading");

    /// <summary>A line in bold or capitals used instead of a heading, or a heading in capitals.</summary>
    public static readonly Rule FalseHeading = new("BC7505", Severity.Warning, "bold or all-capital line used as a heading");

    /// <summary>A page without a part that its type requires.</summary>
    public static readonly Rule MissingPart = new("BC7506", Severity.Error, "page without a part that its type requires");

    /// <summary>An article or strategy without takeaways.</summary>
    public static readonly Rule NoTakeaways = new("BC7507", Severity.Error, "article without takeaways");

    internal static Diagnostic Title(Location at) =>
        new(SecondTitle, at, "this is a level 1 heading, but the page title already has that level", "write `##`");

    internal static Diagnostic Skipped(Location at, int from, int to) => new(
        SkippedLevel,
        at,
        $"this level {Number(to)} heading follows a level {Number(from)} heading",
        $"write `{new string('#', from + 1)}` instead");

    internal static Diagnostic Empty(Location at) => new(EmptyHeading, at, "this heading has no words", "add them, or delete the line");

    internal static Diagnostic Same(Location at, string words, int line) =>
        new(SameHeading, at, $"the heading `{words}` is already on line {Number(line)}", "say what is different in this section");

    internal static Diagnostic False(Location at, string what) =>
        new(FalseHeading, at, $"this {what} line looks like a heading", "make it a heading: `## …`");

    internal static Diagnostic Shouting(Location at) =>
        new(FalseHeading, at, "this heading is in all capitals", "use lower-case letters after the first one");

    internal static Diagnostic Part(Location at, string type, string part, string instead) =>
        new(MissingPart, at, $"a page of type `{type}` needs {part}", instead);

    internal static Diagnostic Takeaways(Location at, string type) => new(
        NoTakeaways,
        at,
        $"a page of type `{type}` needs takeaways",
        "add `takeaways:` with 3 to 5 sentences to the front matter");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
