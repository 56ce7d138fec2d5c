using BackCare.Content.Sources;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.Rules;

/// <summary>
/// Rules for a content file as a whole, its name and its front matter: BC2001 to BC2029. None of them can be switched off.
/// </summary>
public static class FrontMatterRules
{
    /// <summary>The file contains bytes that are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("BC2001", Severity.Error, "file is not UTF-8 text");

    /// <summary>The file is larger than <see cref="Limits.PageBytes"/>.</summary>
    public static readonly Rule TooLarge = new("BC2002", Severity.Error, "file is too large");

    /// <summary>The text contains a character that no page can show.</summary>
    public static readonly Rule ControlCharacter = new("BC2003", Severity.Error, "control character in the text");

    /// <summary>A key that is not in the table of front matter keys.</summary>
    public static readonly Rule UnknownKey = new("BC2004", Severity.Error, "unknown key in front matter");

    /// <summary>The file does not start with a <c>---</c> line.</summary>
    public static readonly Rule Absent = new("BC2005", Severity.Error, "missing front matter");

    /// <summary>A line that resembles <c>---</c>, or a correct <c>---</c> that is not on the first line of the file.</summary>
    public static readonly Rule NearMiss = new("BC2006", Severity.Error, "malformed front matter marker");

    /// <summary>The file has no second <c>---</c> line.</summary>
    public static readonly Rule NotClosed = new("BC2007", Severity.Error, "front matter is not closed");

    /// <summary>The front matter is a text or a list.</summary>
    public static readonly Rule NotAMap = new("BC2008", Severity.Error, "front matter is not a block of keys");

    /// <summary>The front matter cannot be read as YAML.</summary>
    public static readonly Rule NotYaml = new("BC2009", Severity.Error, "invalid YAML in front matter");

    /// <summary>YAML that front matter does not support, such as anchors, aliases and tags.</summary>
    public static readonly Rule NotAllowed = new("BC2010", Severity.Error, "unsupported YAML in front matter");

    /// <summary>A key appears more than once, or under two of its spellings.</summary>
    public static readonly Rule DuplicateKey = new("BC2011", Severity.Error, "duplicate key in front matter");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC2012", Severity.Error, "missing key in front matter");

    /// <summary>A value is empty, or is not what its key expects.</summary>
    public static readonly Rule WrongKind = new("BC2013", Severity.Error, "invalid value in front matter");

    /// <summary><c>draft</c> and <c>published</c> are both present and contradict each other.</summary>
    public static readonly Rule DraftAndPublished = new("BC2014", Severity.Error, "conflicting `draft` and `published`");

    /// <summary>The value of <c>slug</c>, <c>url</c> or <c>aliases</c> cannot be used in an address.</summary>
    public static readonly Rule BadPath = new("BC2015", Severity.Error, "invalid address in front matter");

    /// <summary>Fewer than three takeaways, or more than five.</summary>
    public static readonly Rule TakeawayCount = new("BC2016", Severity.Error, "wrong number of takeaways");

    /// <summary>The file name starts with a date that does not exist.</summary>
    public static readonly Rule BadFileDate = new("BC2017", Severity.Error, "date in the file name does not exist");

    /// <summary>Takeaways are both in front matter and in the body, or more than once in the body.</summary>
    public static readonly Rule TakeawaysTwice = new("BC2018", Severity.Error, "duplicate takeaways");

    internal static YamlRules Yaml { get; } = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic Invalid(Location at, int offset) =>
        new(NotUtf8, at, $"the byte at offset {offset} is not UTF-8 text", "save the file with the encoding UTF-8");

    internal static Diagnostic Large(Location at, long length) =>
        new(TooLarge, at, $"the file has {length} bytes; the limit is {Limits.PageBytes}", "split it into several pages");

    internal static Diagnostic Control(Location at, char character) =>
        new(ControlCharacter, at, $"the character U+{(int)character:X4} cannot be shown on a page", "delete it");

    internal static Diagnostic None(Location at) =>
        new(Absent, at, "the file has no front matter",
            "start it with a line `---`, then `title: …`, `description: …` and another line `---`");

    internal static Diagnostic AlmostFence(Location at, string line) =>
        new(NearMiss, at, $"`{Shortened(line)}` does not open or close front matter",
            "write exactly three hyphens and nothing else: `---`");

    internal static Diagnostic NotFirst(Location at) =>
        new(NearMiss, at, "front matter must begin on the first line of the file", "delete the empty lines above it");

    internal static Diagnostic Open(Location at) =>
        new(NotClosed, at, "the front matter that begins here is not closed", "add a line `---` below its last key");

    internal static Diagnostic NoMap(Location at) =>
        new(NotAMap, at, "expected a block of `key: value` lines", "write one `key: value` per line");

    internal static Diagnostic Disagree(Location at) =>
        new(DraftAndPublished, at, "`draft` and `published` contradict each other", "keep only `draft`");

    internal static Diagnostic NoName(Location at, string key, string value) =>
        new(BadPath, at, $"`{Shortened(value)}` is not a valid `{key}`", "use letters, digits and hyphens, such as `keep-moving`");

    internal static Diagnostic NoPath(Location at, string key, string value) => new(
        BadPath,
        at,
        $"`{Shortened(value)}` is not a valid path for `{key}`",
        "write a path that starts with `/` and has no spaces, such as `/strategies/keep-moving/`");

    internal static Diagnostic Count(Location at, int count) =>
        new(TakeawayCount, at, $"expected three to five takeaways, found {count}", count < 3 ? "add more" : "keep the most important ones");

    internal static Diagnostic NoDay(Location at, string date) => new(
        BadFileDate,
        at,
        $"the file name starts with `{date}`, a date that does not exist",
        "correct the date, or remove it from the name");

    internal static Diagnostic Twice(Location at, Location first) =>
        new(TakeawaysTwice, at, $"the page already has takeaways on line {first.Start.Line}", "keep one of the two");

    private static string Shortened(string text) => text.Length > 40 ? $"{text[..40]}…" : text;
}
