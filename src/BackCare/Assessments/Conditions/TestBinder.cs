using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Assessments.Conditions;

/// <summary>Gives the names of one test their meaning. Every method returns null after an error, which it has reported.</summary>
internal sealed class TestBinder(YamlText text, ConditionContext context, Findings findings)
{
    private readonly Names names = context.Names;

    /// <summary><c>answered(q)</c> and <c>asked(q)</c>.</summary>
    public AtomicTest? Reached(ConditionToken function, ConditionToken name, Location place, string source) =>
        Question(name) is not { } question ? null
        : function.Is("asked") ? new AskedTest(question.Id, place, source)
        : new AnsweredTest(question.Id, place, source);

    /// <summary>A number of some kind compared with a number.</summary>
    /// <param name="what"><c>count</c>, <c>points</c>, <c>score</c>, or the name itself.</param>
    public AtomicTest? Compared(ConditionToken what, ConditionToken name, Comparison comparison, Rational number, Location place,
        string source) => what.Text switch
    {
        "score" => Score(name) ? new ScoreTest(name.Text, comparison, number, place, source) : null,
        "count" => Question(name) is not { } counted ? null
            : counted is AnyOfQuestion ? new TickCountTest(counted.Id, comparison, number, place, source)
            : Misfit(name, $"`{name.Text}` takes only one answer, so there is nothing to count", Proposal(name.Text)),
        "points" => Question(name) is not { } weighed ? null
            : Weighed(name, weighed) ? new PointsTest(weighed.Id, comparison, number, place, source)
            : null,
        _ when !names.Questions.ContainsKey(name.Text) && names.Scores.ContainsKey(name.Text) =>
            Misfit(name, $"`{name.Text}` is a score, not a question", $"write `score.{name.Text} {comparison.Sign()} {number}`"),
        _ => Question(name) is not { } question ? null
            : question is NumberQuestion or ScaleQuestion ? new ValueTest(question.Id, comparison, number, place, source)
            : Misfit(name, $"the answer to `{name.Text}` is not a number", Proposal(name.Text)),
    };

    /// <summary><c>is</c> and <c>is one of</c>, over a question or a band set.</summary>
    public AtomicTest? Is(ConditionToken name, ImmutableArray<ConditionToken> options, bool many, Location place, string source)
    {
        if (names.BandSets.TryGetValue(name.Text, out var bands))
        {
            return InTime(name, names.Scores.GetValueOrDefault(bands.Of))
                && Known(options, name.Text, bands.Bands.Select(b => b.Id), "band")
                ? new BandTest(name.Text, Ids(options), place, source)
                : null;
        }

        return Question(name) switch
        {
            null => null,
            NumberQuestion or ScaleQuestion => Misfit(
                name,
                $"the answer to `{name.Text}` is a number",
                options[0].Kind == TokenKind.Number ? $"write a comparison: `{name.Text} = {options[0].Text}`" : Stretch(name.Text)),
            AnyOfQuestion => Misfit(
                name,
                $"`{name.Text}` can have several answers",
                many ? $"write `{name.Text} includes any of [{string.Join(", ", Ids(options))}]`"
                    : $"write `{name.Text} includes {options[0].Text}`"),
            var question =>
                Known(options, name.Text, question.Options.Select(o => o.Id), "option")
                    ? new ChoiceTest(question.Id, Ids(options), place, source)
                    : null,
        };
    }

    /// <summary><c>includes</c> in its four forms.</summary>
    /// <param name="mode"><c>any of</c>, <c>all of</c>, <c>only</c>, or empty.</param>
    public AtomicTest? Includes(ConditionToken name, string mode, ImmutableArray<ConditionToken> options, Location place, string source)
    {
        switch (Question(name))
        {
            case null:
                return null;
            case AnyOfQuestion question:
                return !Known(options, name.Text, question.Options.Select(o => o.Id), "option") ? null : mode switch
                {
                    "all of" => new AllTickedTest(question.Id, Ids(options), place, source),
                    "only" => new OnlyTickedTest(question.Id, Ids(options), place, source),
                    _ => new AnyTickedTest(question.Id, Ids(options), place, source),
                };
            case NumberQuestion or ScaleQuestion:
                return Misfit(name, $"the answer to `{name.Text}` is a number", $"write a comparison: `{name.Text} = {options[0].Text}`");
            default:
                return Misfit(
                    name,
                    $"`{name.Text}` takes only one answer, so `includes` does not apply",
                    options.Length > 1
                        ? $"write `{name.Text} is one of [{string.Join(", ", Ids(options))}]`"
                        : $"write `{name.Text} is {options[0].Text}`");
        }
    }

    private static string Stretch(string name) => $"write a comparison such as `{name} >= 3 and {name} <= 5`";

    /// <summary>How the name could be used in a condition, as advice; null if nothing has this name.</summary>
    public string? Proposal(string name)
    {
        if (names.Questions.TryGetValue(name, out var question))
        {
            return question switch
            {
                NumberQuestion number => $"write a test such as `{name} >= {number.Range.High}`",
                ScaleQuestion scale => $"write a test such as `{name} >= {scale.Range.High}`",
                { Options.IsEmpty: true } => null,
                AnyOfQuestion any => $"write a test such as `{name} includes {any.Options[0].Id}`",
                _ => $"write a test such as `{name} is {question.Options[0].Id}`",
            };
        }

        return names.BandSets.TryGetValue(name, out var bands) ? $"write a test such as `{name} is {bands.Bands[0].Id}`"
            : names.Scores.ContainsKey(name) ? $"write a test such as `score.{name} >= 4`"
            : null;
    }

    private Question? Question(ConditionToken name)
    {
        if (names.Questions.TryGetValue(name.Text, out var question))
        {
            return InTime(name, question.Place + 1) ? question : null;
        }

        if (names.Broken.Contains(name.Text))
        {
            return null;
        }

        var place = text.Part(name.Start, name.Text.Length);
        findings.Add(names.KindOf(name.Text) is { } what
            ? AssessmentRules.WrongName(place, name.Text, what, Instead(name.Text))
            : AssessmentRules.UnknownName(place, name.Text, names.Readable));
        return null;
    }

    private string Instead(string name) =>
        names.Blocks.TryGetValue(name, out var block) ? $"use one of its items, such as `{block.Questions.FirstOrDefault()}`, or a score"
        : names.BandSets.ContainsKey(name) ? $"write `{name} is …` with one of its bands"
        : names.Scores.ContainsKey(name) ? $"write `score.{name}` to read the score"
        : "use the id of a question";

    private bool Score(ConditionToken name)
    {
        if (names.Scores.TryGetValue(name.Text, out var horizon))
        {
            return InTime(name, horizon);
        }

        var advice = names.BandSets.TryGetValue(name.Text, out var bands) ? $"write `score.{bands.Of}`" : null;
        findings.Add(AssessmentRules.UnknownScore(text.Part(name.Start, name.Text.Length), name.Text, names.Scores.Keys, advice));
        return false;
    }

    private bool InTime(ConditionToken name, int behind)
    {
        if (behind <= context.Limit)
        {
            return true;
        }

        var question = names.Questions.GetValueOrDefault(name.Text);
        var last = names.Questions.Values.First(q => q.Place == behind - 1);
        findings.Add(AssessmentRules.TooEarly(text.Part(name.Start, name.Text.Length), name.Text, context.Owner, question is null
            ? last.Id
            : null, last.Location));
        return false;
    }

    private bool Weighed(ConditionToken name, Question question)
    {
        if (question.Options.FirstOrDefault(o => o.Points is null) is not { } without)
        {
            return true;
        }

        findings.Add(AssessmentRules.NoPoints(text.Part(name.Start, name.Text.Length), question.Id, without));
        return false;
    }

    private bool Known(ImmutableArray<ConditionToken> options, string owner, IEnumerable<string> known, string what)
    {
        var unknown = options.Where(o => !known.Contains(o.Text)).ToList();
        foreach (var option in unknown)
        {
            findings.Add(AssessmentRules.UnknownOption(text.Part(option.Start, option.Text.Length), option.Text, owner, known, what));
        }

        return unknown.Count == 0;
    }

    private AtomicTest? Misfit(ConditionToken name, string message, string? advice)
    {
        findings.Add(AssessmentRules.Misfit(text.Part(name.Start, name.Text.Length), message, advice));
        return null;
    }

    private static ImmutableArray<string> Ids(ImmutableArray<ConditionToken> options) =>
        [.. options.Select(o => o.Text).Distinct(StringComparer.Ordinal)];
}
