using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>
/// Exports a condition as FHIRPath over a QuestionnaireResponse. A test of a question without an answer is empty there, as it is undefined
/// here.
/// </summary>
internal sealed class ConditionPath(Assessment assessment)
{
    /// <summary>The expression; null where a score in it cannot be calculated in FHIRPath.</summary>
    public string? Of(Condition condition) => condition switch
    {
        NotCondition not => Of(not.Part) is { } part ? $"({part}).not()" : null,
        AndCondition and => Joined(and.Parts, " and "),
        OrCondition or => Joined(or.Parts, " or "),
        AnsweredTest t => $"{Answer(t.Question)}.exists()",
        AskedTest t => Asked(assessment.Question(t.Question)),
        ChoiceTest t => Choice(assessment.Question(t.Question), t.Options),
        AnyTickedTest t => IfAnswered(t.Question, $"{Answer(t.Question)}.value.where(code in {Codes(t.Options)}).exists()"),
        AllTickedTest t =>
            IfAnswered(t.Question, string.Join(" and ", t.Options.Select(o => $"{Answer(t.Question)}.value.where(code = '{o}').exists()"))),
        OnlyTickedTest t => IfAnswered(t.Question, $"{Answer(t.Question)}.value.all(code in {Codes(t.Options)})"),
        TickCountTest t => IfAnswered(t.Question, $"{Ticks(t.Question)}.count() {t.Comparison.Sign()} {t.Number}"),
        ValueTest t => $"{Answer(t.Question)}.value {t.Comparison.Sign()} {Number(t.Number)}",
        PointsTest t => IfAnswered(t.Question, $"{Points(assessment.Question(t.Question))} {t.Comparison.Sign()} {Number(t.Number)}"),
        ScoreTest t => IsCalculated(t.Score) ? $"{Answer(t.Score)}.value {t.Comparison.Sign()} {Number(t.Number)}" : null,
        BandTest t => Bands(assessment.BandSet(t.BandSet), t.Bands),
        _ => null,
    };

    /// <summary>The answers of one item, at any depth.</summary>
    public static string Answer(string linkId) => $"%resource.descendants().where(linkId = '{linkId}').answer";

    /// <summary>A number as FHIRPath writes it, in parentheses if it is negative.</summary>
    public static string Number(Rational number) => number.Sign < 0 ? $"({number})" : number.ToString();

    private string? Joined(ImmutableArray<Condition> parts, string word)
    {
        var all = parts.Select(p => (Path: Of(p), IsJoined: p is AndCondition or OrCondition)).ToList();
        return all.Exists(p => p.Path is null) ? null : string.Join(word, all.Select(p => p.IsJoined ? $"({p.Path})" : p.Path));
    }

    /// <summary>A required question is answered if it was asked; an optional one needs its own test.</summary>
    private string? Asked(Question question) =>
        !question.Optional
            ? $"{Answer(question.Id)}.exists()"
            : question.AskIf is { } askIf
            ? Of(askIf) is { } path
            ? $"({path})"
            : null
            : "true";

    private static string Choice(Question question, ImmutableArray<string> options)
    {
        var test = question is YesNoQuestion && !AnswerCoding.IsCoded(question)
            ? $".value in ({string.Join(" | ", options.Select(o => o == "yes" ? "true" : "false"))})"
            : $".value.code in {Codes(options)}";
        return IfAnswered(question.Id, Answer(question.Id) + test);
    }

    private string Ticks(string question) =>
        $"{Answer(question)}.value.where(code in "
        + $"{Codes([.. assessment.Question(question).Options.Where(o => !o.Exclusive).Select(o => o.Id)])})";

    private static string Points(Question question) =>
        question is NumberQuestion or ScaleQuestion ? $"{Answer(question.Id)}.value" : $"{Answer(question.Id)}.value.weight().sum()";

    private string? Bands(BandSet set, ImmutableArray<string> bands)
    {
        if (!IsCalculated(set.Of))
        {
            return null;
        }

        var parts = set.Bands.Where(b => bands.Contains(b.Id))
            .Select(b => b.Interval is { } interval ? Within($"{Answer(set.Of)}.value", interval) : $"{Answer(set.Of)}.empty()");
        return $"({string.Join(" or ", parts)})";
    }

    /// <summary>A test that a number is in an interval.</summary>
    public static string Within(string number, Interval interval)
    {
        var low = interval.Low is { } from ? $"{number} {(interval.LowIncluded ? ">=" : ">")} {Number(from)}" : null;
        var high = interval.High is { } to ? $"{number} {(interval.HighIncluded ? "<=" : "<")} {Number(to)}" : null;
        return low is not null && high is not null ? $"({low} and {high})" : low ?? high ?? "true";
    }

    private bool IsCalculated(string score) => new ScorePath(assessment).Of(assessment.Score(score)) is not null;

    private static string IfAnswered(string question, string test) => $"iif({Answer(question)}.exists(), {test})";

    private static string Codes(IEnumerable<string> codes) => $"({string.Join(" | ", codes.Select(c => $"'{c}'"))})";
}
