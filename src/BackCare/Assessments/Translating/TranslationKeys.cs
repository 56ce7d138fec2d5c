using BackCare.Yaml;

namespace BackCare.Assessments.Translating;

/// <summary>
/// The keys of a translation: one table for the reader, the manual and the JSON Schema. Which of them must stand there is told by the self-check:
/// each text that it has is translated, and no other.
/// </summary>
public static class TranslationKeys
{
    /// <summary>The keys of an option.</summary>
    public static MapShape Option { get; } = new("an option in another language", [Id(), Text("text", "Its words."), Text("hint", "The smaller words below.")]);

    /// <summary>The keys of an item of statements.</summary>
    public static MapShape Item { get; } = new("an item in another language", [Id(), Text("text", "The statement.")]);

    /// <summary>The keys of a card.</summary>
    public static MapShape Card { get; } = new("a card in another language", [Text("text", "What to do.")]);

    /// <summary>The keys of an outcome.</summary>
    public static MapShape Outcome { get; } = new(
        "an outcome in another language", [Id(), Text("title", "What to do, in a few words."), Text("text", "What to do, how soon, and what would change that.")]);

    /// <summary>The keys of a question.</summary>
    public static MapShape Question { get; } = new(
        "a question in another language",
        [
            Id(),
            Text("ask", "The question."),
            Text("why", "Why it is asked."),
            new("options", new ListShape(Option), "Its options, but not those that are the `same as` another question's."),
            new("ends", new ListShape(YamlShape.Text), "The words at both ends (scale)."),
            new("items", new ListShape(Item), "The statements (statements)."),
        ]);

    /// <summary>The whole table.</summary>
    public static MapShape Translation { get; } = new(
        "a translation",
        [
            new("version", new NumberShape(1, 999_999_999), "The `version` of the self-check whose texts these are. With it, a later change of the self-check cannot be forgotten here."),
            new("reviewed", AssessmentKeys.Reviewed, "Who vouches for these texts; `backcare review FILE --by ID` writes it."),
            Text("title", "The heading of its page."),
            Text("description", "One sentence on what it does."),
            Text("intended_use", "What it is meant for, and that it is no diagnosis."),
            Text("for", "For whom it is."),
            new("not_for", new ListShape(YamlShape.Text, OneAlone: true), "For whom it is not, in the same order."),
            new("cards", new NamedShape(Card), "The cards, by id."),
            new("questions", new ListShape(Question), "The questions, by id."),
            new("outcomes", new ListShape(Outcome), "The outcomes, by id."),
            new("names", new NamedShape(YamlShape.Text), "What the page calls each score, and each band set that has a name of its own."),
            new("bands", new NamedShape(new NamedShape(YamlShape.Text)), "What the page calls each band, by band set and id."),
        ]);

    private static YamlKey Id() => new("id", YamlShape.Text with { Words = "an id", Example = "pain" }, "The id in the self-check.") { Required = true };

    private static YamlKey Text(string name, string meaning) => new(name, YamlShape.Text, meaning);
}
