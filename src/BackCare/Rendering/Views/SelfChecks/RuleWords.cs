using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Rendering.Themes;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views.SelfChecks;

/// <summary>Describes the conditions and scores of a self-check in words, with the question numbers of the printed form.</summary>
internal sealed class RuleWords(SelfCheck selfCheck, ThemeStrings strings)
{
    private readonly Assessment assessment = selfCheck.Proved.Assessment;

    /// <summary>A condition in words, such as: your answer to question 4 is at least 50, and you chose "Yes" in question 7.</summary>
    public string Of(Condition condition) => condition switch
    {
        AndCondition and => Joined(and.Parts, "rule_and"),
        OrCondition or => Joined(or.Parts, "rule_or"),
        NotCondition { Part: ChoiceTest choice } =>
            strings.Fill("rule_not_chose", Options(choice.Question, choice.Options, "rule_or"), Number(choice.Question)),
        NotCondition { Part: AnyTickedTest ticked } =>
            strings.Fill("rule_not_ticked", Options(ticked.Question, ticked.Options, "rule_or"), Number(ticked.Question)),
        NotCondition not => strings.Fill("rule_not", Of(not.Part)),
        ChoiceTest choice => strings.Fill("rule_chose", Options(choice.Question, choice.Options, "rule_or"), Number(choice.Question)),
        AnyTickedTest ticked => strings.Fill("rule_ticked", Options(ticked.Question, ticked.Options, "rule_or"), Number(ticked.Question)),
        AllTickedTest ticked => strings.Fill("rule_ticked", Options(ticked.Question, ticked.Options, "rule_and"), Number(ticked.Question)),
        OnlyTickedTest ticked => strings.Fill("rule_only", Options(ticked.Question, ticked.Options, "rule_or"), Number(ticked.Question)),
        TickCountTest count => strings.Fill("rule_count", Compared(count.Comparison, count.Number), Number(count.Question)),
        ValueTest value => strings.Fill("rule_value", Number(value.Question), Compared(value.Comparison, value.Number)),
        PointsTest points => strings.Fill("rule_points", Number(points.Question), Compared(points.Comparison, points.Number)),
        ScoreTest score => strings.Fill("rule_score", ScoreName(score.Score), Compared(score.Comparison, score.Number)),
        BandTest band =>
            strings.Fill("rule_band", SetName(band.BandSet),
                string.Join($" {strings["rule_or"]} ", band.Bands.Select(b => Band(band.BandSet, b)))),
        AnsweredTest answered => strings.Fill("rule_answered", Number(answered.Question)),
        AskedTest asked => strings.Fill("rule_asked", Number(asked.Question)),
        StoppedTest => strings["rule_stopped"],
        OtherwiseTest => strings["rule_otherwise"],
        _ => condition.Source,
    };

    /// <summary>The number of a question in the printed form, from 1.</summary>
    public int NumberOf(string question) => assessment.Question(question).Place + 1;

    /// <summary>The display name of a score.</summary>
    public string ScoreName(string score) => selfCheck.NameOf(score, assessment.Score(score).Location);

    /// <summary>The display name of a band.</summary>
    public string Name(Band band) => selfCheck.NameOf(band.Id, band.Location);

    /// <summary>The calculation of a score in words, such as: add the points of questions 13 to 15.</summary>
    public string Of(Score score) => score.Kind switch
    {
        SumKind sum => strings.Fill("score_sum", Numbers(sum.Items)),
        MeanKind mean => strings.Fill("score_mean", Numbers(mean.Items)),
        PercentKind percent => strings.Fill("score_percent", Numbers(percent.Items)),
        CountPointsKind count => strings.Fill("score_count_points", Numbers(count.Items), $"{count.Points}"),
        CountKind count => strings.Fill("score_count", string.Join("; ", count.Conditions.Select(Of))),
        LookupKind lookup => strings.Fill("score_lookup", ScoreName(lookup.From)),
        ProfileKind profile => strings.Fill("score_profile", Numbers(profile.Items)),
        _ => "",
    };

    /// <summary>The values of a band in words, such as: 4 or more.</summary>
    public string Of(Interval interval) => interval switch
    {
        { Low: { } low, High: { } high } when low == high => $"{low}",
        { Low: { } low, High: { } high, LowIncluded: true, HighIncluded: true } => strings.Fill("between", $"{low}", $"{high}"),
        { Low: { } low, High: { } high, LowIncluded: true } => strings.Fill("at_least_below", $"{low}", $"{high}"),
        { Low: { } low, High: { } high } => strings.Fill("above_at_most", $"{low}", $"{high}"),
        { Low: { } low, LowIncluded: true } => strings.Fill("at_least", $"{low}"),
        { Low: { } low } => strings.Fill("above", $"{low}"),
        { High: { } high, HighIncluded: true } => strings.Fill("at_most", $"{high}"),
        { High: { } high } => strings.Fill("below", $"{high}"),
        _ => $"{interval}",
    };

    private string Joined(IEnumerable<Condition> parts, string word) =>
        string.Join($", {strings[word]} ", parts.Select(p => p is AndCondition or OrCondition ? $"({Of(p)})" : Of(p)));

    private string Number(string question) => FormattableString.Invariant($"{NumberOf(question)}");

    private string Numbers(IEnumerable<string> questions) => string.Join(", ", questions.Select(Number));

    private string Options(string question, IEnumerable<string> options, string word) =>
        string.Join($" {strings[word]} ", options.Select(o => strings.Fill("quoted", Words(assessment.Question(question).Option(o)))));

    private string Words(Option? option) => option switch
    {
        { Text: { } text } => selfCheck.Words(text),
        { Id: "yes" } => strings["yes"],
        _ => strings["no"],
    };

    private string Compared(Comparison comparison, Rational number) => strings.Fill(
        comparison switch
        {
            Comparison.Below => "below",
            Comparison.AtMost => "at_most",
            Comparison.Above => "above",
            Comparison.AtLeast => "at_least",
            _ => "exactly",
        },
        number.ToString());

    private string Band(string set, string id)
    {
        var band = assessment.BandSet(set).Bands.First(b => b.Id == id);
        return band.Interval is { } interval ? strings.Fill("rule_in_band", Name(band), Of(interval)) : Name(band);
    }

    /// <summary>The display name of a band set; a set with the id of its score shares the score's name.</summary>
    private string SetName(string set) =>
        assessment.BandSet(set) is { } bands && bands.Id == bands.Of
            ? ScoreName(set)
            : selfCheck.NameOf(set, assessment.BandSet(set).Location);
}
