using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>The ids under which one room reports what is wrong with its YAML; the words are the same everywhere.</summary>
/// <param name="Syntax">The text is not YAML.</param>
/// <param name="NotAllowed">Anchors, aliases, tags, directives, merge keys, more than one document, more than 64 levels.</param>
/// <param name="DuplicateKey">A key twice in one map.</param>
/// <param name="UnknownKey">A key that the table does not list.</param>
/// <param name="MissingKey">A required key is absent.</param>
/// <param name="WrongKind">A value is empty, or not of the kind that its key wants.</param>
public sealed record YamlRules(Rule Syntax, Rule NotAllowed, Rule DuplicateKey, Rule UnknownKey, Rule MissingKey, Rule WrongKind)
{
    internal Diagnostic NotYaml(Location at, string message, string? suggestion) => new(Syntax, at, message, suggestion);

    internal Diagnostic KeyIsNoText(Location at) =>
        new(Syntax, at, "a list or a block stands where the name of a key must stand", "write `name: value`");

    internal Diagnostic NotUsedHere(Location at, string what, string instead) =>
        new(NotAllowed, at, $"{what} may not be used here", instead);

    internal Diagnostic TooDeep(Location at) =>
        new(NotAllowed, at, $"this is nested more than {YamlReader.DeepestLevel} levels deep", "write it flatter");

    internal Diagnostic Twice(YamlText key, YamlText first) => new(
        DuplicateKey,
        key.Location,
        key.Text == first.Text
            ? $"`{Shortened(key.Text)}` stands twice; the first is on line {first.Location.Start.Line}"
            : $"`{key.Text}` means the same as `{first.Text}` on line {first.Location.Start.Line}",
        "keep one of the two");

    internal Diagnostic Unknown(YamlText key, string owner, IEnumerable<string> known) =>
        new(UnknownKey, key.Location, $"`{Shortened(key.Text)}` is not a key of {owner}", Spelling.DidYouMean(key.Text, known));

    internal Diagnostic NoValue(YamlText key, YamlKey wanted) =>
        new(WrongKind, key.Location, $"`{key.Text}` has no value", $"for example `{key.Text}: {wanted.Shape.Example}`");

    internal Diagnostic Missing(Location at, string owner, YamlKey key) =>
        new(MissingKey, at, $"{owner} has no `{key.Name}`", $"add `{key.Name}: {key.Shape.Example}`");

    internal Diagnostic Wrong(YamlValue value, string key, YamlShape wanted) =>
        new(WrongKind, value.Location, $"`{key}` wants {wanted.Words}, not {Shown(value)}", $"for example `{key}: {wanted.Example}`");

    internal Diagnostic NoChoice(YamlText value, string key, IReadOnlyCollection<string> choices) =>
        new(
            WrongKind,
            value.Location,
            $"`{key}` cannot be `{Shortened(value.Text)}`",
            Spelling.DidYouMean(value.Text, choices) ?? $"use one of {string.Join(", ", choices.Select(c => $"`{c}`"))}");

    /// <summary>One line of at most 40 characters, fit to stand in a message.</summary>
    internal static string Shortened(string text)
    {
        var line = text.Length > 40 ? $"{text[..40]}…" : text;
        return line.Any(char.IsControl) ? string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c)) : line;
    }

    private static string Shown(YamlValue value) => value switch
    {
        YamlList => "a list",
        YamlMap => "a block of keys",
        YamlText text when string.IsNullOrWhiteSpace(text.Text) => "an empty text",
        YamlText text => $"`{Shortened(text.Text)}`",
        _ => "nothing",
    };
}
