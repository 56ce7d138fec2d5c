using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>The ids under which one room reports what is wrong with its YAML; the words are the same everywhere.</summary>
/// <param name="Syntax">The text is not YAML.</param>
/// <param name="NotAllowed">Anchors, aliases, tags, merge keys, more than one document, more than 64 levels.</param>
/// <param name="DuplicateKey">A key twice in one map.</param>
/// <param name="UnknownKey">A key that the table does not list.</param>
/// <param name="MissingKey">A required key is absent or empty.</param>
/// <param name="WrongKind">A value is not of the kind that its key wants.</param>
public sealed record YamlRules(Rule Syntax, Rule NotAllowed, Rule DuplicateKey, Rule UnknownKey, Rule MissingKey, Rule WrongKind)
{
    internal Diagnostic NotYaml(Location at, string message, string? suggestion) => new(Syntax, at, message, suggestion);

    internal Diagnostic NotUsedHere(Location at, string what, string instead) => new(NotAllowed, at, $"{what} may not be used here", instead);

    internal Diagnostic TooDeep(Location at) =>
        new(NotAllowed, at, $"this is nested more than {YamlReader.DeepestLevel} levels deep", "write it flatter");

    internal Diagnostic Twice(YamlText key, YamlText first) =>
        new(DuplicateKey, key.Location, $"`{key.Text}` stands twice; the first is on line {first.Location.Start.Line}", "keep one of the two");

    internal Diagnostic Unknown(YamlText key, string owner, IEnumerable<string> known) =>
        new(UnknownKey, key.Location, $"`{key.Text}` is not a key of {owner}", Spelling.DidYouMean(key.Text, known));

    internal Diagnostic Missing(Location at, string owner, YamlKey key) =>
        new(MissingKey, at, $"{owner} has no `{key.Name}`", $"add `{key.Name}: {key.Shape.Example}`");

    internal Diagnostic Wrong(YamlValue value, string key, YamlShape wanted) =>
        new(WrongKind, value.Location, $"`{key}` wants {wanted.Words}, not {Shown(value)}", $"for example `{key}: {wanted.Example}`");

    internal Diagnostic NoChoice(YamlText value, string key, IReadOnlyCollection<string> choices) =>
        new(
            WrongKind,
            value.Location,
            $"`{key}` cannot be `{value.Text}`",
            Spelling.DidYouMean(value.Text, choices) ?? $"use one of {string.Join(", ", choices.Select(c => $"`{c}`"))}");

    private static string Shown(YamlValue value) => value switch
    {
        YamlList => "a list",
        YamlMap => "a block of keys",
        YamlText { Text.Length: > 40 } text => $"`{text.Text[..40]}…`",
        YamlText text => $"`{text.Text}`",
        _ => "nothing",
    };
}
