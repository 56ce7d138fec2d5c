using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>The rules under which one room reports mistakes in its YAML. The messages are the same in every room.</summary>
/// <param name="Syntax">The text is not valid YAML.</param>
/// <param name="NotAllowed">
/// Unsupported YAML: anchors, aliases, tags, directives, merge keys, several documents or more than 64 levels.
/// </param>
/// <param name="DuplicateKey">A key appears more than once in the same map, or under two spellings.</param>
/// <param name="UnknownKey">A key is not in the table of keys.</param>
/// <param name="MissingKey">A required key is absent.</param>
/// <param name="WrongKind">A value is empty, or is not what its key expects.</param>
public sealed record YamlRules(Rule Syntax, Rule NotAllowed, Rule DuplicateKey, Rule UnknownKey, Rule MissingKey, Rule WrongKind)
{
    internal Diagnostic NotYaml(Location at, string message, string? suggestion) => new(Syntax, at, message, suggestion);

    internal Diagnostic KeyIsNoText(Location at) =>
        new(Syntax, at, "expected the name of a key, found a list or a block", "write `name: value`");

    internal Diagnostic NotUsedHere(Location at, string what, string instead) =>
        new(NotAllowed, at, $"{what} is not supported here", instead);

    internal Diagnostic TooDeep(Location at) =>
        new(NotAllowed, at, $"this is nested more than {YamlReader.DeepestLevel} levels deep", "flatten it");

    internal Diagnostic Twice(YamlText key, YamlText first) => new(
        DuplicateKey,
        key.Location,
        key.Text == first.Text
            ? $"duplicate key `{Shortened(key.Text)}`; the first is on line {first.Location.Start.Line}"
            : $"`{key.Text}` means the same as `{first.Text}` on line {first.Location.Start.Line}",
        "keep only one of them");

    internal Diagnostic Unknown(YamlText key, string owner, IEnumerable<string> known) =>
        new(UnknownKey, key.Location, $"`{Shortened(key.Text)}` is not a {KeyOf(owner)}", Spelling.DidYouMean(key.Text, known));

    internal Diagnostic NoValue(YamlText key, YamlKey wanted) =>
        new(WrongKind, key.Location, $"`{key.Text}` has no value", $"write, for example, `{key.Text}: {wanted.Shape.Example}`");

    internal Diagnostic Missing(Location at, string owner, YamlKey key) =>
        new(MissingKey, at, $"{owner} has no `{key.Name}`", $"add `{key.Name}: {key.Shape.Example}`");

    internal Diagnostic Wrong(YamlValue value, string key, YamlShape wanted) =>
        new(
            WrongKind,
            value.Location,
            $"expected {wanted.Words}, found {Shown(value)}{ReasonAfter(value, wanted)}",
            $"write, for example, `{key}: {wanted.Example}`");

    internal Diagnostic NoChoice(YamlText value, string key, IReadOnlyCollection<string> choices) =>
        new(
            WrongKind,
            value.Location,
            $"`{Shortened(value.Text)}` is not a valid value for `{key}`",
            Spelling.DidYouMean(value.Text, choices) ?? $"use one of {string.Join(", ", choices.Select(c => $"`{c}`"))}");

    /// <summary>The start of a text for use in a message: at most 40 characters, without line breaks or other control characters.</summary>
    internal static string Shortened(string text)
    {
        var line = text.Length > 40 ? $"{text[..40]}…" : text;
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)) : line;
    }

    private static string KeyOf(string owner) => owner == "front matter" ? "front matter key" : $"key of {owner}";

    private static string ReasonAfter(YamlValue value, YamlShape wanted) => (wanted, value) switch
    {
        (DateShape, YamlText date) when CivilDate.ReasonNotADate(date.Text) is { } reason => $": {reason}",
        (FlagShape, YamlText { IsPlain: false, Text: "true" or "false" }) => " in quotes",
        _ => "",
    };

    private static string Shown(YamlValue value) => value switch
    {
        YamlList => "a list",
        YamlMap => "a block of keys",
        YamlText text when string.IsNullOrWhiteSpace(text.Text) => "empty text",
        YamlText text => $"`{Shortened(text.Text)}`",
        _ => "nothing",
    };
}
