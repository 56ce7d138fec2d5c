using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>The rules for translating a self-check: 305x. A missing text is never replaced by the one in the main language.</summary>
public static class TranslationRules
{
    /// <summary>No self-check has the id in the file name.</summary>
    public static readonly Rule NoSelfCheck = new("BC3050", Severity.Error, "translation without a self-check");

    /// <summary>The language is not declared in site.yml, or is the main one.</summary>
    public static readonly Rule NoLanguage = new("BC3051", Severity.Error, "self-check translation in an unexpected language");

    /// <summary>A text, or a part with all its texts, is not translated.</summary>
    public static readonly Rule MissingText = new("BC3052", Severity.Error, "missing text in a self-check translation");

    /// <summary>An id or a text that the self-check does not have.</summary>
    public static readonly Rule ExtraText = new("BC3053", Severity.Error, "extra text in a self-check translation");

    /// <summary>A key that is the same in every language, such as a level, a condition or points.</summary>
    public static readonly Rule MoreThanTexts = new("BC3054", Severity.Error, "untranslatable key in a self-check translation");

    /// <summary>The translation names another version of the self-check.</summary>
    public static readonly Rule StaleTranslation = new("BC3055", Severity.Error, "outdated self-check translation");

    /// <summary>The finding for a file without a self-check of its name.</summary>
    public static Diagnostic Orphan(SourceFile file, string id, IEnumerable<string> known) =>
        new(
            NoSelfCheck,
            file.Top,
            $"this file translates the self-check `{id}`, which does not exist",
            Spelling.DidYouMean(id, known) ?? $"put this file next to `{id}.yml`, or delete it");

    /// <summary>The finding for a file in the main language, or in one that site.yml does not declare.</summary>
    public static Diagnostic Undeclared(SourceFile file, string id, string language, bool isMain, IEnumerable<string> known) => isMain
        ? new(
            NoLanguage,
            file.Top,
            $"`{language}` is the main language of the site, so it needs no translation",
            $"move the texts to `{id}.yml` and delete this file")
        : new(
            NoLanguage,
            file.Top,
            $"the language `{language}` is not declared in site.yml",
            Spelling.DidYouMean(language, known) ?? $"add it to site.yml: `languages: {{ {language}: {{ title: … }} }}`");

    internal static Diagnostic NoText(Location at, string owner, TextSlot slot, string file) => new(
        MissingText,
        at,
        $"{owner} has no `{slot.Key}` in this translation",
        slot is LineSlot line ? Translate(line.Words, file) : $"add `{slot.Key}:` and translate its texts from `{file}`");

    internal static Diagnostic NoLine(Location at, string owner, LinesSlot slot, Located<string> first, string file) =>
        new(MissingText, at, $"`{slot.Key}` of {owner} has {slot.Words.Length} texts in `{file}` but fewer here", Translate(first, file));

    internal static Diagnostic NoPart(Location at, string owner, PartsSlot slot, string id, TextPart part, string file) => new(
        MissingText,
        at,
        $"{slot.Kind} `{id}` of {owner} is not translated",
        part.Slots.OfType<LineSlot>().FirstOrDefault() is { } line
            ? $"add `- id: {id}` and {Translate(line.Words, file)}"
            : $"add `- id: {id}` and translate its texts");

    internal static Diagnostic NoId(Location at, string kind) =>
        new(AssessmentRules.MissingKey, at, $"this {kind} has no `id`", "add its id from the self-check");

    internal static Diagnostic Twice(Located<string> id, string kind, Location first) =>
        new(
            AssessmentRules.TakenName,
            id.Location,
            $"{kind} `{id.Value}` is already translated on line {first.Start.Line}",
            "keep only one of the two");

    internal static Diagnostic UnknownId(Located<string> id, string kind, string owner, IEnumerable<string> known) => new(
        ExtraText,
        id.Location,
        kind == "name" ? $"{owner} has no `{id.Value}` in the self-check" : $"{owner} has no {kind} `{id.Value}`",
        Spelling.DidYouMean(id.Value, known) ?? "remove it, or add it to the self-check first");

    internal static Diagnostic MoreLines(Location at, string owner, LinesSlot slot, string file) => new(
        ExtraText,
        at,
        $"`{slot.Key}` of {owner} has {slot.Words.Length} texts in `{file}` but more here",
        "remove this one, or add it to the self-check first");

    internal static Diagnostic NothingThere(YamlText key, string owner, string file) =>
        new(
            ExtraText,
            key.Location,
            $"{owner} has no `{key.Text}` in `{file}`, so there is nothing to translate",
            "remove it, or add it to the self-check first");

    internal static Diagnostic NotAText(YamlText key, string file) =>
        new(
            MoreThanTexts,
            key.Location,
            $"`{key.Text}` cannot be translated: it is the same in every language",
            $"remove it here; `{file}` already has it");

    internal static Diagnostic OtherVersion(Located<int> version, int current, string file) => new(
        StaleTranslation,
        version.Location,
        $"this translates version {version.Value}, but `{file}` is at version {current}",
        $"update the texts, then write `version: {current}`");

    private static string Translate(Located<string> words, string file) =>
        $"translate \"{YamlRules.Shortened(words.Value)}\" (line {words.Location.Start.Line} of `{file}`)";
}
