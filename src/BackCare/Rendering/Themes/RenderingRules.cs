using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Rendering.Themes;

/// <summary>The rules for themes and templates: 6xxx, never switchable.</summary>
public static class RenderingRules
{
    /// <summary>A template that the parser cannot read.</summary>
    public static readonly Rule Syntax = new("BC6001", Severity.Error, "template syntax error");

    /// <summary>A feature of the template language that themes cannot use.</summary>
    public static readonly Rule Forbidden = new("BC6002", Severity.Error, "feature not allowed in templates");

    /// <summary>A name that does not exist at its place in a template.</summary>
    public static readonly Rule UnknownName = new("BC6003", Severity.Error, "unknown name in a template");

    /// <summary>An include of a partial that does not exist.</summary>
    public static readonly Rule UnknownPartial = new("BC6004", Severity.Error, "unknown partial");

    /// <summary>An asset that does not exist.</summary>
    public static readonly Rule UnknownAsset = new("BC6005", Severity.Error, "unknown asset");

    /// <summary>A key that is not in the strings files.</summary>
    public static readonly Rule UnknownString = new("BC6006", Severity.Error, "unknown string key");

    /// <summary>A link or picture in a template with a target that does not exist.</summary>
    public static readonly Rule DeadTarget = new("BC6007", Severity.Error, "broken link in a template");

    /// <summary>Any other error while a page is rendered.</summary>
    public static readonly Rule Failed = new("BC6008", Severity.Error, "template fails while rendering a page");

    /// <summary>A proved script that a theme tries to replace.</summary>
    public static readonly Rule ProvedScript = new("BC6009", Severity.Error, "theme replaces a self-check script");

    /// <summary>A theme file that is not UTF-8 text.</summary>
    public static readonly Rule NotText = new("BC6010", Severity.Error, "theme file is not valid UTF-8");

    /// <summary>A page with a layout that the theme does not have.</summary>
    public static readonly Rule UnknownLayout = new("BC6011", Severity.Error, "unknown layout");

    /// <summary>A pair of colours with too little contrast for some readers.</summary>
    public static readonly Rule Contrast = new("BC6012", Severity.Error, "theme colour with too little contrast");

    /// <summary>A strings file that is not a list of keys and texts.</summary>
    public static readonly Rule Strings = new("BC6013", Severity.Error, "invalid strings file");

    /// <summary>A theme file that is never used.</summary>
    public static readonly Rule UnusedFile = new("BC6014", Severity.Error, "unused theme file");

    /// <summary>Partials that include each other endlessly.</summary>
    public static readonly Rule Circle = new("BC6015", Severity.Error, "circular includes");

    internal static readonly YamlRules Yaml = new(Strings, Strings, Strings, Strings, Strings, Strings);

    internal static Diagnostic NotTemplate(Location at, string message) =>
        new(Syntax, at, Sentence(message), "see `templates/README.md` for what a template can contain");

    internal static Diagnostic NotAllowed(Location at, string what, string instead) =>
        new(Forbidden, at, $"{what} is not allowed in templates", instead);

    internal static Diagnostic NoSuchName(Location at, string name, string owner, string? suggestion) =>
        new(UnknownName, at, owner.Length == 0 ? $"`{name}` does not exist here" : $"`{owner}` has no `{name}`", suggestion);

    internal static Diagnostic NoSuchPartial(Location at, string name, string? suggestion) =>
        new(UnknownPartial, at, $"the partial `{name}` does not exist", suggestion ?? $"add `templates/partials/{name}.html`");

    internal static Diagnostic NoSuchAsset(Location at, string name, string? suggestion) =>
        new(UnknownAsset, at, $"the asset `{name}` does not exist", suggestion ?? $"add `templates/assets/{name}`");

    internal static Diagnostic NoSuchString(Location at, string key, string? suggestion) => new(
        UnknownString,
        at,
        $"no strings file contains the key `{key}`",
        suggestion ?? $"add `{key}: …` to `templates/strings/en.yml`");

    internal static Diagnostic NoSuchTarget(Location at, string target) =>
        new(DeadTarget, at, $"no page or file has the address `{target}`", "write a path such as `/contact/`, or use the `url` of a page");

    internal static Diagnostic NoSuchPicture(Location at, string source) =>
        new(DeadTarget, at, $"the picture `{source}` does not exist", "write its path from `content/`, with a leading `/`");

    internal static Diagnostic Breaks(Location at, string message) => new(Failed, at, Sentence(message));

    internal static Diagnostic ReplacesScript(Location at) => new(
        ProvedScript,
        at,
        "a theme cannot replace this script, because the proofs depend on it",
        "remove the file, and change the look in `assets/site.css` instead");

    internal static Diagnostic NotUtf8(string file, int offset) =>
        new(NotText, Location.TopOf(file), $"byte {offset} is not valid UTF-8", "save the file as UTF-8");

    internal static Diagnostic LostLetters(Location at) =>
        new(NotText, at, "a letter was lost here (`\uFFFD`)", "type the letter again and save the file as UTF-8");

    internal static Diagnostic NoSuchLayout(Location at, string name, string? suggestion) => new(
        UnknownLayout,
        at,
        $"the layout `{name}` does not exist",
        suggestion ?? $"add `templates/layouts/{name}.html`, or remove `layout`");

    internal static Diagnostic TooWeak(Location at, string token, string colour, string background, double ratio, double needed,
        string? better) => new(
        Contrast,
        at,
        FormattableString.Invariant(
            $"`{token}` {colour} has a contrast of {Math.Floor(ratio * 10) / 10} to 1 with {background}; it needs {needed} to 1"),
        better is null ? null : $"use `\"{better}\"`");

    internal static Diagnostic NotAString(Location at) =>
        new(Strings, at, "expected a list of `key: text` lines", "write one key and its text on each line");

    internal static Diagnostic NothingUses(string file, string? suggestion) =>
        new(
            UnusedFile,
            Location.TopOf(file),
            "a theme file with this path is never used",
            suggestion ?? "move it to `layouts/`, `partials/`, `shortcodes/`, `strings/` or `assets/`");

    internal static Diagnostic Circles(Location at, IEnumerable<string> names) => new(
        Circle,
        at,
        $"these partials include each other: {string.Join(", ", names.Select(n => $"`{n}`"))}",
        "remove one of these includes");

    private static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length > 1 && char.IsAsciiLetterUpper(line[0]) && !char.IsAsciiLetterUpper(line[1])
            ? char.ToLowerInvariant(line[0]) + line[1..]
            : line;
    }
}
