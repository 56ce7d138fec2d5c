using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Yaml;

namespace BackCare.Assessments.Binding;

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
            Required("level", LevelWord, "The outcome is at least this urgent."),
            Optional("card", Id, "A card from `cards`, shown above everything else on the result."),
        ]);

    /// <summary>The keys of an option.</summary>
    public static MapShape Option { get; } = new(
        "an option",
        [
            Required("id", Id with { Example = "often" }, "Lower-case letters, digits and `_`; unique in its question."),
            Required("text", YamlShape.Text, "The words next to the button."),
            Optional("hint", YamlShape.Text, "Smaller text below."),
            Optional("points", Number, "An exact decimal; can be negative."),
            Optional("exclusive", YamlShape.Flag, "`true`: cannot be combined with other ticks (any_of)."),
            Optional("red_flag", RedFlag, "How urgent the outcome must be after this answer."),
        ]);

    /// <summary>The keys of an item of statements.</summary>
    public static MapShape Item { get; } = new(
        "an item",
        [
            Required("id", Id with { Example = "sit" }, "The id of its question becomes `<block>_<item>`."),
            Required("text", YamlShape.Text, "The statement."),
            Optional("optional", YamlShape.Flag, "`true`: can be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: scores of the block leave it out."),
        ]);

    /// <summary>The keys of a question of any type; see <see cref="KeysOf"/> for those of one type.</summary>
    public static MapShape Question { get; } = new(
        "a question",
        [
            Required("id", Id, "Lower-case letters, digits and `_`; unique in the file."),
            Required(
                "type",
                new TextShape(["one_of", "any_of", "yes_no", "number", "scale", "statements"]),
                "The kind of answer it takes."),
            Required("ask", YamlShape.Text, "The question, as you would say it."),
            Optional("why", YamlShape.Text, "Why it is asked."),
            Optional("ask_if", ConditionText, "Asked only if this is true; can read earlier questions only."),
            Optional("optional", YamlShape.Flag, "`true`: can be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: no condition or score reads it, on purpose."),
            Optional(
                "stop",
                new MapShape(
                    "a stop",
                    [
                        Required("if", ConditionText, "The self-check ends here if this is true."),
                        Required("outcome", Id with { Example = "go_now" }, "The outcome to end with."),
                    ]),
                "Ends the self-check early."),
            Optional("options",
                new EitherShape(new ListShape(Option), YamlShape.Text
                    with { Words = "`same as` and a question's id", Example = "same as pain" }),
                        "The options (one_of, any_of, statements)."),
            Optional("each_points", Number, "Points for every option that is not exclusive (any_of)."),
            Optional(
                "points",
                new MapShape("points", [Optional("yes", Number, "Points for yes."), Optional("no", Number, "Points for no.")]),
                "Points for yes and no (yes_no)."),
            Optional(
                "red_flag",
                new MapShape(
                    "a red flag by answer",
                    [Optional("yes", RedFlag, "If the answer is yes."), Optional("no", RedFlag, "If the answer is no.")]),
                "Red flags for yes and no (yes_no)."),
            Optional("range", RangeText, "The whole numbers it accepts (number, scale)."),
            Optional(
                "ends",
                new ListShape(YamlShape.Text with { Example = "No pain, Worst pain" }),
                "Two texts: the labels at either end (scale)."),
            Optional("items", new ListShape(Item), "The statements, each on a page of its own (statements)."),
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
            Optional("sum", Ids, "Adds up points."),
            Optional("mean", Ids, "The sum ÷ the number of items."),
            Optional("percent", Ids, "100 × the sum ÷ the highest possible sum."),
            Optional(
                "count",
                new EitherShape(
                    new ListShape(ConditionText),
                    new MapShape(
                        "a count",
                        [
                            Required("of", Ids, "Questions and blocks."),
                            Required("points", YamlShape.Text with { Words = "band words", Example = "at least 2" }, "Which points count."),
                        ])),
                "How many of these conditions are true, or how many items have such points."),
            Optional(
                "lookup",
                new MapShape(
                    "a lookup",
                    [
                        Required("from", Id, "The score to look up."),
                        Required(
                            "table",
                            new EitherShape(
                                new NamedShape(Number),
                                YamlShape.Text with { Words = "the name of a CSV file", Example = "table.csv" }),
                            "The new value for each value of that score."),
                    ]),
                "Converts the value of another score by a table."),
            Optional("profile", Ids, "One digit for each item: the number of its chosen option, from 1."),
            Optional("unanswered", new TextShape(["9", "0", "1", "2", "3", "4", "5", "6", "7", "8"]),
                "The digit for an unanswered item (profile)."),
            Optional("reverse", Ids, "Items whose points are counted in reverse."),
            Optional(
                "missing",
                new EitherShape(
                    new TextShape(["none"]),
                    new MapShape(
                        "missing",
                        [
                            Required("at_most", new NumberShape(0, 1000), "With more missing items than this, the score is unavailable."),
                            Required("fill", new TextShape(["mean", "zero", "drop"]), "What a missing item counts as."),
                        ])),
                "What happens when items are missing (default `none`)."),
            Optional("times", Number, "Multiplies the value."),
            Optional("plus", Number, "Added after `times`."),
            Optional("round", new TextShape(["half_up", "up", "down", "half_even"]), "Rounds to a whole number."),
            Optional("range", RangeText, "The lowest and highest value it can have; proved."),
            Optional("decimals", new NumberShape(0, 9), "Decimal places shown on the page; the value stays exact."),
        ]);

    /// <summary>The keys of an outcome.</summary>
    public static MapShape Outcome { get; } = new(
        "an outcome",
        [
            Required("id", Id with { Example = "book" }, "Unique among the outcomes."),
            Required("level", LevelWord, "How soon to act; the list is sorted by it."),
            Required("title", YamlShape.Text, "What to do, in a few words."),
            Required("text", YamlShape.Text, "What to do, how soon, and what would change that."),
            Required("when", ConditionText with { Example = "otherwise" }, "A condition, `stopped` or `otherwise`."),
            Optional("show", Ids, "Cards to show below it."),
            Optional("next", Texts, "Links to what to read or do next."),
        ]);

    /// <summary>The keys of an example.</summary>
    public static MapShape Example { get; } = new(
        "an example",
        [
            Required("name", YamlShape.Text, "What it shows."),
            Required("given", new NamedShape(YamlShape.Any), "The answers, by question."),
            Required(
                "expect",
                new EitherShape(Id with { Example = "book" }, Expectation()),
                "The id of the outcome, or other results to expect."),
        ]);

    /// <summary>The keys of <c>reviewed</c>.</summary>
    public static MapShape Reviewed { get; } = new(
        "reviewed",
        [
            Required("by", Id with { Example = "dana-cole" }, "An id from `_data/people.yml`."),
            Required("on", YamlShape.Date, "The day of the review."),
            Required("next", YamlShape.Date, "The day the next review is due."),
            Optional("hash", YamlShape.Text, "Written by `backcare review`."),
            Optional("version", new NumberShape(1, 999_999_999), "Written by `backcare review`."),
        ]);

    /// <summary>The whole table.</summary>
    public static MapShape SelfCheck { get; } = new(
        "a self-check",
        [
            Required("title", YamlShape.Text, "The heading of its page."),
            Required("description", YamlShape.Text, "One sentence about what it does."),
            Required("version", new NumberShape(1, 999_999_999), "A whole number, raised with every change."),
            Required("intended_use", YamlShape.Text, "What it is for, and that it is not a diagnosis."),
            Required("for", YamlShape.Text, "Who it is for."),
            Optional("not_for", Texts, "Who it is not for."),
            Required(
                "licence",
                YamlShape.Text with { Example = "original" },
                "`original`, `public-domain` or `\"permission: who, when\"`."),
            Required("reviewed", Reviewed, "Who reviewed it, and when."),
            Required("sources", Texts with { Example = "[ng59]" }, "Ids from `_data/sources.yml`."),
            Required("questions", new ListShape(Question), "The questions, in the order they are asked."),
            Required("outcomes", new ListShape(Outcome), "The outcomes, most urgent first."),
            Required("examples", new ListShape(Example), "Answers and the result they must give; at least one for each outcome."),
            Optional("cards", new NamedShape(Card), "Cards that red flags and outcomes can show on a result."),
            Optional("scores", new NamedShape(Score), "Numbers computed from points."),
            Optional(
                "bands",
                new NamedShape(new NamedShape(YamlShape.Text with { Words = "band words", Example = "2 to 4" })),
                "Names for ranges of a score; add `of: score` to a band set with a name of its own."),
            Optional("policy", new TextShape(["unique"]), "`unique`: no two outcomes can apply at once; proved."),
            Optional("monotone", Ids, "Questions where more points never make the outcome milder; proved."),
            Optional("longest", new NumberShape(1, 1000), "The most questions a path can have (default 40); proved."),
            Optional("show_scores", YamlShape.Flag, "`true`: the reader sees the scores."),
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
            Optional("outcome", Id, "The id of the outcome."),
            Optional("level", LevelWord, "The level of the outcome."),
            Optional("path", new ListShape(Id), "Every question that is asked, in order."),
            Optional("scores", new NamedShape(YamlShape.Text), "Scores by id; `unavailable` if one has no value."),
            Optional("bands", new NamedShape(YamlShape.Text), "Bands, by band set."),
            Optional("cards", new ListShape(Id, OneAlone: true), "Every card on the result, in order."),
        ]);

    private static YamlKey Required(string name, YamlShape shape, string meaning) => new(name, shape, meaning) { Required = true };

    private static YamlKey Optional(string name, YamlShape shape, string meaning) => new(name, shape, meaning);
}
