using System.Collections.Immutable;
using BackCare.Yaml;

namespace BackCare.Assessments;

/// <summary>The keys of a self-check: one table for the reader, the manual and the JSON Schema.</summary>
public static class AssessmentKeys
{
    private static readonly YamlShape Number = YamlShape.Text with { Words = "a number", Example = "1" };

    private static readonly YamlShape Id = YamlShape.Text with { Words = "an id", Example = "pain" };

    private static readonly YamlShape ConditionText = YamlShape.Text with { Words = "a condition", Example = "pain >= 8" };

    private static readonly YamlShape RangeText = YamlShape.Text with { Words = "a range such as 0 to 10", Example = "0 to 10" };

    private static readonly ListShape Ids = new(Id, OneAlone: true);

    private static readonly ListShape Texts = new(YamlShape.Text, OneAlone: true);

    private static readonly TextShape LevelWord = new(Levels.Words);

    /// <summary>The keys of <c>red_flag</c> on an option, or under an answer of yes_no.</summary>
    public static MapShape RedFlag { get; } = new(
        "a red flag",
        [
            Required("level", LevelWord, "The mildest level that the outcome can have."),
            Optional("card", Id, "The id of a card in `cards`, shown first on the result."),
        ]);

    /// <summary>The keys of an option.</summary>
    public static MapShape Option { get; } = new(
        "an option",
        [
            Required("id", Id with { Example = "often" }, "Lowercase letters, digits and `_`; unique in its question."),
            Required("text", YamlShape.Text, "The words next to the button."),
            Optional("hint", YamlShape.Text, "Smaller words below the text."),
            Optional("points", Number, "An exact decimal; can be negative."),
            Optional("exclusive", YamlShape.Flag, "`true`: cannot be ticked together with other options (any_of)."),
            Optional("red_flag", RedFlag, "How urgent the outcome must be after this answer."),
        ]);

    /// <summary>The keys of an item of statements.</summary>
    public static MapShape Item { get; } = new(
        "an item",
        [
            Required("id", Id with { Example = "sit" }, "The id of its question is `<block>_<item>`."),
            Required("text", YamlShape.Text, "The statement."),
            Optional("optional", YamlShape.Flag, "`true`: can be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: not part of any score of the block."),
        ]);

    /// <summary>The keys of a question of any type; <see cref="KeysOf"/> tells those of one type.</summary>
    public static MapShape Question { get; } = new(
        "a question",
        [
            Required("id", Id, "Lowercase letters, digits and `_`; unique in the file."),
            Required("type", new TextShape(["one_of", "any_of", "yes_no", "number", "scale", "statements"]), "The type of answer."),
            Required("ask", YamlShape.Text, "The question, in everyday words."),
            Optional("why", YamlShape.Text, "Why the question is asked."),
            Optional("ask_if", ConditionText, "A condition on earlier questions: asked only if it is true."),
            Optional("optional", YamlShape.Flag, "`true`: can be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: nothing uses the answer, on purpose."),
            Optional(
                "stop",
                new MapShape(
                    "a stop",
                    [
                        Required("if", ConditionText, "The condition that ends the self-check."),
                        Required("outcome", Id with { Example = "go_now" }, "The id of the outcome it ends with."),
                    ]),
                "Ends the self-check early."),
            Optional(
                "options",
                new EitherShape(
                    new ListShape(Option),
                    YamlShape.Text with { Words = "`same as` and the id of a question", Example = "same as pain" }),
                "The options (one_of, any_of, statements)."),
            Optional("each_points", Number, "Points of each option that is not exclusive (any_of)."),
            Optional(
                "points",
                new MapShape("points", [Optional("yes", Number, "Points for yes."), Optional("no", Number, "Points for no.")]),
                "Points for yes and no (yes_no)."),
            Optional(
                "red_flag",
                new MapShape(
                    "a red flag by answer",
                    [Optional("yes", RedFlag, "The red flag for yes."), Optional("no", RedFlag, "The red flag for no.")]),
                "Red flags for yes and no (yes_no)."),
            Optional("range", RangeText, "The whole numbers it accepts (number, scale)."),
            Optional(
                "ends",
                new ListShape(YamlShape.Text with { Example = "No pain, Worst pain" }),
                "Two texts: the words at the two ends (scale)."),
            Optional("items", new ListShape(Item), "The statements, each on its own page (statements)."),
        ]);

    /// <summary>The keys of a card.</summary>
    public static MapShape Card { get; } = new(
        "a card",
        [
            Required("level", LevelWord, "The level of the red flags that use it."),
            Required("text", YamlShape.Text, "What to do."),
        ]);

    /// <summary>The keys of a score.</summary>
    public static MapShape Score { get; } = new(
        "a score",
        [
            Optional("sum", Ids, "The sum of the points."),
            Optional("mean", Ids, "The sum ÷ the number of items."),
            Optional("percent", Ids, "100 × the sum ÷ the highest possible sum."),
            Optional(
                "count",
                new EitherShape(
                    new ListShape(ConditionText),
                    new MapShape(
                        "a count",
                        [
                            Required("of", Ids, "Ids of questions and blocks."),
                            Required(
                                "points",
                                YamlShape.Text with { Words = "a range of numbers", Example = "at least 2" },
                                "The points that count."),
                        ])),
                "The number of conditions that are true, or of items with certain points."),
            Optional(
                "lookup",
                new MapShape(
                    "a lookup",
                    [
                        Required("from", Id, "The id of a score."),
                        Required(
                            "table",
                            new EitherShape(
                                new NamedShape(Number),
                                YamlShape.Text with { Words = "the name of a CSV file", Example = "table.csv" }),
                            "The value for each value of that score."),
                    ]),
                "The value of another score, converted by a table."),
            Optional("profile", Ids, "The positions of the chosen options, one digit each."),
            Optional("unanswered", new TextShape(["9", "0", "1", "2", "3", "4", "5", "6", "7", "8"]), "The digit for an unanswered item (profile)."),
            Optional("reverse", Ids, "Items with reversed points."),
            Optional(
                "missing",
                new EitherShape(
                    new TextShape(["none"]),
                    new MapShape(
                        "missing",
                        [
                            Required("at_most", new NumberShape(0, 1000), "With more missing items, the score is unavailable."),
                            Required("fill", new TextShape(["mean", "zero", "drop"]), "What a missing item counts as."),
                        ])),
                "What happens when items are missing (default `none`)."),
            Optional("times", Number, "The number to multiply by."),
            Optional("plus", Number, "The number to add after multiplying."),
            Optional("round", new TextShape(["half_up", "up", "down", "half_even"]), "How to round to a whole number."),
            Optional("range", RangeText, "The lowest and highest possible value; proved."),
            Optional("decimals", new NumberShape(0, 9), "Decimal places on the page; for display only."),
        ]);

    /// <summary>The keys of an outcome.</summary>
    public static MapShape Outcome { get; } = new(
        "an outcome",
        [
            Required("id", Id with { Example = "book" }, "Unique among the outcomes."),
            Required("level", LevelWord, "How soon help is needed; outcomes are sorted by level."),
            Required("title", YamlShape.Text, "What to do, in a few words."),
            Required("text", YamlShape.Text, "What to do, how soon, and what would change that."),
            Required("when", ConditionText with { Example = "otherwise" }, "A condition, `stopped`, or `otherwise`."),
            Optional("show", Ids, "Ids of cards to show below it."),
            Optional("next", Texts, "Links to what to read or do next."),
        ]);

    /// <summary>The keys of an example.</summary>
    public static MapShape Example { get; } = new(
        "an example",
        [
            Required("name", YamlShape.Text, "What the example shows."),
            Required("given", new NamedShape(YamlShape.Any), "Answers by question id."),
            Required(
                "expect",
                new EitherShape(Id with { Example = "book" }, Expectation()),
                "The id of the expected outcome, or the expected parts of the result."),
        ]);

    /// <summary>The keys of <c>reviewed</c>.</summary>
    public static MapShape Reviewed { get; } = new(
        "reviewed",
        [
            Required("by", Id with { Example = "dana-cole" }, "The id of a person in `_data/people.yml`."),
            Required("on", YamlShape.Date, "The day of the review."),
            Required("next", YamlShape.Date, "When the next review is due."),
            Optional("hash", YamlShape.Text, "Written by `backcare review`."),
            Optional("version", new NumberShape(1, 999_999_999), "Written by `backcare review`."),
        ]);

    /// <summary>The whole table.</summary>
    public static MapShape SelfCheck { get; } = new(
        "a self-check",
        [
            Required("title", YamlShape.Text, "The heading of its page."),
            Required("description", YamlShape.Text, "One sentence on what it does."),
            Required("version", new NumberShape(1, 999_999_999), "A whole number, raised with every change."),
            Required("intended_use", YamlShape.Text, "What it is meant for, and that it is not a diagnosis."),
            Required("for", YamlShape.Text, "Who it is for."),
            Optional("not_for", Texts, "Who it is not for."),
            Required("licence", YamlShape.Text with { Example = "original" }, "`original`, `public-domain`, or `\"permission: who, when\"`."),
            Required("reviewed", Reviewed, "Who reviewed it, and when."),
            Required("sources", Texts with { Example = "[ng59]" }, "Ids of sources in `_data/sources.yml`."),
            Required("questions", new ListShape(Question), "The questions, in the order in which they are asked."),
            Required("outcomes", new ListShape(Outcome), "The outcomes, sorted by level, most urgent first."),
            Required("examples", new ListShape(Example), "Answers with the expected result; at least one for each outcome."),
            Optional("cards", new NamedShape(Card), "Warnings that are shown first on a result."),
            Optional("scores", new NamedShape(Score), "Numbers calculated from points."),
            Optional(
                "bands",
                new NamedShape(new NamedShape(YamlShape.Text with { Words = "a range of numbers", Example = "2 to 4" })),
                "Names for ranges of a score; a band set with its own name needs `of: <score>`."),
            Optional("policy", new TextShape(["unique"]), "`unique`: no two outcomes can match the same answers."),
            Optional("monotone", Ids, "Questions where more points never lower the level; proved."),
            Optional("longest", new NumberShape(1, 1000), "The most questions that a path can have (default 40); proved."),
            Optional("show_scores", YamlShape.Flag, "`true`: readers see the scores."),
        ]);

    /// <summary>True for the six words that <c>type</c> of a question can be.</summary>
    public static bool IsType(string type) => type is "one_of" or "any_of" or "yes_no" or "number" or "scale" or "statements";

    /// <summary>The keys that a question of this type may have.</summary>
    public static ImmutableArray<string> KeysOf(string type) =>
    [
        "id", "type", "ask", "why", "ask_if", "optional", "unscored", "stop", .. type switch
        {
            "one_of" => ["options"],
            "any_of" => ["options", "each_points"],
            "yes_no" => ["points", "red_flag"],
            "number" => ["range"],
            "scale" => ["range", "ends"],
            _ => (ImmutableArray<string>)["options", "items"],
        },
    ];

    private static MapShape Expectation() => new(
        "an expectation",
        [
            Optional("outcome", Id, "The outcome's id."),
            Optional("level", LevelWord, "The outcome's level."),
            Optional("path", new ListShape(Id), "The ids of all questions that are asked, in order."),
            Optional("scores", new NamedShape(YamlShape.Text), "The value of each score by id; `unavailable` for a score without a value."),
            Optional("bands", new NamedShape(YamlShape.Text), "The band of each band set by id."),
            Optional("cards", new ListShape(Id, OneAlone: true), "The ids of all cards on the result, in order."),
        ]);

    private static YamlKey Required(string name, YamlShape shape, string meaning) => new(name, shape, meaning) { Required = true };

    private static YamlKey Optional(string name, YamlShape shape, string meaning) => new(name, shape, meaning);
}
