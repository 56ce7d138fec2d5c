using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Content.Rules;

/// <summary>What can be wrong with a <c>:::</c> container: BC2040 to BC2051. None can be switched off.</summary>
public static class ContainerRules
{
    /// <summary>A name that is no container.</summary>
    public static readonly Rule Unknown = new("BC2040", Severity.Error, "not a container");

    /// <summary>Text behind a name that takes none.</summary>
    public static readonly Rule Leftover = new("BC2041", Severity.Error, "text behind the name of a container");

    /// <summary>No closing <c>:::</c>.</summary>
    public static readonly Rule NotClosed = new("BC2042", Severity.Error, "a container is not closed");

    /// <summary>Nothing in it.</summary>
    public static readonly Rule Empty = new("BC2043", Severity.Error, "a container is empty");

    /// <summary>One in another.</summary>
    public static readonly Rule Nested = new("BC2044", Severity.Error, "containers do not stand in one another");

    /// <summary>In a list or quote, or indented.</summary>
    public static readonly Rule Misplaced = new("BC2045", Severity.Error, "a container does not start at the left margin");

    /// <summary>A <c>:::</c> that closes nothing.</summary>
    public static readonly Rule Stray = new("BC2046", Severity.Error, "`:::` closes nothing");

    /// <summary>The title, address or id behind the name is absent or wrong.</summary>
    public static readonly Rule BadArgument = new("BC2047", Severity.Error, "what stands behind the name of a container is wrong");

    /// <summary>The content is not what this container holds.</summary>
    public static readonly Rule WrongContent = new("BC2048", Severity.Error, "a container holds something that does not belong in it");

    /// <summary>Text in a container that has none.</summary>
    public static readonly Rule NotEmpty = new("BC2049", Severity.Error, "a container that stays empty holds text");

    /// <summary>Two or four colons.</summary>
    public static readonly Rule Colons = new("BC2050", Severity.Error, "a container starts with three colons");

    internal static Diagnostic NoSuch(Location at, string name) =>
        new(Unknown, at, $"`:::{Shortened(name)}` is not a container", Spelling.DidYouMean(name, ContainerKinds.Names) ?? $"use one of {string.Join(", ", ContainerKinds.Names)}");

    internal static Diagnostic TextBehind(Location at, string name) =>
        new(Leftover, at, $"nothing may stand behind `:::{name}`", "put the text into the next line");

    internal static Diagnostic Open(Location at, string name) =>
        new(NotClosed, at, $"`:::{name}` is not closed", "write a line `:::` below its last line");

    internal static Diagnostic Nothing(Location at, string name) =>
        new(Empty, at, $"`:::{name}` is empty", "write its text, or take it out");

    internal static Diagnostic Inside(Location at, string name, string outer, int line) =>
        new(Nested, at, $"`:::{Shortened(name)}` begins inside `:::{outer}` of line {line}", $"close `:::{outer}` with a line `:::` first");

    internal static Diagnostic Place(Location at) =>
        new(Misplaced, at, "a container cannot stand in a list, a quote or an indented block", "start it at the left margin, with an empty line above");

    internal static Diagnostic ClosesNothing(Location at) =>
        new(Stray, at, "`:::` closes nothing here", "take it out, or write the name of a container behind it");

    internal static Diagnostic NoTitle(Location at) =>
        new(BadArgument, at, "an exercise has a title", "write it behind the name, such as `:::exercise Knee hug`");

    internal static Diagnostic NoId(Location at) =>
        new(BadArgument, at, "a self-check is named by its id", "write the file's name without `.yml`, such as `:::self-check lower-back`");

    internal static Diagnostic NoAddress(Location at) =>
        new(BadArgument, at, "a video has an address that starts with https://", "write it behind the name, such as `:::video https://video.example/knee-hug`");

    internal static Diagnostic NoHeading(Location at, string name) =>
        new(WrongContent, at, $"the first line of `:::{name}` is its heading", "write one line that says what to do");

    internal static Diagnostic NoList(Location at, string name) =>
        new(WrongContent, at, $"`:::{name}` holds one list and nothing else", "begin each line with `- `");

    internal static Diagnostic NoSteps(Location at) =>
        new(WrongContent, at, "an exercise has its steps as a numbered list", "write `1. …`, `2. …`");

    internal static Diagnostic NotInExercise(Location at) =>
        new(WrongContent, at, "this does not belong in an exercise", "use one drawing, one numbered list, a line `Dose: …` and a line `Stop if: …`");

    internal static Diagnostic NoImage(Location at) =>
        new(WrongContent, at, "a figure begins with its image", "write `![what it shows](file.svg)`, then the caption");

    internal static Diagnostic NoCaption(Location at) =>
        new(WrongContent, at, "a figure has a caption", "write it below the image, or use the image alone");

    internal static Diagnostic HasText(Location at, string name) =>
        new(NotEmpty, at, $"`:::{name}` holds no text of its own", "write `:::` in the next line, and the text below it");

    internal static Diagnostic ColonCount(Location at, string name) =>
        new(Colons, at, "a container starts with exactly three colons", $"write `:::{name}`");

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
