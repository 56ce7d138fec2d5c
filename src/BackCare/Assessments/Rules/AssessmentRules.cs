using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Rules;

/// <summary>The rules for reading a self-check: 3xxx. The rules for proving one are in <see cref="ProofRules"/>.</summary>
public static class AssessmentRules
{
    /// <summary>The file contains bytes that are not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("BC3001", Severity.Error, "self-check is not UTF-8");

    /// <summary>The text is not YAML, or its top level is not a block of keys.</summary>
    public static readonly Rule NotYaml = new("BC3002", Severity.Error, "invalid YAML in a self-check");

    /// <summary>YAML that self-checks do not use, such as anchors, aliases and tags.</summary>
    public static readonly Rule NotAllowed = new("BC3003", Severity.Error, "unsupported YAML in a self-check");

    /// <summary>A key appears more than once in the same block.</summary>
    public static readonly Rule DuplicateKey = new("BC3004", Severity.Error, "duplicate key in a self-check");

    /// <summary>A key that does not exist in its block.</summary>
    public static readonly Rule UnknownKey = new("BC3005", Severity.Error, "unknown key in a self-check");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC3006", Severity.Error, "missing key in a self-check");

    /// <summary>A value is empty, or is not what its key expects.</summary>
    public static readonly Rule WrongKind = new("BC3007", Severity.Error, "wrong value in a self-check");

    /// <summary>The file name cannot be used in a URL.</summary>
    public static readonly Rule BadFileId = new("BC3008", Severity.Error, "invalid self-check file name");

    /// <summary>The file has too many bytes, questions or scores.</summary>
    public static readonly Rule Oversize = new("BC3009", Severity.Error, "self-check is too large");

    /// <summary>An id contains characters that ids cannot have.</summary>
    public static readonly Rule BadId = new("BC3010", Severity.Error, "invalid id in a self-check");

    /// <summary>An id is a word that conditions use.</summary>
    public static readonly Rule ReservedWord = new("BC3011", Severity.Error, "id is a reserved word");

    /// <summary>Two parts of a self-check have the same id.</summary>
    public static readonly Rule TakenName = new("BC3012", Severity.Error, "duplicate id in a self-check");

    /// <summary>A key belongs to another type of question or score.</summary>
    public static readonly Rule ForeignKey = new("BC3013", Severity.Error, "key does not apply to this type");

    /// <summary>A key that this type of question requires is absent or incomplete.</summary>
    public static readonly Rule NeedsMore = new("BC3014", Severity.Error, "question is missing a key its type requires");

    /// <summary>A range is not written as <c>n to m</c>, or is empty.</summary>
    public static readonly Rule BadRange = new("BC3015", Severity.Error, "invalid range");

    /// <summary>A question has too few options, or no list of options.</summary>
    public static readonly Rule BadOptions = new("BC3016", Severity.Error, "missing or invalid options");

    /// <summary>An option needs <c>exclusive</c>, or cannot have it.</summary>
    public static readonly Rule OpenOption = new("BC3017", Severity.Error, "`exclusive` is missing or not allowed");

    /// <summary>An option that is scored has no points, or has them in two ways.</summary>
    public static readonly Rule PointsGap = new("BC3018", Severity.Error, "missing or conflicting points");

    /// <summary>A number is not an exact decimal.</summary>
    public static readonly Rule BadNumber = new("BC3019", Severity.Error, "invalid number in a self-check");

    /// <summary>A condition does not follow the grammar.</summary>
    public static readonly Rule BadCondition = new("BC3020", Severity.Error, "syntax error in a condition");

    /// <summary>A condition uses <c>is not</c> or <c>!=</c>.</summary>
    public static readonly Rule NegatedTest = new("BC3021", Severity.Error, "`is not` and `!=` are not supported");

    /// <summary>A condition reads an id that does not exist.</summary>
    public static readonly Rule UnknownRead = new("BC3022", Severity.Error, "unknown name in a condition");

    /// <summary>A condition reads an option or band that does not exist.</summary>
    public static readonly Rule UnknownChoice = new("BC3023", Severity.Error, "unknown option or band in a condition");

    /// <summary>A test does not apply to the type of answer it reads.</summary>
    public static readonly Rule WrongTest = new("BC3024", Severity.Error, "test does not match the type of answer");

    /// <summary>A condition reads an answer that is only given later.</summary>
    public static readonly Rule Forward = new("BC3025", Severity.Error, "condition reads a later question");

    /// <summary><c>stopped</c> or <c>otherwise</c> is used outside <c>when</c>, or with other tests.</summary>
    public static readonly Rule MisplacedWord = new("BC3026", Severity.Error, "misplaced `stopped` or `otherwise`");

    /// <summary>The values of a band are not written in band words.</summary>
    public static readonly Rule BadBandWords = new("BC3030", Severity.Error, "invalid band values");

    /// <summary>A score does not have exactly one of sum, mean, percent, count, lookup and profile.</summary>
    public static readonly Rule BadScoreKind = new("BC3031", Severity.Error, "score has no calculation, or several");

    /// <summary>An item of a score is unknown, duplicate or unsuitable.</summary>
    public static readonly Rule BadItem = new("BC3032", Severity.Error, "invalid item in a score");

    /// <summary>A lookup table does not exist or cannot be read.</summary>
    public static readonly Rule BrokenTable = new("BC3033", Severity.Error, "missing or invalid lookup table");

    /// <summary>A score depends on itself.</summary>
    public static readonly Rule Cycle = new("BC3034", Severity.Error, "scores depend on each other");

    /// <summary>The maximum of a percentage is not above 0.</summary>
    public static readonly Rule NoHighest = new("BC3035", Severity.Error, "percentage has no maximum");

    /// <summary>The key <c>of</c> of a band set is absent, or contradicts its name.</summary>
    public static readonly Rule BadBandSet = new("BC3036", Severity.Error, "band set does not name its score");

    /// <summary>A score that does not exist is used.</summary>
    public static readonly Rule NoSuchScore = new("BC3037", Severity.Error, "unknown score in a self-check");

    /// <summary>A card that does not exist is used.</summary>
    public static readonly Rule NoSuchCard = new("BC3040", Severity.Error, "unknown card in a self-check");

    /// <summary>A red flag and its card have different levels.</summary>
    public static readonly Rule UnevenCard = new("BC3041", Severity.Error, "card and red flag have different levels");

    /// <summary>A stop ends with an outcome that does not exist.</summary>
    public static readonly Rule NoSuchOutcome = new("BC3042", Severity.Error, "unknown outcome in a self-check");

    /// <summary>Outcomes are not sorted by level, or one comes after <c>otherwise</c>.</summary>
    public static readonly Rule Unsorted = new("BC3043", Severity.Error, "outcomes are out of order");

    /// <summary>No example ends with an outcome.</summary>
    public static readonly Rule NoExampleFor = new("BC3044", Severity.Error, "outcome without an example");

    /// <summary>An example uses an id that does not exist.</summary>
    public static readonly Rule BadExampleName = new("BC3045", Severity.Error, "unknown name in an example");

    /// <summary>The licence is not one that can be stated.</summary>
    public static readonly Rule NoLicence = new("BC3046", Severity.Error, "unknown licence of a self-check");

    /// <summary>No condition reads a "not sure" answer, so it would count as no.</summary>
    public static readonly Rule IgnoredUnsure = new("BC3047", Severity.Error, "\"not sure\" answer that no condition reads");

    /// <summary>Nothing uses the answer to a question.</summary>
    public static readonly Rule IdleQuestion = new("BC3048", Severity.Warning, "question with an unused answer");

    /// <summary>A list that needs at least one entry is empty.</summary>
    public static readonly Rule NothingListed = new("BC3049", Severity.Error, "empty list in a self-check");

    internal static readonly YamlRules Yaml = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic Undecodable(string file, int at) =>
        new(NotUtf8, Location.TopOf(file), $"this file is not UTF-8: invalid byte at offset {at}", "save the file as UTF-8");

    internal static Diagnostic NoMap(SourceFile file) =>
        new(NotYaml, file.Top, "expected a block of `key: value` lines", "start with `title: What the self-check is for`");

    internal static Diagnostic FileId(SourceFile file, string id) => new(
        BadFileId,
        file.Top,
        $"`{id}` is not a valid id for a self-check",
        "rename the file, using lower-case letters, digits and `-`, such as `lower-back.yml`");

    internal static Diagnostic TooLarge(SourceFile file, int limit) =>
        new(Oversize, file.Top, $"this file is larger than {limit:N0} bytes", "split it into several self-checks");

    internal static Diagnostic TooMany(Location at, int questions, int scores) =>
        new(Oversize, at, $"a self-check can have at most {questions} questions and {scores} scores", "split it into several self-checks");

    internal static Diagnostic IdPattern(Located<string> id, string what, string pattern) =>
        new(BadId, id.Location, $"`{id.Value}` is not a valid id for {what}", $"use {pattern}");

    internal static Diagnostic Reserved(Located<string> id, string what) => new(
        ReservedWord, id.Location, $"`{id.Value}` is a word that conditions use, so it cannot be the id of {what}", "choose another id");

    internal static Diagnostic NameTwice(Located<string> id, string first, Location at) =>
        new(TakenName, id.Location, $"`{id.Value}` is already used for {first} on line {at.Start.Line}", "choose another id");

    internal static Diagnostic KeyOfOtherType(Located<string> key, string owner) =>
        new(ForeignKey, key.Location, $"`{key.Value}` does not apply to {owner}", "remove this key, or change the type");

    internal static Diagnostic NeedsKey(Location question, string id, string type, string example) => new(
        NeedsMore,
        question with { End = question.Start },
        $"`{id}` has no `{example.Split(':')[0]}`, which the type `{type}` requires",
        $"add `{example}`");

    internal static Diagnostic TwoEnds(Location at) =>
        new(NeedsMore, at, "`ends` must be two texts", "write both, such as `ends: [No pain, Worst pain]`");

    internal static Diagnostic NoRange(YamlText text, string? advice) =>
        new(BadRange, text.Location, $"`{text.Text}` is not a range", advice ?? "write a range such as `0 to 10`");

    internal static Diagnostic NotWhole(YamlText text) =>
        new(BadRange, text.Location, $"`{text.Text}` is not a range of whole numbers", "write a range such as `0 to 10`");

    internal static Diagnostic EmptyBand(YamlText text, Rational low, Rational high) => new(
        BadRange,
        text.Location,
        low == high ? $"`{text.Text}` does not contain a range of numbers" : $"`{text.Text}` starts with the larger number",
        low == high ? "use two different numbers" : $"write the smaller number first: {high}, then {low}");

    internal static Diagnostic TooFewOptions(Location at, string id) =>
        new(BadOptions, at, $"`{id}` has too few options to choose from", "list at least two options");

    internal static Diagnostic NoSameAs(YamlText text) => new(
        BadOptions, text.Location, $"`{text.Text}` is not a list of options", "write a list, or `same as` and the id of a question");

    internal static Diagnostic NothingToCopy(Location at, string name, IEnumerable<string> known) => new(
        BadOptions,
        at,
        $"no question above with options to copy has the id `{name}`",
        Spelling.DidYouMean(name, known) ?? "use the id of a question above this one");

    internal static Diagnostic ExclusiveElsewhere(Location at, string option) => new(
        OpenOption, at, $"`{option}` is `exclusive`, which only `any_of` allows", "remove it: only one option can be chosen anyway");

    internal static Diagnostic NotAlone(Located<string> id, string words) =>
        new(OpenOption, id.Location, $"\"{words}\" can be ticked together with other options", "add `exclusive: true`");

    internal static Diagnostic PointsTwice(Location at, string option) =>
        new(PointsGap, at, $"`{option}` has its own points in addition to `each_points`", "keep only one of the two");

    internal static Diagnostic NoPoints(Location at, string question, Option option, string? score = null) => new(
        PointsGap,
        at,
        $"option `{option.Id}` of `{question}` has no points{(score is null ? "" : $", but the score `{score}` needs them")}",
        option.Text is null
            ? $"add `points: {{ yes: 1, no: 0 }}` to `{question}`"
            : $"add `points: 0` on line {option.Location.Start.Line}");

    internal static Diagnostic NoNumber(Located<string> text, string owner) =>
        new(BadNumber, text.Location, $"expected a number for {owner}, found `{text.Value}`", "write a decimal such as `2`, `-1` or `0.5`");

    internal static Diagnostic ForeignSign(Location at, string sign, string advice) =>
        new(BadCondition, at, $"`{sign}` is not allowed in a condition", advice);

    internal static Diagnostic Unreadable(Location at, string message, string? advice) => new(BadCondition, at, message, advice);

    internal static Diagnostic Negated(Location at, string words, string instead) =>
        new(NegatedTest, at, $"`{words}` is not supported: it would also be true for a question without an answer", $"write `{instead}`");

    internal static Diagnostic UnknownName(Location at, string name, IEnumerable<string> known) =>
        new(UnknownRead, at, $"no question or band set has the id `{name}`", Spelling.DidYouMean(name, known));

    internal static Diagnostic WrongName(Location at, string name, string what, string instead) =>
        new(UnknownRead, at, $"`{name}` is {what}, not a question", instead);

    internal static Diagnostic UnknownScore(Location at, string name, IEnumerable<string> known, string? advice) =>
        new(NoSuchScore, at, $"no score has the id `{name}`", advice ?? Spelling.DidYouMean(name, known) ?? Known(known));

    internal static Diagnostic UnknownOption(Location at, string option, string owner, IEnumerable<string> known, string what) =>
        new(UnknownChoice, at, $"`{owner}` has no {what} `{option}`", Spelling.DidYouMean(option, known) ?? Known(known));

    internal static Diagnostic Misfit(Location at, string message, string? advice) => new(WrongTest, at, message, advice);

    internal static Diagnostic TooEarly(Location at, string name, string owner, string? last, Location asked) => name == owner
        ? new(Forward, at, $"`{name}` reads its own answer before it is asked", "read an earlier question instead")
        : new(
            Forward,
            at,
            $"`{owner}` reads `{name}`, which {(last is null ? "is asked" : $"needs `{last}`, asked")} later (line {asked.Start.Line})",
            $"move `{last ?? name}` above `{owner}`");

    internal static Diagnostic Misplaced(Location at, string word) => new(
        MisplacedWord,
        at,
        word == "stopped" ? "`stopped` is only allowed in the `when` of an outcome" : "`otherwise` must be the entire `when` of an outcome",
        null);

    internal static Diagnostic NoBandWords(YamlText text, string? advice) => new(
        BadBandWords,
        text.Location,
        $"`{text.Text}` is not a range of numbers",
        advice ?? "write `2`, `2 to 4`, `up to 4`, `below 4`, `at least 4`, `above 4` or `unavailable`");

    internal static Diagnostic NotOneKind(Located<string> score, List<string> present) => new(
        BadScoreKind,
        score.Location,
        present.Count == 0
            ? $"`{score.Value}` does not say how it is calculated"
            : $"`{score.Value}` is calculated in more than one way: {string.Join(" and ", present.Select(k => $"`{k}`"))}",
        "use exactly one of `sum`, `mean`, `percent`, `count`, `lookup` and `profile`");

    internal static Diagnostic UnknownItem(Located<string> name, string? what, IEnumerable<string> known) => new(
        BadItem,
        name.Location,
        what is null ? $"no question or block has the id `{name.Value}`" : $"`{name.Value}` is {what}, not a question or block",
        what is null ? Spelling.DidYouMean(name.Value, known) : null);

    internal static Diagnostic UnscoredItem(Located<string> name) => new(
        BadItem, name.Location, $"`{name.Value}` is `unscored`, so no score can use it", "remove it from the score, or remove `unscored`");

    internal static Diagnostic ItemTwice(Located<string> name, string question) =>
        new(BadItem, name.Location, $"`{question}` is counted more than once", "list the question or its block, and only once");

    internal static Diagnostic NotAnItem(Located<string> name, IEnumerable<string> items) => new(
        BadItem, name.Location, $"`{name.Value}` is in `reverse` but is not an item of this score", Spelling.DidYouMean(name.Value, items));

    internal static Diagnostic NoDigit(Located<string> name) => new(
        BadItem,
        name.Location,
        $"`{name.Value}` does not give a single digit",
        "use a question with one answer and at most nine options, or a scale within 0 to 9");

    internal static Diagnostic NothingToDrop(Located<string> fill) => new(
        BadItem,
        fill.Location,
        "a sum cannot drop missing items: the total would look too low",
        "use `fill: mean` or `fill: zero`, or change `sum` to `mean` or `percent`");

    internal static Diagnostic NoTable(YamlText name) => new(
        BrokenTable,
        name.Location,
        $"there is no file `{name.Text}` in the folder of this self-check",
        "put the table in the same folder, or write it here as `table: { 4: 21.1 }`");

    internal static Diagnostic BadTable(Location at, string message, string advice) => new(BrokenTable, at, message, advice);

    internal static Diagnostic ScoreCycle(Score score) => new(
        Cycle,
        score.Location,
        $"`{score.Id}` depends on itself through other scores or bands",
        "remove it from one of the scores it depends on");

    internal static Diagnostic NoMaximum(Location at, string score, string? item) => new(
        NoHighest,
        at,
        $"the maximum of `{score}` is not above 0{(item is null ? "" : $" when only `{item}` is answered")}",
        "give the options points above 0");

    internal static Diagnostic BandsOfAnother(Located<string> of, string set) => new(
        BadBandSet,
        of.Location,
        $"the band set `{set}` has the id of a score, but `of` names `{of.Value}`",
        "rename the band set, or remove `of`");

    internal static Diagnostic BandsOfNothing(Located<string> set, IEnumerable<string> scores) => new(
        BadBandSet,
        set.Location,
        $"no score has the id `{set.Value}`, and this band set has no `of`",
        Spelling.DidYouMean(set.Value, scores) ?? "add `of:` with the id of a score");

    internal static Diagnostic UnknownCard(Located<string> card, IEnumerable<string> known) =>
        new(NoSuchCard, card.Location, $"no card has the id `{card.Value}`", Spelling.DidYouMean(card.Value, known) ?? Known(known));

    internal static Diagnostic CardLevel(Located<string> level, Card card) => new(
        UnevenCard,
        level.Location,
        $"this red flag is {level.Value}, but its card `{card.Id}` on line {card.Location.Start.Line} is {card.Level.Word()}",
        "give both the same level, or use another card");

    internal static Diagnostic UnknownOutcome(Located<string> outcome, IEnumerable<string> known) => new(
        NoSuchOutcome,
        outcome.Location,
        $"no outcome has the id `{outcome.Value}`",
        Spelling.DidYouMean(outcome.Value, known) ?? Known(known));

    internal static Diagnostic OutcomeOrder(Located<string> level, string id, Located<string> milder, Level milderLevel) => new(
        Unsorted,
        level.Location,
        $"`{id}` is {level.Value} but comes after `{milder.Value}`, which is {milderLevel.Word()}",
        $"move it above line {milder.Location.Start.Line}: outcomes are sorted from most to least urgent");

    internal static Diagnostic OtherwiseNotLast(Location at, string below) =>
        new(Unsorted, at, $"`otherwise` matches everything, so `{below}` after it can never be reached", "move this outcome to the end");

    internal static Diagnostic NoExample(Located<string> outcome) => new(
        NoExampleFor,
        outcome.Location,
        $"no example ends with `{outcome.Value}`",
        "add an example to `examples`, with realistic answers that lead to this outcome");

    internal static Diagnostic UnknownInExample(Located<string> name, string what, IEnumerable<string> known, string? advice) => new(
        BadExampleName,
        name.Location,
        $"no {what} has the id `{name.Value}`",
        advice ?? Spelling.DidYouMean(name.Value, known) ?? Known(known));

    internal static Diagnostic BadLicence(Located<string> licence) => new(
        NoLicence,
        licence.Location,
        $"`{licence.Value}` is not a known licence",
        "write `original`, `public-domain`, or `\"permission: who, when\"`");

    internal static Diagnostic UnsureUnread(Option option, string question) => new(
        IgnoredUnsure,
        option.Location,
        $"no condition reads the answer \"{option.Words}\" to `{question}`, so it counts as no",
        $"use `{option.Id}` in a `when`, `stop` or `ask_if`: not sure is never no");

    internal static Diagnostic Unread(Location at, string id) => new(
        IdleQuestion, at, $"nothing uses the answer to `{id}`", "use it in a score or condition, remove it, or mark it `unscored: true`");

    internal static Diagnostic EmptyList(Location at, string key) => new(NothingListed, at, $"`{key}` is empty", "add at least one entry");

    private static string? Known(IEnumerable<string> known)
    {
        ImmutableArray<string> first = [.. known.Order(StringComparer.Ordinal).Take(8)];
        return first.IsEmpty ? null : $"use an existing id such as {string.Join(", ", first.Select(k => $"`{k}`"))}";
    }
}
