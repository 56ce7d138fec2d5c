using System.Collections.Immutable;
using System.Globalization;
using BackCare.Assessments.Fhir.Format;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Files;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>The parts of a self-check for which FHIR R4 has no word, as they would be written in YAML.</summary>
internal static class DefinitionTrees
{
    /// <summary>By top-level key, in the order of the manual; keys without a value are left out.</summary>
    public static ImmutableArray<(string Key, Tree Value)> Of(Assessment assessment) => Tree.Map(
        ("for", assessment.For.Value),
        ("not_for", Texts(assessment.NotFor)),
        ("licence", assessment.Licence.Value),
        ("reviewed", Review(assessment.Reviewed)),
        ("sources", Texts(assessment.Sources)),
        ("policy", assessment.Policy == Policy.Unique ? "unique" : null),
        ("monotone", Texts(assessment.Monotone)),
        ("longest", Number(assessment.Longest.Value)),
        ("show_scores", assessment.ShowScores ? "true" : null),
        ("cards", Named(assessment.Cards.Select(c => (c.Id, Tree.Map(("level", c.Level.Word()), ("text", c.Text.Value)))))),
        ("bands", Named(assessment.BandSets.Select(b => (b.Id, Bands(b))))),
        ("outcomes", Listed(assessment.Outcomes.Select(Outcome))),
        ("examples", Listed(assessment.Examples.Select(Example)))).Entries;

    /// <summary>The value under its id in <c>scores</c>, with blocks replaced by their items.</summary>
    public static MapTree Score(Score score) => new([
        .. Kind(score.Kind).Entries,
        .. Tree.Map(
            ("reverse", score.Reverse.IsEmpty ? null : Tree.Texts(score.Reverse)),
            ("missing", score.Missing is { } missing ? Tree.Map(("at_most", Number(missing.AtMost)), ("fill", Word(missing.Fill))) : null),
            ("times", score.Times?.ToString()),
            ("plus", score.Plus?.ToString()),
            ("round", score.Round is { } round ? Word(round) : null),
            ("range", score.Range?.Value is { } range ? $"{range.Low} to {range.High}" : null),
            ("decimals", score.Decimals is { } decimals ? Number(decimals) : null)).Entries,
    ]);

    /// <summary>The value under <c>red_flag</c>.</summary>
    public static MapTree RedFlag(RedFlag flag) => Tree.Map(("level", flag.Level.Word()), ("card", flag.Card?.Value));

    private static MapTree Kind(ScoreKind kind) => kind switch
    {
        SumKind sum => Tree.Map(("sum", Tree.Texts(sum.Items))),
        MeanKind mean => Tree.Map(("mean", Tree.Texts(mean.Items))),
        PercentKind percent => Tree.Map(("percent", Tree.Texts(percent.Items))),
        CountPointsKind count => Tree.Map(("count", Tree.Map(("of", Tree.Texts(count.Items)), ("points", count.Points.ToString())))),
        CountKind count => Tree.Map(("count", Tree.Texts(count.Conditions.Select(c => c.Source)))),
        LookupKind lookup =>
            Tree.Map(("lookup",
                Tree.Map(("from", lookup.From), ("table", Named(lookup.Rows.Select(r => (r.From.ToString(), (Tree)r.To.ToString()))))))),
        ProfileKind profile =>
            Tree.Map(("profile", Tree.Texts(profile.Items)), ("unanswered", profile.Unanswered is { } digit ? Number(digit) : null)),
        _ => Tree.Map(),
    };

    private static MapTree Review(Review review) =>
        Tree.Map(("by", review.By.Value), ("on", Date(review.On.Value)), ("next", Date(review.Next?.Value ?? review.On.Value)));

    private static MapTree Bands(BandSet set) =>
        new([.. Tree.Map(("of", set.Of == set.Id ? null : set.Of)).Entries,
            .. set.Bands.Select(b => (b.Id, (Tree)(b.Interval?.ToString() ?? "unavailable")))]);

    private static MapTree Outcome(Outcome outcome) => Tree.Map(
        ("id", outcome.Id),
        ("level", outcome.Level.Word()),
        ("title", outcome.Title.Value),
        ("text", outcome.Text.Value),
        ("when", outcome.When.Source),
        ("show", Texts(outcome.Show)),
        ("next", Texts(outcome.Next)));

    private static MapTree Example(Example example) => Tree.Map(
        ("name", example.Name.Value),
        ("given", new MapTree([.. example.Given.Entries.Select(e => (e.Question, AnswerOf(e.Answer)))])),
        ("expect", Expectation(example.Expect)));

    private static Tree AnswerOf(Answer answer) => answer switch
    {
        ChoiceAnswer choice => choice.Option,
        TicksAnswer ticks => Tree.Texts(ticks.Options),
        NumberAnswer number => number.Value.ToString(CultureInfo.InvariantCulture),
        OtherAnswer other => other.Json,
        _ => "",
    };

    private static MapTree Expectation(Expectation expect) => Tree.Map(
        ("outcome", expect.Outcome?.Value),
        ("level", expect.Level?.Value.Word()),
        ("path", expect.Path is { } path ? Tree.Texts(path.Value) : null),
        ("scores", Named(expect.Scores.Select(s => (s.Score, (Tree)(s.Value.Value?.ToString() ?? "unavailable"))))),
        ("bands", Named(expect.Bands.Select(b => (b.BandSet, (Tree)b.Band.Value)))),
        ("cards", expect.Cards is { } cards ? Tree.Texts(cards.Value) : null));

    private static MapTree? Named<T>(IEnumerable<(string Key, T Value)> entries)
        where T : Tree
    {
        ImmutableArray<(string, Tree)> all = [.. entries.Select(e => (e.Key, (Tree)e.Value))];
        return all.IsEmpty ? null : new(all);
    }

    private static ListTree? Listed(IEnumerable<MapTree> items) => items.Any() ? new([.. items]) : null;

    private static ListTree? Texts(ImmutableArray<Diagnostics.Located<string>> texts) =>
        texts.IsEmpty ? null : Tree.Texts(texts.Select(t => t.Value));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Word(Fill fill) => fill switch { Fill.Mean => "mean", Fill.Zero => "zero", _ => "drop" };

    private static string Word(Rounding round) =>
        round switch { Rounding.HalfUp => "half_up", Rounding.Up => "up", Rounding.Down => "down", _ => "half_even" };
}
