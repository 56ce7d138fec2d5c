using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>Rules for site.yml: 1xxx. Any of these errors makes the exit code 2.</summary>
public static class SettingsRules
{
    /// <summary>The site's folder has no site.yml.</summary>
    public static readonly Rule NoSettings = new("BC1001", Severity.Error, "missing site.yml");

    /// <summary>The file contains bytes that are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("BC1002", Severity.Error, "site.yml is not UTF-8");

    /// <summary>The file is not YAML, or its top level is not a block of keys.</summary>
    public static readonly Rule NotYaml = new("BC1003", Severity.Error, "invalid YAML in site.yml");

    /// <summary>YAML that site.yml does not support, such as anchors, aliases and tags.</summary>
    public static readonly Rule NotAllowed = new("BC1004", Severity.Error, "unsupported YAML in site.yml");

    /// <summary>A key appears more than once in the same block.</summary>
    public static readonly Rule DuplicateKey = new("BC1005", Severity.Error, "duplicate key in site.yml");

    /// <summary>A key that does not exist in its block.</summary>
    public static readonly Rule UnknownKey = new("BC1006", Severity.Error, "unknown key in site.yml");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC1007", Severity.Error, "missing key in site.yml");

    /// <summary>A value is empty, or is not what its key expects.</summary>
    public static readonly Rule WrongKind = new("BC1008", Severity.Error, "invalid value in site.yml");

    /// <summary>The base URL is not an http or https address.</summary>
    public static readonly Rule BadBaseUrl = new("BC1009", Severity.Error, "invalid base URL");

    /// <summary>The machine does not know the time zone.</summary>
    public static readonly Rule BadTimeZone = new("BC1010", Severity.Error, "unknown time zone");

    /// <summary>A language code is not a BCP 47 tag, or a further language repeats the main one.</summary>
    public static readonly Rule BadLanguage = new("BC1011", Severity.Error, "invalid language code");

    /// <summary>A design token is not a colour of the form <c>#rrggbb</c>.</summary>
    public static readonly Rule BadColour = new("BC1012", Severity.Error, "invalid theme colour");

    /// <summary><c>lint</c> names a rule whose severity is fixed.</summary>
    public static readonly Rule NotSwitchable = new("BC1013", Severity.Error, "rule cannot be changed in site.yml");

    /// <summary>Two terms of a taxonomy differ so little that readers would confuse them.</summary>
    public static readonly Rule NearTerms = new("BC1014", Severity.Error, "near-duplicate terms in a taxonomy");

    /// <summary>The name or value of a response header is malformed, duplicate or reserved.</summary>
    public static readonly Rule BadHeader = new("BC1015", Severity.Error, "invalid response header");

    /// <summary>An address is not https, or contains more than an origin where only an origin is allowed.</summary>
    public static readonly Rule BadAddress = new("BC1016", Severity.Error, "incomplete or unsafe address in site.yml");

    /// <summary>The id of a term cannot be used in a URL.</summary>
    public static readonly Rule BadTerm = new("BC1017", Severity.Error, "invalid term id");

    /// <summary>A further language translates a term that the main language does not declare.</summary>
    public static readonly Rule UndeclaredTerm = new("BC1018", Severity.Error, "translation of an undeclared term");

    internal static readonly YamlRules Yaml = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic Absent() => new(
        NoSettings,
        Location.TopOf("site.yml"),
        "there is no site.yml in this folder",
        "go to the site's folder, name it with `--source`, or create a site with `backcare new site NAME`");

    internal static Diagnostic Undecodable(string file, int at) =>
        new(NotUtf8, Location.TopOf(file), $"the byte at offset {at} is not UTF-8 text", "save the file with the encoding UTF-8");

    internal static Diagnostic NoMap(string file) =>
        new(NotYaml, Location.TopOf(file), "expected a block of `key: value` lines", "start with `title: Name of the clinic`");

    internal static Diagnostic BaseUrl(Located<string> text) => new(
        BadBaseUrl,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` cannot be the address of the site",
        "write the full address without `?` and `#`, such as `https://clinic.example/`");

    internal static Diagnostic TimeZone(Located<string> text) => new(
        BadTimeZone,
        text.Location,
        $"unknown time zone `{YamlRules.Shortened(text.Value)}`",
        "use an IANA name such as `America/New_York` or `Europe/London`");

    internal static Diagnostic Language(Located<string> text) => new(
        BadLanguage,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not a language code",
        "use a code such as `en`, `es` or `pt-BR`");

    internal static Diagnostic MainLanguage(Located<string> code) => new(
        BadLanguage,
        code.Location,
        $"`{YamlRules.Shortened(code.Value)}` is already the main language",
        "list only further languages under `languages`");

    internal static Diagnostic Colour(Located<string> text) => new(
        BadColour,
        text.Location,
        $"expected a colour such as #1b5e57, found `{YamlRules.Shortened(text.Value)}`",
        "write `#` and six digits or letters from a to f, in quotes: `\"#1b5e57\"`");

    internal static Diagnostic Switch(YamlText id) =>
        new(NotSwitchable, id.Location, $"`{YamlRules.Shortened(id.Text)}` cannot be changed here", "use only ids from BC7100 to BC7899");

    internal static Diagnostic Near(Located<string> term, Located<string> other) => new(
        NearTerms,
        term.Location,
        $"the term `{term.Value}` is almost the same as `{other.Value}` on line {other.Location.Start.Line}",
        "keep only one of them");

    internal static Diagnostic Undeclared(Located<string> term, string taxonomy, IEnumerable<string> declared) => new(
        UndeclaredTerm,
        term.Location,
        $"`{YamlRules.Shortened(term.Value)}` is not declared in the {taxonomy} of the main language",
        Spelling.DidYouMean(term.Value, declared) ?? $"declare it under `taxonomies: {taxonomy}: terms:` first");

    internal static Diagnostic Header(YamlText text) => new(
        BadHeader,
        text.Location,
        $"`{YamlRules.Shortened(text.Text)}` cannot be used in a response header",
        "use letters, digits and `-` in the name, and one line of plain characters without `$` in the value");

    internal static Diagnostic OwnHeader(YamlText name) => new(
        BadHeader,
        name.Location,
        $"`{name.Text}` is different for each file, so it cannot be set here",
        "remove it; to choose which sites can embed a self-check, use `embed: allowed_parents:`");

    internal static Diagnostic SecondHeader(YamlText name) =>
        new(BadHeader, name.Location, $"duplicate header `{name.Text}`", "keep only one of them; capital letters make no difference");

    internal static Diagnostic Address(Located<string> text) => new(
        BadAddress,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not an https address",
        "write the full address, such as `https://clinic.example/book`");

    internal static Diagnostic Origin(Located<string> text) => new(
        BadAddress,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not the address of a site",
        "write only the scheme and host, such as `https://partner.example`");

    internal static Diagnostic Term(Located<string> text) => new(
        BadTerm,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` cannot be used in a web address",
        "use lower-case letters, digits and `-`, such as `back-pain`");
}
