using BackCare.Assessments.Binding;
using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>
/// The keys of a translation: one table for the reader, the manual and the JSON Schema. Which of them are required depends on the
/// self-check: each text that it has is translated, and no other.
/// </summary>
public static class TranslationKeys
{
    /// <summary>The keys of an option.</summary>
    public static MapShape Option { get; } = new(
        "an option in another language", [Id(), Text("text", "The text of the option."), Text("hint", "The smaller text below it.")]);

    /// <summary>The keys of an item of statements.</summary>
    public static MapShape Item { get; } = new("an item in another language", [Id(), Text("text", "The statement.")]);

    /// <summary>The keys of a card.</summary>
    public static MapShape Card { get; } = new("a card in another language", [Text("text", "What to do.")]);

    /// <summary>The keys of an outcome.</summary>
    public static MapShape Outcome { get; } = new(
        "an outcome in another language",
            [Id(), Text("title", "What to do, in a few words."), Text("text", "What to do, how soon, and what would change that.")]);

    /// <summary>The keys of a question.</summary>
    public static MapShape Question { get; } = new(
        "a question in another language",
        [
            Id(),
            Text("ask", "The question."),
            Text("why", "Why it is asked."),
            new("options", new ListShape(Option), "The options, unless they are the `same as` another question's."),
            new("ends", new ListShape(YamlShape.Text), "The labels at either end (scale)."),
            new("items", new ListShape(Item), "The statements (statements)."),
        ]);

    /// <summary>The whole table.</summary>
    public static MapShape Translation { get; } = new(
        "a translation",
        [
            new(
                "version",
                new NumberShape(1, 999_999_999),
                "The `version` of the self-check that these texts translate; a later version is then reported here."),
            new("reviewed", AssessmentKeys.Reviewed, "Who reviewed these texts, and when; written by `backcare review FILE --by ID`."),
            Text("title", "The heading of its page."),
            Text("description", "One sentence about what it does."),
            Text("intended_use", "What it is for, and that it is not a diagnosis."),
            Text("for", "Who it is for."),
            new("not_for", new ListShape(YamlShape.Text, OneAlone: true), "Who it is not for, in the same order."),
            new("cards", new NamedShape(Card), "The cards, by id."),
            new("questions", new ListShape(Question), "The questions, by id."),
            new("outcomes", new ListShape(Outcome), "The outcomes, by id."),
            new("names", new NamedShape(YamlShape.Text), "The name shown for each score, and for each band set with a name of its own."),
            new("bands", new NamedShape(new NamedShape(YamlShape.Text)), "The name shown for each band, by band set and id."),
        ]);

    private static YamlKey Id() =>
        new("id", YamlShape.Text with { Words = "an id", Example = "pain" }, "The id in the self-check.") { Required = true };

    private static YamlKey Text(string name, string meaning) => new(name, YamlShape.Text, meaning);
}
