using BackCare.Content.Model;
using BackCare.Diagnostics;

namespace BackCare.Content.Rules;

/// <summary>Rules for <c>:::</c> containers: BC2040 to BC2051. None of them can be switched off.</summary>
public static class ContainerRules
{
    /// <summary>The word after <c>:::</c> is not the name of a container.</summary>
    public static readonly Rule Unknown = new("BC2040", Severity.Error, "unknown container");

    /// <summary>Text after the name of a container that takes no title, address or id.</summary>
    public static readonly Rule Leftover = new("BC2041", Severity.Error, "unexpected text after a container name");

    /// <summary>A container without a closing <c>:::</c>.</summary>
    public static readonly Rule NotClosed = new("BC2042", Severity.Error, "container is not closed");

    /// <summary>A container without content.</summary>
    public static readonly Rule Empty = new("BC2043", Severity.Error, "container is empty");

    /// <summary>A container that starts inside another one.</summary>
    public static readonly Rule Nested = new("BC2044", Severity.Error, "nested containers");

    /// <summary>A container that is indented, or inside a list or quotation.</summary>
    public static readonly Rule Misplaced = new("BC2045", Severity.Error, "container is not at the left margin");

    /// <summary>A closing <c>:::</c> without an open container.</summary>
    public static readonly Rule Stray = new("BC2046", Severity.Error, "`:::` without an open container");

    /// <summary>The title, address or id that a container requires after its name is missing or invalid.</summary>
    public static readonly Rule BadArgument = new("BC2047", Severity.Error, "missing or invalid text after a container name");

    /// <summary>A part that the container requires is missing, or a part does not belong in it.</summary>
    public static readonly Rule WrongContent = new("BC2048", Severity.Error, "wrong content in a container");

    /// <summary>Content in a container that BackCare fills in.</summary>
    public static readonly Rule NotEmpty = new("BC2049", Severity.Error, "unexpected text in a container");

    /// <summary>A line that would open or close a container if it started with three colons.</summary>
    public static readonly Rule Colons = new("BC2050", Severity.Error, "wrong number of colons");

    internal static Diagnostic NoSuch(Location at, string name) =>
        new(Unknown, at, $"`:::{Shortened(name)}` is not a container", Spelling.DidYouMean(name, ContainerKinds.Names)
            ?? $"use one of {string.Join(", ", ContainerKinds.Names)}");

    internal static Diagnostic TextBehind(Location at, string name) =>
        new(Leftover, at, $"unexpected text after `:::{name}`", "move the text to the next line");

    internal static Diagnostic Open(Location at, string name) =>
        new(NotClosed, at, $"`:::{name}` is not closed", "add a line `:::` below its last line");

    internal static Diagnostic Nothing(Location at, string name) =>
        new(Empty, at, $"`:::{name}` is empty", "add text, or remove the container");

    internal static Diagnostic Inside(Location at, string name, string outer, int line) =>
        new(Nested, at, $"`:::{Shortened(name)}` begins inside `:::{outer}`, which was opened on line {line}",
            $"close `:::{outer}` with a line `:::` first");

    internal static Diagnostic Place(Location at) =>
        new(Misplaced, at, "a container cannot be in a list, a quote or an indented block",
            "start it at the left margin, with an empty line above it");

    internal static Diagnostic ClosesNothing(Location at) =>
        new(Stray, at, "`:::` without an open container", "remove it, or add the name of a container after it");

    internal static Diagnostic NoTitle(Location at) =>
        new(BadArgument, at, "an exercise needs a title", "write it after the name: `:::exercise Knee hug`");

    internal static Diagnostic NoId(Location at) =>
        new(BadArgument, at, "expected the id of a self-check", "write its file name without `.yml`: `:::self-check lower-back`");

    internal static Diagnostic NoAddress(Location at) =>
        new(BadArgument, at, "a video needs an address that starts with https://",
            "write it after the name: `:::video https://video.example/knee-hug`");

    internal static Diagnostic NoHeading(Location at, string name) =>
        new(WrongContent, at, $"the first line of `:::{name}` must be its heading", "write one line that says what to do");

    internal static Diagnostic NoList(Location at, string name) =>
        new(WrongContent, at, $"`:::{name}` must contain one list and nothing else", "start each line with `- `");

    internal static Diagnostic NoSteps(Location at) =>
        new(WrongContent, at, "an exercise needs its steps as a numbered list", "write `1. …`, `2. …`");

    internal static Diagnostic NotInExercise(Location at) => new(
        WrongContent,
        at,
        "this does not belong in an exercise",
        "use one drawing, one paragraph, one numbered list, one line `Dose: …` and one line `Stop if: …`");

    internal static Diagnostic NoImage(Location at) =>
        new(WrongContent, at, "a figure must begin with its image", "write `![what it shows](file.svg)`, then the caption");

    internal static Diagnostic NoCaption(Location at) =>
        new(WrongContent, at, "a figure needs a caption", "write it below the image, or use the image without `:::figure`");

    internal static Diagnostic HasText(Location at, string name) =>
        new(NotEmpty, at, $"`:::{name}` cannot contain text", "write `:::` on the next line, and the text below it");

    internal static Diagnostic ColonCount(Location at, string name) =>
        new(Colons, at, "a container must start with exactly three colons", $"write `:::{name}`");

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
