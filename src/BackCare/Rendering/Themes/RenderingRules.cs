using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Rendering.Themes;

/// <summary>What can be wrong with a theme: 6xxx, never switchable.</summary>
public static class RenderingRules
{
    /// <summary>A template that cannot be read at all.</summary>
    public static readonly Rule Syntax = new("BC6001", Severity.Error, "a template is not written correctly");

    /// <summary>A part of the template language that themes do without.</summary>
    public static readonly Rule Forbidden = new("BC6002", Severity.Error, "a template uses something that themes may not use");

    /// <summary>A name that means nothing where it stands.</summary>
    public static readonly Rule UnknownName = new("BC6003", Severity.Error, "a template asks for a value that does not exist");

    /// <summary>An include of a partial that is not there.</summary>
    public static readonly Rule UnknownPartial = new("BC6004", Severity.Error, "a template includes a partial that does not exist");

    /// <summary>An asset that is not there.</summary>
    public static readonly Rule UnknownAsset = new("BC6005", Severity.Error, "a template asks for an asset that does not exist");

    /// <summary>A key that the strings do not have.</summary>
    public static readonly Rule UnknownString = new("BC6006", Severity.Error, "a template asks for words that do not exist");

    /// <summary>A link or picture of a template that leads nowhere.</summary>
    public static readonly Rule DeadTarget = new("BC6007", Severity.Error, "a template links to something that does not exist");

    /// <summary>Anything else that goes wrong while a page is made.</summary>
    public static readonly Rule Failed = new("BC6008", Severity.Error, "a template fails while a page is made");

    /// <summary>A theme's own copy of a proved script.</summary>
    public static readonly Rule ProvedScript = new("BC6009", Severity.Error, "a theme replaces a script of the self-check");

    /// <summary>A theme file that is not UTF-8 text.</summary>
    public static readonly Rule NotText = new("BC6010", Severity.Error, "a file of the theme is not text in UTF-8");

    /// <summary>A page that wants a layout which the theme does not have.</summary>
    public static readonly Rule UnknownLayout = new("BC6011", Severity.Error, "a page asks for a layout that does not exist");

    /// <summary>Colours that some readers could not tell apart.</summary>
    public static readonly Rule Contrast = new("BC6012", Severity.Error, "a colour of the theme is too weak to read");

    /// <summary>A file of words that is no list of keys and texts.</summary>
    public static readonly Rule Strings = new("BC6013", Severity.Error, "a theme's file of words cannot be read");

    /// <summary>A theme file that nothing would ever read.</summary>
    public static readonly Rule UnusedFile = new("BC6014", Severity.Error, "a file of the theme has a name that nothing uses");

    /// <summary>Partials that include each other without end.</summary>
    public static readonly Rule Circle = new("BC6015", Severity.Error, "partials include each other in a circle");

    internal static readonly YamlRules Yaml = new(Strings, Strings, Strings, Strings, Strings, Strings);

    internal static Diagnostic NotTemplate(Location at, string message) =>
        new(Syntax, at, Sentence(message), "see templates/README.md for what a template may say");

    internal static Diagnostic NotAllowed(Location at, string what, string instead) => new(Forbidden, at, $"{what} may not be used in a template", instead);

    internal static Diagnostic NoSuchName(Location at, string name, string owner, string? suggestion) =>
        new(UnknownName, at, owner.Length == 0 ? $"there is no `{name}` here" : $"`{owner}` has no `{name}`", suggestion);

    internal static Diagnostic NoSuchPartial(Location at, string name, string? suggestion) =>
        new(UnknownPartial, at, $"there is no partial `{name}`", suggestion ?? $"add `templates/partials/{name}.html`");

    internal static Diagnostic NoSuchAsset(Location at, string name, string? suggestion) =>
        new(UnknownAsset, at, $"there is no asset `{name}`", suggestion ?? $"add `templates/assets/{name}`");

    internal static Diagnostic NoSuchString(Location at, string key, string? suggestion) =>
        new(UnknownString, at, $"there are no words for `{key}`", suggestion ?? $"add `{key}: …` to `templates/strings/en.yml`");

    internal static Diagnostic NoSuchTarget(Location at, string target) =>
        new(DeadTarget, at, $"nothing on this site has the address `{target}`", "write a path such as `/contact/`, or a page's own `url`");

    internal static Diagnostic NoSuchPicture(Location at, string source) =>
        new(DeadTarget, at, $"there is no picture `{source}`", "write its path from `content/` with a leading `/`");

    internal static Diagnostic Breaks(Location at, string message) => new(Failed, at, Sentence(message));

    internal static Diagnostic ReplacesScript(Location at) => new(
        ProvedScript, at, "this script was proved together with BackCare and cannot be replaced by a theme", "remove the file; change the look in `assets/site.css` instead");

    internal static Diagnostic NotUtf8(string file, int offset) =>
        new(NotText, Location.TopOf(file), $"byte {offset} is not UTF-8", "save the file as UTF-8");

    internal static Diagnostic LostLetters(Location at) =>
        new(NotText, at, "a letter was lost here (`\uFFFD`)", "save the file as UTF-8 and type the letter again");

    internal static Diagnostic NoSuchLayout(Location at, string name, string? suggestion) =>
        new(UnknownLayout, at, $"the theme has no layout `{name}`", suggestion ?? $"add `templates/layouts/{name}.html`, or leave `layout` out");

    internal static Diagnostic TooWeak(Location at, string token, string colour, string behind, double ratio, double needed, string? better) => new(
        Contrast,
        at,
        FormattableString.Invariant($"`{token}` {colour} against {behind} has a contrast of {Math.Floor(ratio * 10) / 10} to 1; it needs {needed} to 1"),
        better is null ? null : $"`\"{better}\"` would do");

    internal static Diagnostic NotAString(Location at) =>
        new(Strings, at, "this file of words must be a list of `key: text` lines", "write one key and its words a line");

    internal static Diagnostic NothingUses(string file, string? suggestion) =>
        new(UnusedFile, Location.TopOf(file), "nothing uses a theme file of this name", suggestion ?? "put it below layouts/, partials/, shortcodes/, strings/ or assets/");

    internal static Diagnostic Circles(Location at, IEnumerable<string> names) =>
        new(Circle, at, $"these partials include each other: {string.Join(", ", names.Select(n => $"`{n}`"))}", "take one of the includes out");

    private static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length > 1 && char.IsAsciiLetterUpper(line[0]) && !char.IsAsciiLetterUpper(line[1]) ? char.ToLowerInvariant(line[0]) + line[1..] : line;
    }
}
