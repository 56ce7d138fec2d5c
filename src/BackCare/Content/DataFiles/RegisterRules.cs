using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.DataFiles;

/// <summary>What can be wrong with the files of <c>content/_data/</c>: BC2060 to BC2071. None can be switched off.</summary>
public static class RegisterRules
{
    /// <summary>A file that nobody reads.</summary>
    public static readonly Rule UnknownFile = new("BC2060", Severity.Error, "not a data file");

    /// <summary>Not YAML.</summary>
    public static readonly Rule NotYaml = new("BC2061", Severity.Error, "a data file is not valid YAML");

    /// <summary>Anchors, tags and the like.</summary>
    public static readonly Rule NotAllowed = new("BC2062", Severity.Error, "YAML that data files may not use");

    /// <summary>A key twice.</summary>
    public static readonly Rule DuplicateKey = new("BC2063", Severity.Error, "a key stands twice in a data file");

    /// <summary>A key that nobody reads.</summary>
    public static readonly Rule UnknownKey = new("BC2064", Severity.Error, "not a key of this data file");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC2065", Severity.Error, "an entry of a data file misses a required key");

    /// <summary>A value of a wrong kind.</summary>
    public static readonly Rule WrongKind = new("BC2066", Severity.Error, "a value of a data file is not of its kind");

    /// <summary>An id with blanks or capitals.</summary>
    public static readonly Rule BadId = new("BC2067", Severity.Error, "not an id");

    /// <summary>An address that is not http or https.</summary>
    public static readonly Rule BadAddress = new("BC2068", Severity.Error, "not a web address");

    /// <summary>An end of a redirect that is no path of this site.</summary>
    public static readonly Rule BadRedirect = new("BC2069", Severity.Error, "a redirect leads from path to path");

    /// <summary>A translation of nothing.</summary>
    public static readonly Rule NothingToTranslate = new("BC2070", Severity.Error, "a translated entry has no original");

    /// <summary>A text that its translation leaves out.</summary>
    public static readonly Rule Untranslated = new("BC2071", Severity.Error, "a text of an entry is not translated");

    internal static YamlRules Yaml { get; } = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic NoFile(Location at, string name) =>
        new(
            UnknownFile,
            at,
            $"`{name}` is not a data file",
            Spelling.DidYouMean(name, DataFileKeys.Files.Select(f => f.File)) ?? $"use one of {string.Join(", ", DataFileKeys.Files.Select(f => f.File))}");

    internal static Diagnostic NoMap(Location at, string name) =>
        new(WrongKind, at, $"`{name}` is not a block of keys", "write one entry in each line, its name before the colon");

    internal static Diagnostic NoOriginal(YamlText id, IEnumerable<string> known) =>
        new(NothingToTranslate, id.Location, $"there is no `{id.Text}` in the file that this one translates", Spelling.DidYouMean(id.Text, known) ?? "add it there first");

    internal static Diagnostic NotTranslated(YamlText id, string key) =>
        new(Untranslated, id.Location, $"`{id.Text}` has no `{key}` here, but the original has one", $"add `{key}:`, or take the whole entry out");

    internal static Diagnostic NoId(YamlText key) =>
        new(BadId, key.Location, $"`{key.Text}` cannot be an id", "use lower-case letters, digits and hyphens, such as `dana-cole`");

    internal static Diagnostic NoAddress(Located<string> address, string key) =>
        new(BadAddress, address.Location, $"`{key}` is not a web address", "begin it with https:// or http://");

    internal static Diagnostic NoPath(Location at, string path) =>
        new(BadRedirect, at, $"`{path}` is not a path of this site", "begin it with \"/\", such as `/old-page/`");
}
