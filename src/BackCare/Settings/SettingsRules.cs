using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>What can be wrong with site.yml: 1xxx. Any of these errors makes the exit code 2.</summary>
public static class SettingsRules
{
    /// <summary>The root has no site.yml.</summary>
    public static readonly Rule NoSettings = new("BC1001", Severity.Error, "there is no site.yml");

    /// <summary>The file is not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("BC1002", Severity.Error, "site.yml is not UTF-8 text");

    /// <summary>Not YAML, or not a map.</summary>
    public static readonly Rule NotYaml = new("BC1003", Severity.Error, "site.yml is not valid YAML");

    /// <summary>Anchors, tags and the like.</summary>
    public static readonly Rule NotAllowed = new("BC1004", Severity.Error, "YAML that site.yml may not use");

    /// <summary>A key twice.</summary>
    public static readonly Rule DuplicateKey = new("BC1005", Severity.Error, "a key stands twice in site.yml");

    /// <summary>A key that nobody reads.</summary>
    public static readonly Rule UnknownKey = new("BC1006", Severity.Error, "not a key of site.yml");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC1007", Severity.Error, "site.yml misses a required key");

    /// <summary>A value of a wrong kind.</summary>
    public static readonly Rule WrongKind = new("BC1008", Severity.Error, "a value of site.yml is not of its kind");

    /// <summary>The base URL is not an http(s) address.</summary>
    public static readonly Rule BadBaseUrl = new("BC1009", Severity.Error, "the base URL is not a web address");

    /// <summary>The time zone is unknown to the machine.</summary>
    public static readonly Rule BadTimeZone = new("BC1010", Severity.Error, "the time zone is unknown");

    /// <summary>A language code is not a BCP 47 tag.</summary>
    public static readonly Rule BadLanguage = new("BC1011", Severity.Error, "the language code is not valid");

    /// <summary>A token of the theme is not a colour.</summary>
    public static readonly Rule BadColour = new("BC1012", Severity.Error, "a theme colour is not written as #rrggbb");

    /// <summary>A rule that may not be changed.</summary>
    public static readonly Rule NotSwitchable = new("BC1013", Severity.Error, "only lint rules (BC7…) can be changed in site.yml");

    /// <summary>Two terms that readers would take for one.</summary>
    public static readonly Rule NearTerms = new("BC1014", Severity.Error, "two terms of a taxonomy are nearly the same");

    /// <summary>A header name or value that would break the response.</summary>
    public static readonly Rule BadHeader = new("BC1015", Severity.Error, "a response header is not valid");

    /// <summary>An address with an unsafe or missing scheme.</summary>
    public static readonly Rule BadAddress = new("BC1016", Severity.Error, "an address in site.yml is not whole or not safe");

    /// <summary>A term's id that cannot stand in a URL.</summary>
    public static readonly Rule BadTerm = new("BC1017", Severity.Error, "a term's id cannot stand in a URL");

    /// <summary>A language gives words to a term that no taxonomy declares.</summary>
    public static readonly Rule UndeclaredTerm = new("BC1018", Severity.Error, "a language translates a term that is not declared");

    internal static readonly YamlRules Yaml = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic Absent() => new(
        NoSettings,
        Location.TopOf("site.yml"),
        "there is no site.yml in this folder",
        "go to the site's folder, name it with `--source`, or make a site with `backcare new site NAME`");

    internal static Diagnostic Undecodable(string file, int at) =>
        new(NotUtf8, Location.TopOf(file), $"this file is not UTF-8: the byte at offset {at} cannot be read", "save it as UTF-8");

    internal static Diagnostic NoMap(string file) =>
        new(NotYaml, Location.TopOf(file), "this file must be a block of `key: value` lines", "begin with `title: Name of the clinic`");

    internal static Diagnostic BaseUrl(Located<string> text) => new(
        BadBaseUrl,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not an address that begins with https:// or http://",
        "for example `base_url: https://clinic.example/`");

    internal static Diagnostic TimeZone(Located<string> text) => new(
        BadTimeZone,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not the name of a time zone",
        "use an IANA name such as `America/New_York` or `Europe/London`");

    internal static Diagnostic Language(Located<string> text) => new(
        BadLanguage,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not a language code",
        "use a code such as `en`, `es` or `pt-BR`");

    internal static Diagnostic MainLanguage(Located<string> code) => new(
        BadLanguage,
        code.Location,
        $"`{YamlRules.Shortened(code.Value)}` is the main language already",
        "keep only further languages under `languages`");

    internal static Diagnostic Colour(Located<string> text) => new(
        BadColour,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not a colour",
        "write six digits like `\"#1b5e57\"`, with the quotes");

    internal static Diagnostic Switch(YamlText id) =>
        new(NotSwitchable, id.Location, $"`{YamlRules.Shortened(id.Text)}` cannot be changed here", "only ids from BC7100 to BC7899 can");

    internal static Diagnostic Near(Located<string> term, Located<string> other) => new(
        NearTerms,
        term.Location,
        $"the term `{term.Value}` is nearly the same as `{other.Value}` on line {other.Location.Start.Line}",
        "keep one of the two");

    internal static Diagnostic Undeclared(Located<string> term, string taxonomy, IEnumerable<string> declared) => new(
        UndeclaredTerm,
        term.Location,
        $"`{YamlRules.Shortened(term.Value)}` is not one of the {taxonomy} of the main language",
        Spelling.DidYouMean(term.Value, declared) ?? $"declare it under `taxonomies: {taxonomy}: terms:` first");

    internal static Diagnostic Header(YamlText text) => new(
        BadHeader,
        text.Location,
        $"`{YamlRules.Shortened(text.Text)}` cannot stand in a response header",
        "use one line of plain letters, digits and signs");

    internal static Diagnostic OwnHeader(YamlText name) => new(
        BadHeader,
        name.Location,
        $"`{name.Text}` differs from file to file and cannot be set for all of them",
        "leave it out; BackCare or the web server sends it, and `embed: allowed_parents:` says who may frame a self-check");

    internal static Diagnostic SecondHeader(YamlText name) =>
        new(BadHeader, name.Location, $"the header `{name.Text}` stands twice", "keep one of the two; capital letters make no difference");

    internal static Diagnostic Address(Located<string> text) => new(
        BadAddress,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not an https address",
        "write it in full, such as `https://clinic.example/book`");

    internal static Diagnostic Origin(Located<string> text) => new(
        BadAddress,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` is not the address of a site",
        "write scheme and host alone, such as `https://partner.example`");

    internal static Diagnostic Term(Located<string> text) => new(
        BadTerm,
        text.Location,
        $"`{YamlRules.Shortened(text.Value)}` cannot stand in a URL",
        "use small letters, digits and `-`, such as `back-pain`");
}
