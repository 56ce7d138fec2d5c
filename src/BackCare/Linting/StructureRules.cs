using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>75: the parts that a page of its type has, in order.</summary>
public static class StructureRules
{
    /// <summary>The title is the page's only level 1.</summary>
    public static readonly Rule SecondTitle = new("BC7501", Severity.Error, "a text has a heading of level 1");

    /// <summary>A level left out.</summary>
    public static readonly Rule SkippedLevel = new("BC7502", Severity.Error, "a heading level is skipped");

    /// <summary>A heading without words.</summary>
    public static readonly Rule EmptyHeading = new("BC7503", Severity.Error, "a heading is empty");

    /// <summary>Two headings with the same words.</summary>
    public static readonly Rule SameHeading = new("BC7504", Severity.Error, "two headings have the same words");

    /// <summary>A bold or shouting line in a heading's place.</summary>
    public static readonly Rule FalseHeading = new("BC7505", Severity.Warning, "a bold or all-capital line poses as a heading");

    /// <summary>A part that the page's type requires.</summary>
    public static readonly Rule MissingPart = new("BC7506", Severity.Error, "a page misses a part that its type requires");

    /// <summary>An article without takeaways.</summary>
    public static readonly Rule NoTakeaways = new("BC7507", Severity.Error, "an article has no takeaways");

    internal static Diagnostic Title(Location at) =>
        new(SecondTitle, at, "a heading with one `#` stands in the text; the title is already the page's first heading", "write `##`");

    internal static Diagnostic Skipped(Location at, int from, int to) => new(
        SkippedLevel,
        at,
        $"a heading of level {Number(to)} follows one of level {Number(from)}",
        $"write {new string('#', from + 1)} in its place");

    internal static Diagnostic Empty(Location at) => new(EmptyHeading, at, "this heading has no words", "write them, or delete the line");

    internal static Diagnostic Same(Location at, string words, int line) =>
        new(SameHeading, at, $"the heading `{words}` stands on line {Number(line)} too", "say what is different here");

    internal static Diagnostic False(Location at, string what) => new(FalseHeading, at, $"this {what} line poses as a heading", "write it as a heading: `## …`");

    internal static Diagnostic Shouting(Location at) => new(FalseHeading, at, "this heading is all capitals", "write small letters behind the first one");

    internal static Diagnostic Part(Location at, string type, string part, string instead) =>
        new(MissingPart, at, $"a page of type `{type}` needs {part}", instead);

    internal static Diagnostic Takeaways(Location at, string type) =>
        new(NoTakeaways, at, $"a page of type `{type}` needs takeaways", "add `takeaways:` with 3 to 5 sentences to the front matter");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
