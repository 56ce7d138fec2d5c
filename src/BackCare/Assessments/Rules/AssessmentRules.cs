using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Assessments.Rules;

/// <summary>What can be wrong with a self-check as it is written: 3xxx. What cannot be proved is in <see cref="ProofRules"/>.</summary>
public static class AssessmentRules
{
    /// <summary>The file is not UTF-8.</summary>
    public static readonly Rule NotUtf8 = new("BC3001", Severity.Error, "a self-check is not UTF-8 text");

    /// <summary>Not YAML, or not a map.</summary>
    public static readonly Rule NotYaml = new("BC3002", Severity.Error, "a self-check is not valid YAML");

    /// <summary>Anchors, tags and the like.</summary>
    public static readonly Rule NotAllowed = new("BC3003", Severity.Error, "YAML that a self-check may not use");

    /// <summary>A key twice.</summary>
    public static readonly Rule DuplicateKey = new("BC3004", Severity.Error, "a key stands twice in a self-check");

    /// <summary>A key that nobody reads.</summary>
    public static readonly Rule UnknownKey = new("BC3005", Severity.Error, "not a key of a self-check");

    /// <summary>A required key is absent.</summary>
    public static readonly Rule MissingKey = new("BC3006", Severity.Error, "a self-check misses a required key");

    /// <summary>A value of a wrong kind.</summary>
    public static readonly Rule WrongKind = new("BC3007", Severity.Error, "a value of a self-check is not of its kind");

    /// <summary>The file's name cannot stand in a URL.</summary>
    public static readonly Rule BadFileId = new("BC3008", Severity.Error, "the file name of a self-check cannot be its id");

    /// <summary>More than can be a self-check.</summary>
    public static readonly Rule Oversize = new("BC3009", Severity.Error, "a self-check is too large");

    /// <summary>An id with other signs than allowed.</summary>
    public static readonly Rule BadId = new("BC3010", Severity.Error, "an id is not well formed");

    /// <summary>An id that conditions could not read.</summary>
    public static readonly Rule ReservedWord = new("BC3011", Severity.Error, "an id is a word of the grammar");

    /// <summary>Two things of one name.</summary>
    public static readonly Rule TakenName = new("BC3012", Severity.Error, "a name is used twice");

    /// <summary>A key of another type of question or score.</summary>
    public static readonly Rule ForeignKey = new("BC3013", Severity.Error, "a key belongs to another kind");

    /// <summary>A key that this type needs.</summary>
    public static readonly Rule NeedsMore = new("BC3014", Severity.Error, "a question misses a key of its type");

    /// <summary>A range that is none.</summary>
    public static readonly Rule BadRange = new("BC3015", Severity.Error, "a range is not written as n to m");

    /// <summary>Too few options, or none to copy.</summary>
    public static readonly Rule BadOptions = new("BC3016", Severity.Error, "options are not complete");

    /// <summary>none, unsure and exclusive.</summary>
    public static readonly Rule OpenOption = new("BC3017", Severity.Error, "an option must be exclusive, or may not be");

    /// <summary>An option of a scored question without points.</summary>
    public static readonly Rule PointsGap = new("BC3018", Severity.Error, "points are missing or given twice");

    /// <summary>Not a decimal.</summary>
    public static readonly Rule BadNumber = new("BC3019", Severity.Error, "a number is not an exact decimal");

    /// <summary>The grammar is not kept.</summary>
    public static readonly Rule BadCondition = new("BC3020", Severity.Error, "a condition cannot be read");

    /// <summary>A negation inside a test.</summary>
    public static readonly Rule NegatedTest = new("BC3021", Severity.Error, "`is not` and `!=` are not used");

    /// <summary>A name that nothing has.</summary>
    public static readonly Rule UnknownRead = new("BC3022", Severity.Error, "a condition reads an unknown name");

    /// <summary>An option or band that is not there.</summary>
    public static readonly Rule UnknownChoice = new("BC3023", Severity.Error, "a condition names an unknown option or band");

    /// <summary>A test of another kind of answer.</summary>
    public static readonly Rule WrongTest = new("BC3024", Severity.Error, "a test does not fit what it reads");

    /// <summary>Not yet answered there.</summary>
    public static readonly Rule Forward = new("BC3025", Severity.Error, "a condition reads what is asked later");

    /// <summary>A word of `when` elsewhere.</summary>
    public static readonly Rule MisplacedWord = new("BC3026", Severity.Error, "`stopped` and `otherwise` stand in `when` only");

    /// <summary>Not band words.</summary>
    public static readonly Rule BadBandWords = new("BC3030", Severity.Error, "band words cannot be read");

    /// <summary>Not exactly one of sum, mean, …</summary>
    public static readonly Rule BadScoreKind = new("BC3031", Severity.Error, "a score has no kind, or two");

    /// <summary>An unknown, doubled or unfit item.</summary>
    public static readonly Rule BadItem = new("BC3032", Severity.Error, "an item of a score does not fit");

    /// <summary>A table that is missing or broken.</summary>
    public static readonly Rule BrokenTable = new("BC3033", Severity.Error, "a lookup table is not complete");

    /// <summary>A score that needs itself.</summary>
    public static readonly Rule Cycle = new("BC3034", Severity.Error, "scores read each other in a circle");

    /// <summary>Division by nothing.</summary>
    public static readonly Rule NoHighest = new("BC3035", Severity.Error, "a percentage has no maximum");

    /// <summary>`of` is missing or wrong.</summary>
    public static readonly Rule BadBandSet = new("BC3036", Severity.Error, "a band set does not say of which score it is");

    /// <summary>An unknown score.</summary>
    public static readonly Rule NoSuchScore = new("BC3037", Severity.Error, "there is no such score");

    /// <summary>An unknown card.</summary>
    public static readonly Rule NoSuchCard = new("BC3040", Severity.Error, "there is no such card");

    /// <summary>Card and flag disagree.</summary>
    public static readonly Rule UnevenCard = new("BC3041", Severity.Error, "a card's level differs from its red flag's");

    /// <summary>An unknown outcome.</summary>
    public static readonly Rule NoSuchOutcome = new("BC3042", Severity.Error, "there is no such outcome");

    /// <summary>Not sorted by level, or below `otherwise`.</summary>
    public static readonly Rule Unsorted = new("BC3043", Severity.Error, "outcomes are not in order");

    /// <summary>Every outcome is shown by one.</summary>
    public static readonly Rule NoExampleFor = new("BC3044", Severity.Error, "an outcome has no example");

    /// <summary>A name in an example that nothing has.</summary>
    public static readonly Rule BadExampleName = new("BC3045", Severity.Error, "an example names something unknown");

    /// <summary>Neither original, public-domain nor permission.</summary>
    public static readonly Rule NoLicence = new("BC3046", Severity.Error, "the licence is none of the three");

    /// <summary>Not sure is never no.</summary>
    public static readonly Rule IgnoredUnsure = new("BC3047", Severity.Error, "a \"not sure\" that no condition reads");

    /// <summary>Asked in vain.</summary>
    public static readonly Rule IdleQuestion = new("BC3048", Severity.Warning, "a question that nothing reads");

    /// <summary>At least one is needed.</summary>
    public static readonly Rule NothingListed = new("BC3049", Severity.Error, "a list is empty");

    internal static readonly YamlRules Yaml = new(NotYaml, NotAllowed, DuplicateKey, UnknownKey, MissingKey, WrongKind);

    internal static Diagnostic Undecodable(string file, int at) =>
        new(NotUtf8, Location.TopOf(file), $"this file is not UTF-8: the byte at offset {at} cannot be read", "save it as UTF-8");

    internal static Diagnostic NoMap(SourceFile file) =>
        new(NotYaml, file.Top, "this file must be a block of `key: value` lines", "begin with `title: What the self-check is for`");

    internal static Diagnostic FileId(SourceFile file, string id) =>
        new(BadFileId, file.Top, $"`{id}` cannot be the id of a self-check", "name the file with small letters, digits and `-`, such as `lower-back.yml`");

    internal static Diagnostic TooLarge(SourceFile file, int limit) =>
        new(Oversize, file.Top, $"this file has more than {limit:N0} bytes", "split it into several self-checks");

    internal static Diagnostic TooMany(Location at, int questions, int scores) =>
        new(Oversize, at, $"a self-check may have at most {questions} questions and {scores} scores", "split it into several self-checks");

    internal static Diagnostic IdPattern(Located<string> id, string what, string pattern) =>
        new(BadId, id.Location, $"`{id.Value}` cannot be the id of {what}", $"use {pattern}");

    internal static Diagnostic Reserved(Located<string> id, string what) =>
        new(ReservedWord, id.Location, $"`{id.Value}` is a word of the conditions and cannot be the id of {what}", "choose another id");

    internal static Diagnostic NameTwice(Located<string> id, string first, Location at) =>
        new(TakenName, id.Location, $"`{id.Value}` is already the name of {first} on line {at.Start.Line}", "choose another id");

    internal static Diagnostic KeyOfOtherType(Located<string> key, string owner) =>
        new(ForeignKey, key.Location, $"`{key.Value}` is not a key of {owner}", "take it out, or change the kind");

    internal static Diagnostic NeedsKey(Location question, string id, string type, string example) =>
        new(NeedsMore, question with { End = question.Start }, $"`{id}` is of the type {type} and has no `{example.Split(':')[0]}`", $"add `{example}`");

    internal static Diagnostic TwoEnds(Location at) => new(NeedsMore, at, "`ends` wants two texts", "for example `ends: [No pain, Worst pain]`");

    internal static Diagnostic NoRange(YamlText text, string? advice) =>
        new(BadRange, text.Location, $"`{text.Text}` is not a range", advice ?? "write it like `0 to 10`");

    internal static Diagnostic NotWhole(YamlText text) => new(BadRange, text.Location, $"`{text.Text}` is not a range of whole numbers", "write it like `0 to 10`");

    internal static Diagnostic EmptyBand(YamlText text, Rational low, Rational high) => new(
        BadRange,
        text.Location,
        low == high ? $"`{text.Text}` holds no more than one number" : $"`{text.Text}` begins above its end",
        low == high ? "widen it" : $"write the smaller number first: {high} and {low}");

    internal static Diagnostic TooFewOptions(Location at, string id) => new(BadOptions, at, $"`{id}` has too few options to choose from", "give it at least two");

    internal static Diagnostic NoSameAs(YamlText text) => new(BadOptions, text.Location, $"`{text.Text}` is no list of options", "write a list, or `same as` and a question's id");

    internal static Diagnostic NothingToCopy(Location at, string name, IEnumerable<string> known) => new(
        BadOptions,
        at,
        $"no question above has the id `{name}` and options to copy",
        Spelling.DidYouMean(name, known) ?? "name a question that stands above this one");

    internal static Diagnostic ExclusiveElsewhere(Location at, string option) =>
        new(OpenOption, at, $"`{option}` is exclusive, which only options of any_of can be", "take `exclusive` out: of these options one is chosen anyway");

    internal static Diagnostic NotAlone(Located<string> id, string words) =>
        new(OpenOption, id.Location, $"\"{words}\" could be ticked together with other options", "add `exclusive: true`");

    internal static Diagnostic PointsTwice(Location at, string option) =>
        new(PointsGap, at, $"`{option}` has points of its own beside `each_points`", "keep one of the two");

    internal static Diagnostic NoPoints(Location at, string question, Option option, string? score = null) => new(
        PointsGap,
        at,
        $"option `{option.Id}` of `{question}` has no points{(score is null ? "" : $", but `{score}` adds them up")}",
        option.Text is null ? $"add `points: {{ yes: 1, no: 0 }}` to `{question}`" : $"add `points: 0` on line {option.Location.Start.Line}");

    internal static Diagnostic NoNumber(Located<string> text, string owner) =>
        new(BadNumber, text.Location, $"`{text.Value}` is not a number that {owner} can have", "write a decimal such as `2`, `-1` or `0.5`");

    internal static Diagnostic ForeignSign(Location at, string sign, string advice) => new(BadCondition, at, $"`{sign}` is not used in conditions", advice);

    internal static Diagnostic Unreadable(Location at, string message, string? advice) => new(BadCondition, at, message, advice);

    internal static Diagnostic Negated(Location at, string words, string instead) =>
        new(NegatedTest, at, $"`{words}` is not used: it would also hold for a question that nobody answered", $"write `{instead}`");

    internal static Diagnostic UnknownName(Location at, string name, IEnumerable<string> known) =>
        new(UnknownRead, at, $"no question and no band set is called `{name}`", Spelling.DidYouMean(name, known));

    internal static Diagnostic WrongName(Location at, string name, string what, string instead) => new(UnknownRead, at, $"`{name}` is {what}", instead);

    internal static Diagnostic UnknownScore(Location at, string name, IEnumerable<string> known, string? advice) =>
        new(NoSuchScore, at, $"no score is called `{name}`", advice ?? Spelling.DidYouMean(name, known) ?? Known(known));

    internal static Diagnostic UnknownOption(Location at, string option, string owner, IEnumerable<string> known, string what) =>
        new(UnknownChoice, at, $"`{owner}` has no {what} `{option}`", Spelling.DidYouMean(option, known) ?? Known(known));

    internal static Diagnostic Misfit(Location at, string message, string? advice) => new(WrongTest, at, message, advice);

    internal static Diagnostic TooEarly(Location at, string name, string owner, string? last, Location asked) => name == owner
        ? new(Forward, at, $"`{name}` cannot read its own answer before it is asked", "read an earlier question")
        : new(
            Forward,
            at,
            $"`{owner}` reads `{name}`, which {(last is null ? "is asked" : $"needs `{last}`, asked")} later (line {asked.Start.Line})",
            $"swap the questions: move `{last ?? name}` above `{owner}`");

    internal static Diagnostic Misplaced(Location at, string word) => new(
        MisplacedWord,
        at,
        word == "stopped" ? "`stopped` can stand in the `when` of an outcome only" : "`otherwise` must be the whole `when` of an outcome",
        null);

    internal static Diagnostic NoBandWords(YamlText text, string? advice) => new(
        BadBandWords,
        text.Location,
        $"`{text.Text}` is no stretch of numbers",
        advice ?? "write `2`, `2 to 4`, `up to 4`, `below 4`, `at least 4`, `above 4` or `unavailable`");

    internal static Diagnostic NotOneKind(Located<string> score, List<string> present) => new(
        BadScoreKind,
        score.Location,
        present.Count == 0 ? $"`{score.Value}` does not say how it is worked out" : $"`{score.Value}` is worked out in two ways: {string.Join(" and ", present)}",
        "give it exactly one of `sum`, `mean`, `percent`, `count`, `lookup` and `profile`");

    internal static Diagnostic UnknownItem(Located<string> name, string? what, IEnumerable<string> known) => new(
        BadItem,
        name.Location,
        what is null ? $"no question or block is called `{name.Value}`" : $"`{name.Value}` is {what}, not a question or block",
        what is null ? Spelling.DidYouMean(name.Value, known) : null);

    internal static Diagnostic UnscoredItem(Located<string> name) =>
        new(BadItem, name.Location, $"`{name.Value}` is `unscored`", "take it out of the score, or take `unscored` away");

    internal static Diagnostic ItemTwice(Located<string> name, string question) =>
        new(BadItem, name.Location, $"`{question}` would count twice", "name it once, or its block");

    internal static Diagnostic NotAnItem(Located<string> name, IEnumerable<string> items) =>
        new(BadItem, name.Location, $"`{name.Value}` is reversed but is no item of this score", Spelling.DidYouMean(name.Value, items));

    internal static Diagnostic NoDigit(Located<string> name) =>
        new(BadItem, name.Location, $"`{name.Value}` does not give one digit", "a profile takes one answer of at most nine options, or a scale within 0 to 9");

    internal static Diagnostic NothingToDrop(Located<string> fill) =>
        new(BadItem, fill.Location, "a sum cannot drop missing items: it would only look lower", "use `fill: mean` or `fill: zero`, or a `mean` or `percent`");

    internal static Diagnostic NoTable(YamlText name) =>
        new(BrokenTable, name.Location, $"there is no file `{name.Text}` beside this self-check", "put the table into the same folder, or write it as `table: { 4: 21.1 }`");

    internal static Diagnostic BadTable(Location at, string message, string advice) => new(BrokenTable, at, message, advice);

    internal static Diagnostic ScoreCycle(Score score) =>
        new(Cycle, score.Location, $"`{score.Id}` reads itself by way of other scores or bands", "take it out of the score that it needs");

    internal static Diagnostic NoMaximum(Location at, string score, string? item) =>
        new(NoHighest, at, $"`{score}` has no maximum above 0 to be a part of{(item is null ? "" : $" when `{item}` alone is answered")}", "give the options points above 0");

    internal static Diagnostic BandsOfAnother(Located<string> of, string set) =>
        new(BadBandSet, of.Location, $"the bands `{set}` have the name of a score but are of `{of.Value}`", "give the band set a name of its own");

    internal static Diagnostic BandsOfNothing(Located<string> set, IEnumerable<string> scores) => new(
        BadBandSet,
        set.Location,
        $"no score is called `{set.Value}`, and the bands do not say of which score they are",
        Spelling.DidYouMean(set.Value, scores) ?? "add `of:` and the score");

    internal static Diagnostic UnknownCard(Located<string> card, IEnumerable<string> known) =>
        new(NoSuchCard, card.Location, $"no card is called `{card.Value}`", Spelling.DidYouMean(card.Value, known) ?? Known(known));

    internal static Diagnostic CardLevel(Located<string> level, Card card) => new(
        UnevenCard,
        level.Location,
        $"this red flag is {level.Value}, but its card `{card.Id}` on line {card.Location.Start.Line} is {card.Level.Word()}",
        "give both the same level, or the flag a card of its own");

    internal static Diagnostic UnknownOutcome(Located<string> outcome, IEnumerable<string> known) =>
        new(NoSuchOutcome, outcome.Location, $"no outcome is called `{outcome.Value}`", Spelling.DidYouMean(outcome.Value, known) ?? Known(known));

    internal static Diagnostic OutcomeOrder(Located<string> level, string id, Located<string> milder, Level milderLevel) => new(
        Unsorted,
        level.Location,
        $"`{id}` is {level.Value} but stands below `{milder.Value}`, which is {milderLevel.Word()}",
        $"move it above line {milder.Location.Start.Line}: outcomes stand from most to least urgent");

    internal static Diagnostic OtherwiseNotLast(Location at, string below) =>
        new(Unsorted, at, $"`otherwise` takes everything, so that `{below}` below it can never be reached", "move it to the end");

    internal static Diagnostic NoExample(Located<string> outcome) =>
        new(NoExampleFor, outcome.Location, $"no example ends in `{outcome.Value}`", "add one to `examples`: answers that a person could give, and this outcome");

    internal static Diagnostic UnknownInExample(Located<string> name, string what, IEnumerable<string> known, string? advice) =>
        new(BadExampleName, name.Location, $"there is no {what} `{name.Value}`", advice ?? Spelling.DidYouMean(name.Value, known) ?? Known(known));

    internal static Diagnostic BadLicence(Located<string> licence) => new(
        NoLicence,
        licence.Location,
        $"`{licence.Value}` does not say by which right these words are used",
        "write `original`, `public-domain`, or `\"permission: who, when\"`");

    internal static Diagnostic UnsureUnread(Option option, string question) => new(
        IgnoredUnsure,
        option.Location,
        $"no condition reads the answer \"{option.Words}\" to `{question}`, so that it counts as no",
        $"say in a `when`, `stop` or `ask_if` what follows from `{option.Id}`: not sure is never no");

    internal static Diagnostic Unread(Location at, string id) =>
        new(IdleQuestion, at, $"nothing reads the answer to `{id}`", "use it in a score or condition, take it out, or mark it `unscored: true`");

    internal static Diagnostic EmptyList(Location at, string key) => new(NothingListed, at, $"`{key}` is empty", "put at least one in it");

    private static string? Known(IEnumerable<string> known)
    {
        ImmutableArray<string> first = [.. known.Order(StringComparer.Ordinal).Take(8)];
        return first.IsEmpty ? null : $"there are {string.Join(", ", first.Select(k => $"`{k}`"))}";
    }
}
