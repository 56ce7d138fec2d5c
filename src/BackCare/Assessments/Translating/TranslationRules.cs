using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>What can be wrong with a self-check's texts in another language: 305x. A text that is missing is never shown in the main language instead.</summary>
public static class TranslationRules
{
    /// <summary>No self-check has the name that stands before the language.</summary>
    public static readonly Rule NoSelfCheck = new("BC3050", Severity.Error, "a translation belongs to no self-check");

    /// <summary>Not declared in site.yml, or the main one.</summary>
    public static readonly Rule NoLanguage = new("BC3051", Severity.Error, "a self-check is translated into a language that the site has not got");

    /// <summary>A text, or a part with all its texts.</summary>
    public static readonly Rule MissingText = new("BC3052", Severity.Error, "a text of a self-check is not translated");

    /// <summary>An id or a text without an original.</summary>
    public static readonly Rule ExtraText = new("BC3053", Severity.Error, "a translation has something that its self-check has not got");

    /// <summary>A level, a condition, points …</summary>
    public static readonly Rule MoreThanTexts = new("BC3054", Severity.Error, "a translation holds more than texts");

    /// <summary>The self-check went on, its translation did not.</summary>
    public static readonly Rule StaleTranslation = new("BC3055", Severity.Error, "a translation is not of this version of its self-check");

    /// <summary>A file whose self-check does not exist.</summary>
    public static Diagnostic Orphan(SourceFile file, string id, IEnumerable<string> known) =>
        new(NoSelfCheck, file.Top, $"there is no self-check `{id}` whose texts this file could translate", Spelling.DidYouMean(id, known) ?? $"put it beside `{id}.yml`, or delete it");

    /// <summary>A file in a language that is not one of the site's further ones.</summary>
    public static Diagnostic Undeclared(SourceFile file, string id, string language, bool isMain, IEnumerable<string> known) => isMain
        ? new(NoLanguage, file.Top, $"`{language}` is the site's own language, so that it needs no translation", $"write the texts into `{id}.yml`, and delete this file")
        : new(
            NoLanguage,
            file.Top,
            $"site.yml does not declare the language `{language}`",
            Spelling.DidYouMean(language, known) ?? $"add it there: `languages: {{ {language}: {{ title: … }} }}`");

    internal static Diagnostic NoText(Location at, string owner, TextSlot slot, string file) => new(
        MissingText,
        at,
        $"{owner} has no `{slot.Key}` in this language",
        slot is LineSlot line ? Translate(line.Words, file) : $"add `{slot.Key}:` with its texts from `{file}`");

    internal static Diagnostic NoLine(Location at, string owner, LinesSlot slot, Located<string> first, string file) =>
        new(MissingText, at, $"`{slot.Key}` of {owner} has {slot.Words.Length} texts in `{file}`, and fewer here", Translate(first, file));

    internal static Diagnostic NoPart(Location at, string owner, PartsSlot slot, string id, TextPart part, string file) => new(
        MissingText,
        at,
        $"{slot.Kind} `{id}` of {owner} is not translated",
        part.Slots.OfType<LineSlot>().FirstOrDefault() is { } line ? $"add `- id: {id}`; {Translate(line.Words, file)}" : $"add `- id: {id}` with its texts");

    internal static Diagnostic NoId(Location at, string kind) => new(AssessmentRules.MissingKey, at, $"this {kind} has no `id`", "add the id that it has in the self-check");

    internal static Diagnostic Twice(Located<string> id, string kind, Location first) =>
        new(AssessmentRules.TakenName, id.Location, $"{kind} `{id.Value}` is translated on line {first.Start.Line} already", "keep one of the two");

    internal static Diagnostic UnknownId(Located<string> id, string kind, string owner, IEnumerable<string> known) => new(
        ExtraText,
        id.Location,
        kind == "name" ? $"{owner} has no `{id.Value}` in the self-check" : $"{owner} has no {kind} `{id.Value}`",
        Spelling.DidYouMean(id.Value, known) ?? "take it out, or add it to the self-check first");

    internal static Diagnostic MoreLines(Location at, string owner, LinesSlot slot, string file) => new(
        ExtraText, at, $"`{slot.Key}` of {owner} has {slot.Words.Length} texts in `{file}`, and more here", "take this one out, or add it to the self-check first");

    internal static Diagnostic NothingThere(YamlText key, string owner, string file) =>
        new(ExtraText, key.Location, $"{owner} has no `{key.Text}` in `{file}` that could be translated", "take it out, or add it to the self-check first");

    internal static Diagnostic NotAText(YamlText key, string file) =>
        new(MoreThanTexts, key.Location, $"`{key.Text}` is not a text: it is the same in every language", $"take it out; it stands in `{file}`");

    internal static Diagnostic OtherVersion(Located<int> version, int current, string file) => new(
        StaleTranslation,
        version.Location,
        $"these are the texts of version {version.Value}, but `{file}` is version {current}",
        $"bring the texts up to date, then write `version: {current}`");

    private static string Translate(Located<string> words, string file) =>
        $"translate \"{YamlRules.Shortened(words.Value)}\" (line {words.Location.Start.Line} of `{file}`)";
}
