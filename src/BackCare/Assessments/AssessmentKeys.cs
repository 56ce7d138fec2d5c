using System.Collections.Immutable;
using BackCare.Yaml;

namespace BackCare.Assessments;

/// <summary>The keys of a self-check: one table for the reader, the manual and the JSON Schema.</summary>
public static class AssessmentKeys
{
    private static readonly YamlShape Number = YamlShape.Text with { Words = "a number", Example = "1" };

    private static readonly YamlShape Id = YamlShape.Text with { Words = "an id", Example = "pain" };

    private static readonly YamlShape ConditionText = YamlShape.Text with { Words = "a condition", Example = "pain >= 8" };

    private static readonly YamlShape RangeText = YamlShape.Text with { Words = "a range like 0 to 10", Example = "0 to 10" };

    private static readonly ListShape Ids = new(Id, OneAlone: true);

    private static readonly ListShape Texts = new(YamlShape.Text, OneAlone: true);

    private static readonly TextShape LevelWord = new(Levels.Words);

    /// <summary>The keys of <c>red_flag</c> on an option, or under an answer of yes_no.</summary>
    public static MapShape RedFlag { get; } = new(
        "a red flag",
        [
            Required("level", LevelWord, "The outcome is never milder than this."),
            Optional("card", Id, "A card of `cards`, shown before all else."),
        ]);

    /// <summary>The keys of an option.</summary>
    public static MapShape Option { get; } = new(
        "an option",
        [
            Required("id", Id with { Example = "often" }, "Small letters, digits and `_`; unique in its question."),
            Required("text", YamlShape.Text, "The words beside the button."),
            Optional("hint", YamlShape.Text, "Smaller words below."),
            Optional("points", Number, "An exact decimal; may be negative."),
            Optional("exclusive", YamlShape.Flag, "`true`: cannot be ticked with others (any_of)."),
            Optional("red_flag", RedFlag, "How urgent the outcome must be after this answer."),
        ]);

    /// <summary>The keys of an item of statements.</summary>
    public static MapShape Item { get; } = new(
        "an item",
        [
            Required("id", Id with { Example = "sit" }, "Its question's id is `<block>_<item>`."),
            Required("text", YamlShape.Text, "The statement."),
            Optional("optional", YamlShape.Flag, "`true`: may be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: no score of the block reads it."),
        ]);

    /// <summary>The keys of a question of any type; <see cref="KeysOf"/> tells those of one type.</summary>
    public static MapShape Question { get; } = new(
        "a question",
        [
            Required("id", Id, "Small letters, digits and `_`; unique in the file."),
            Required("type", new TextShape(["one_of", "any_of", "yes_no", "number", "scale", "statements"]), "What kind of answer it takes."),
            Required("ask", YamlShape.Text, "The question, as one would say it."),
            Optional("why", YamlShape.Text, "Why it is asked."),
            Optional("ask_if", ConditionText, "Asked only where this holds; reads earlier questions."),
            Optional("optional", YamlShape.Flag, "`true`: may be skipped."),
            Optional("unscored", YamlShape.Flag, "`true`: nothing reads it, on purpose."),
            Optional("stop", new MapShape("a stop", [Required("if", ConditionText, "Ends the check once this holds."), Required("outcome", Id with { Example = "go_now" }, "The outcome it ends with.")]), "Ends the check early."),
            Optional("options", new EitherShape(new ListShape(Option), YamlShape.Text with { Words = "`same as` and a question's id", Example = "same as pain" }), "The options (one_of, any_of, statements)."),
            Optional("each_points", Number, "Points of every option that is not exclusive (any_of)."),
            Optional("points", new MapShape("points", [Optional("yes", Number, "Points for yes."), Optional("no", Number, "Points for no.")]), "Points of yes and no (yes_no)."),
            Optional("red_flag", new MapShape("a red flag by answer", [Optional("yes", RedFlag, "After yes."), Optional("no", RedFlag, "After no.")]), "Red flags of yes and no (yes_no)."),
            Optional("range", RangeText, "The whole numbers it takes (number, scale)."),
            Optional("ends", new ListShape(YamlShape.Text with { Example = "No pain, Worst pain" }), "Two texts: the words at both ends (scale)."),
            Optional("items", new ListShape(Item), "The statements, one page each (statements)."),
        ]);

    /// <summary>The keys of a card.</summary>
    public static MapShape Card { get; } = new(
        "a card",
        [
            Required("level", LevelWord, "That of the red flags that use it."),
            Required("text", YamlShape.Text, "What to do."),
        ]);

    /// <summary>The keys of a score.</summary>
    public static MapShape Score { get; } = new(
        "a score",
        [
            Optional("sum", Ids, "Adds up points."),
            Optional("mean", Ids, "The sum ÷ the number of items."),
            Optional("percent", Ids, "100 × the sum ÷ the most there can be."),
            Optional("count", new EitherShape(new ListShape(ConditionText), new MapShape("a count", [Required("of", Ids, "Questions and blocks."), Required("points", YamlShape.Text with { Words = "band words", Example = "at least 2" }, "Which points count.")])), "How many conditions hold, or how many items have such points."),
            Optional("lookup", new MapShape("a lookup", [Required("from", Id, "A score."), Required("table", new EitherShape(new NamedShape(Number), YamlShape.Text with { Words = "the name of a CSV file", Example = "table.csv" }), "The value beside each value of that score.")]), "Another score's value, translated by a table."),
            Optional("profile", Ids, "The places of the chosen options, digit by digit."),
            Optional("unanswered", new TextShape(["9", "0", "1", "2", "3", "4", "5", "6", "7", "8"]), "The digit for an unanswered item (profile)."),
            Optional("reverse", Ids, "Items whose points count from the other end."),
            Optional("missing", new EitherShape(new TextShape(["none"]), new MapShape("missing", [Required("at_most", new NumberShape(0, 1000), "More missing items make it unavailable."), Required("fill", new TextShape(["mean", "zero", "drop"]), "What a missing item counts as.")])), "What happens when items are missing (default `none`)."),
            Optional("times", Number, "Multiplies the value."),
            Optional("plus", Number, "Is added then."),
            Optional("round", new TextShape(["half_up", "up", "down", "half_even"]), "To a whole number."),
            Optional("range", RangeText, "The lowest and highest value it can have; proved."),
            Optional("decimals", new NumberShape(0, 9), "Decimal places on the page; display only."),
        ]);

    /// <summary>The keys of an outcome.</summary>
    public static MapShape Outcome { get; } = new(
        "an outcome",
        [
            Required("id", Id with { Example = "book" }, "Unique among the outcomes."),
            Required("level", LevelWord, "How soon; the list is sorted by it."),
            Required("title", YamlShape.Text, "What to do, in a few words."),
            Required("text", YamlShape.Text, "What to do, how soon, and what would change that."),
            Required("when", ConditionText with { Example = "otherwise" }, "A condition, `stopped`, or `otherwise`."),
            Optional("show", Ids, "Cards that stand under it."),
            Optional("next", Texts, "Links to what to read or do next."),
        ]);

    /// <summary>The keys of an example.</summary>
    public static MapShape Example { get; } = new(
        "an example",
        [
            Required("name", YamlShape.Text, "What it shows."),
            Required("given", new NamedShape(YamlShape.Any), "Answers by question."),
            Required("expect", new EitherShape(Id with { Example = "book" }, Expectation()), "An outcome's id, or what else must come out."),
        ]);

    /// <summary>The keys of <c>reviewed</c>.</summary>
    public static MapShape Reviewed { get; } = new(
        "reviewed",
        [
            Required("by", Id with { Example = "dana-cole" }, "A person of `_data/people.yml`."),
            Required("on", YamlShape.Date, "The day of the review."),
            Required("next", YamlShape.Date, "When it is due again."),
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
            Required("intended_use", YamlShape.Text, "What it is meant for, and that it is no diagnosis."),
            Required("for", YamlShape.Text, "For whom it is."),
            Optional("not_for", Texts, "For whom it is not."),
            Required("licence", YamlShape.Text with { Example = "original" }, "`original`, `public-domain`, or `\"permission: who, when\"`."),
            Required("reviewed", Reviewed, "Who vouches for it."),
            Required("sources", Texts with { Example = "[ng59]" }, "Ids of `_data/sources.yml`."),
            Required("questions", new ListShape(Question), "In the order in which they are asked."),
            Required("outcomes", new ListShape(Outcome), "Sorted by level, most urgent first."),
            Required("examples", new ListShape(Example), "Answers and what must come out; at least one per outcome."),
            Optional("cards", new NamedShape(Card), "Words that stand before all else on a result."),
            Optional("scores", new NamedShape(Score), "Numbers worked out from points."),
            Optional("bands", new NamedShape(new NamedShape(YamlShape.Text with { Words = "band words", Example = "2 to 4" })), "Names for stretches of a score; `of: score` under another name."),
            Optional("policy", new TextShape(["unique"]), "`unique`: no two outcomes may hold together."),
            Optional("monotone", Ids, "Questions in which more points never lower the level; proved."),
            Optional("longest", new NumberShape(1, 1000), "The most questions a path may have (default 40); proved."),
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
            Optional("outcome", Id, "The outcome's id."),
            Optional("level", LevelWord, "The outcome's level."),
            Optional("path", new ListShape(Id), "All questions that are asked, in order."),
            Optional("scores", new NamedShape(YamlShape.Text), "Scores by id; `unavailable` where one has no value."),
            Optional("bands", new NamedShape(YamlShape.Text), "Bands by band set."),
            Optional("cards", new ListShape(Id, OneAlone: true), "All cards of the result, in order."),
        ]);

    private static YamlKey Required(string name, YamlShape shape, string meaning) => new(name, shape, meaning) { Required = true };

    private static YamlKey Optional(string name, YamlShape shape, string meaning) => new(name, shape, meaning);
}
