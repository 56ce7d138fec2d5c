using System.Globalization;
using System.Text.Json;
using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;
using Hl7.Fhir.FhirPath;
using Hl7.Fhir.Model;

namespace BackCare.Tests.Assessments.Fhir;

/// <summary>The expressions that are exported, worked out by another team's FHIRPath engine.</summary>
public sealed class FhirPathTests
{
    private const string Yaml = Check.Head + """
        questions:
          - { id: age, ask: 1, type: number, range: 16 to 110 }
          - { id: signs, ask: 2, type: any_of, options: [{ id: a, text: A, points: 1.5 }, { id: b, text: B, points: 2 }, { id: none, text: None of these, exclusive: true }] }
          - { id: gate, ask_if: signs includes a, ask: 3, type: yes_no, points: { yes: 1, no: 0 } }
          - { id: pain, ask: 4, type: scale, range: 0 to 10, ends: [L, H], optional: true }
          - id: daily
            ask: 5
            type: statements
            options: [{ id: o0, text: O0, points: 0 }, { id: o1, text: O1, points: 1 }, { id: o3, text: O3, points: 3 }]
            items: [{ id: x, text: X, optional: true }, { id: y, text: Y, optional: true }, { id: z, text: Z, optional: true }]
          - { id: nested, ask_if: "answered(pain) and pain >= 4 and (age < 50 or count(signs) >= 2)", ask: 6, type: yes_no, optional: true, unscored: true }
          - { id: alone, ask_if: "signs includes only [a, none] and not (age = 17)", ask: 7, type: yes_no, optional: true, unscored: true }
          - { id: weighed, ask_if: "points(signs) > 1.5 and asked(gate) or asked(pain) and age = 20", ask: 8, type: yes_no, optional: true, unscored: true }
        scores:
          strict: { sum: [daily] }
          zero: { sum: [daily], missing: { at_most: 2, fill: zero } }
          filled: { sum: [daily], missing: { at_most: 1, fill: mean }, round: half_up }
          average: { mean: [daily_x, daily_y, pain], missing: { at_most: 2, fill: drop } }
          share: { percent: [daily, signs], missing: { at_most: 3, fill: drop } }
          part: { percent: [daily], missing: { at_most: 1, fill: mean }, round: up }
          turned: { sum: [daily_x, daily_y, signs, age], reverse: [daily_y, age, signs], missing: { at_most: 1, fill: zero }, times: 0.5, plus: -2 }
          some: { count: [age >= 50, "signs includes all of [a, b]", gate is yes, not gate is yes] }
          many: { count: { of: [daily, signs], points: above 1 } }

        """;

    private static readonly Assessment Bound = Check.Bound(Yaml + Check.Ending("age: 20, signs: [none]"));

    private static readonly Program Lowered = Program.Lower(Bound);

    private static readonly Questionnaire Exported = FhirSample.Strict(FhirExport.Write(Bound).Bytes);

    public static TheoryData<string> Answers { get; } = new()
    {
        """{"age":20,"signs":["none"]}""",
        """{"age":17,"signs":["none"],"daily_x":"o3"}""",
        """{"age":50,"signs":["a"],"gate":"yes","pain":0,"daily_x":"o0","daily_y":"o1","daily_z":"o3"}""",
        """{"age":49,"signs":["a","b"],"gate":"no","pain":4,"daily_x":"o1","daily_z":"o3"}""",
        """{"age":110,"signs":["b"],"pain":10,"daily_y":"o3","daily_z":"o3"}""",
        """{"age":16,"signs":["b"],"daily_x":"o3","daily_y":"o3","daily_z":"o3"}""",
        """{"age":33,"signs":["a"],"gate":"no","pain":7,"daily_y":"o0"}""",
        """{"age":20,"signs":["a"],"gate":"no","pain":3,"daily_x":"o1","daily_y":"o1","daily_z":"o1"}""",
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_calculated_expression_comes_to_what_the_score_is(string answers)
    {
        var result = Scorer.Score(Lowered, AnswerJson.Read(answers).Answers!).Result!;

        foreach (var (score, value, _) in result.Scores)
        {
            var expected = value is { } exact ? Math.Round((double)exact.Numerator / (double)exact.Denominator, 9) : (double?)null;
            Assert.True(expected == Calculated(score, answers), $"{score}: {expected} here, {Calculated(score, answers)} in FHIRPath");
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void An_expression_of_enable_when_asks_what_the_path_asks(string answers)
    {
        var path = Scorer.Score(Lowered, AnswerJson.Read(answers).Answers!).Result!.Path;

        foreach (var item in Exported.Item.Where(i => i.GetExtension(FhirUrl.EnableWhenExpression) is not null))
        {
            var expression = ((Expression)item.GetExtension(FhirUrl.EnableWhenExpression)!.Value!).Expression_;
            Assert.True(path.Contains(item.LinkId!) == (Scalar(expression!, answers) is true),
                $"{item.LinkId} with {answers}: {expression}");
        }
    }

    [Fact]
    public void Three_conditions_of_this_check_are_expressions() =>
        Assert.Equal(["nested", "alone", "weighed"], Exported.Item.Where(i => i.GetExtension(FhirUrl.EnableWhenExpression) is not null)
            .Select(i => i.LinkId!));

    private static double? Calculated(string score, string answers)
    {
        var item = Exported.Item.Single(i => i.LinkId == score);
        var expression = ((Expression)item.GetExtension(FhirUrl.CalculatedExpression)!.Value!).Expression_!;
        return Scalar(expression, answers) is { } value ? Math.Round(Convert.ToDouble(value, CultureInfo.InvariantCulture), 9) : null;
    }

    /// <summary>Two functions that the engine does not know are written out: <c>weight()</c> and <c>sum()</c>.</summary>
    private static object? Scalar(string expression, string answers) => Response(answers).Scalar(
        expression.Replace("weight()", $"extension.where(url = '{FhirUrl.OrdinalValue}').value", StringComparison.Ordinal)
            .Replace("sum()", "aggregate($this + $total, 0)", StringComparison.Ordinal));

    private static QuestionnaireResponse Response(string answers)
    {
        using var json = JsonDocument.Parse(answers);
        return new()
        {
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Item = [.. json.RootElement.EnumerateObject()
                .Select(p =>
                    new QuestionnaireResponse.ItemComponent { LinkId = p.Name, Answer = [.. Values(Bound.Question(p.Name), p.Value)] })],
        };
    }

    private static IEnumerable<QuestionnaireResponse.AnswerComponent> Values(Question question, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => [new() { Value = new Integer(value.GetInt32()) }],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Values(question, v)),
        _ => [new() { Value = Coding(question, value.GetString()!) }],
    };

    private static DataType Coding(Question question, string option)
    {
        var coding = new Coding { Code = option };
        if (question.Option(option)!.Points is { } points)
        {
            coding.AddExtension(FhirUrl.OrdinalValue, new FhirDecimal(decimal.Parse(points.ToString(), CultureInfo.InvariantCulture)));
            return coding;
        }

        return question is YesNoQuestion ? new FhirBoolean(option == "yes") : coding;
    }
}
