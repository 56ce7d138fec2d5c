using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Content.DataFiles;

/// <summary>Rules for the files in <c>content/_data/</c>: BC2060 to BC2071. None of them can be switched off.</summary>
public static class RegisterRules
{
    /// <summary>A file in <c>content/_data/</c> that BackCare does not read.</summary>
    public static readonly Rule UnknownFile = new("BC2060", Severity.Error, "unknown data file");

    /// <summary>The file cannot be read as YAML.</summary>
    public static readonly Rule NotYaml = new("BC2061", Severity.Error, "invalid YAML in a data file");

    /// <summary>YAML that data files do not support, such as anchors, aliases and tags.</summary>
    public static readonly Rule NotAllowed = new("BC2062", Severity.Error, "unsupported YAML in a data file");

    /// <summary>An id or a key appears more than once.</summary>
    public static readonly Rule DuplicateKey = new("BC2063", Severity.Error, "duplicate key in a data file");

    /// <summary>A key that is not in the table of the file.</summary>
    public static readonly Rule UnknownKey = new("BC2064", Severity.Error, "unknown key in a data file");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC2065", Severity.Error, "missing key in a data file");

    /// <summary>A value is empty, or is not what its key expects.</summary>
    public static readonly Rule WrongKind = new("BC2066", Severity.Error, "invalid value in a data file");

    /// <summary>An id contains a space, a capital letter or another unsupported character.</summary>
    public static readonly Rule BadId = new("BC2067", Severity.Error, "invalid id in a data file");

    /// <summary>An address is not http or https.</summary>
    public static readonly Rule BadAddress = new("BC2068", Severity.Error, "invalid web address in a data file");

    /// <summary>The old or the new address of a redirect is not a path on this site.</summary>
    public static readonly Rule BadRedirect = new("BC2069", Severity.Error, "invalid redirect");

    /// <summary>A translated entry whose id is not in the original file.</summary>
    public static readonly Rule NothingToTranslate = new("BC2070", Severity.Error, "translated entry without an original");

    /// <summary>A translated entry without one of the texts of its original.</summary>
    public static readonly Rule Untranslated = new("BC2071", Severity.Error, "incomplete translation of an entry");

    internal static YamlRules Yaml { get; } = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic NoFile(Location at, string name) =>
        new(
            UnknownFile,
            at,
            $"`{name}` is not a data file",
            Spelling.DidYouMean(name, DataFileKeys.Files.Select(f => f.File))
                ?? $"use one of {string.Join(", ", DataFileKeys.Files.Select(f => f.File))}");

    internal static Diagnostic NoMap(Location at, string name) =>
        new(WrongKind, at, $"expected a block of entries in `{name}`", "start each entry with its name and a colon");

    internal static Diagnostic NoOriginal(YamlText id, IEnumerable<string> known) =>
        new(NothingToTranslate, id.Location, $"`{id.Text}` does not exist in the file that this one translates",
            Spelling.DidYouMean(id.Text, known) ?? "add it there first");

    internal static Diagnostic NotTranslated(YamlText id, string key) =>
        new(Untranslated, id.Location, $"the translation of `{id.Text}` has no `{key}`, but the original has one",
            $"add `{key}:`, or remove the whole entry");

    internal static Diagnostic NoId(YamlText key) =>
        new(BadId, key.Location, $"`{key.Text}` is not a valid id", "use lower-case letters, digits and hyphens, such as `dana-cole`");

    internal static Diagnostic NoAddress(Located<string> address, string key) =>
        new(BadAddress, address.Location, $"`{key}` must be a web address", "start it with https:// or http://");

    internal static Diagnostic NoPath(Location at, string path) =>
        new(BadRedirect, at, $"`{path}` is not a path on this site", "start it with \"/\", such as `/old-page/`");
}
