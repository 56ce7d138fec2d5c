using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Fhir.Import;

namespace BackCare.Tests.Assessments.Fhir;

public sealed class FhirImportTests
{
    private const string Yes = """{ "linkId": "gate", "text": "Gate", "type": "boolean", "required": true }""";

    private const string Weight = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

    private static string Choice(string linkId, string more = "") => $$"""
        { "linkId": "{{linkId}}", "text": "Words", "type": "choice", "required": true, {{more}} "answerOption": [
          { "extension": [{ "url": "{{Weight}}", "valueDecimal": 0 }], "valueCoding": { "code": "a", "display": "A" } },
          { "extension": [{ "url": "{{Weight}}", "valueDecimal": 2.5 }], "valueCoding": { "code": "b", "display": "B" } } ] }
        """;

    private static string Score(string expression) => $$"""
        { "linkId": "total", "type": "decimal", "readOnly": true, "extension": [{ "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
          "valueExpression": { "language": "text/fhirpath", "expression": "{{expression}}" } }] }
        """;

    private static FhirImported Import(string items) => FhirSample.Import(FhirSample.Questionnaire(items));

    private static string Losses(FhirImported imported) =>
        FhirSample.Lines([.. imported.Losses.Where(l => !l.Message.Contains("filled in", StringComparison.Ordinal))]);

    [Fact]
    public void A_plain_questionnaire_is_kept_whole()
    {
        var imported = Import($"{Yes}, {Choice("how")}");

        Assert.Empty(Losses(imported));
        Assert.Equal("""
            questions:
              - { id: gate, ask: Gate, type: yes_no }
              - id: how
                ask: Words
                type: one_of
                options:
                  - { id: a, text: A, points: 0 }
                  - { id: b, text: B, points: 2.5 }

            """, FhirSample.Questions(imported));
    }

    [Fact]
    public void What_fhir_does_not_say_is_a_placeholder_and_a_loss()
    {
        var imported = Import(Yes);

        Assert.Equal(
            ["description", "intended_use", "for", "licence", "reviewed", "sources", "outcomes", "examples"],
            imported.Losses.Select(l => l.Message.Split('`')[1]));
        Assert.Equal("To be filled in", FhirSample.Bound(imported).IntendedUse.Value);
    }

    [Theory]
    [InlineData("date", "dates")]
    [InlineData("dateTime", "dates")]
    [InlineData("time", "times")]
    [InlineData("string", "free text")]
    [InlineData("text", "free text")]
    [InlineData("decimal", "whole numbers")]
    [InlineData("url", "url")]
    [InlineData("attachment", "attachment")]
    [InlineData("reference", "reference")]
    [InlineData("quantity", "quantity")]
    [InlineData("coding", "no type `coding`")]
    public void An_answer_of_another_kind_is_left_out_with_its_link_id(string type, string words)
    {
        var imported = Import($$"""{{Yes}}, { "linkId": "other/1", "text": "Other", "type": "{{type}}" }""");

        var loss = Assert.Single(imported.Losses, l => l.LinkId == "other/1");
        Assert.Equal("$.item[1]", loss.Path);
        Assert.Contains(words, loss.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "question": "gate", "operator": "=", "answerBoolean": true }""", "gate is yes")]
    [InlineData("""{ "question": "gate", "operator": "!=", "answerBoolean": true }""", "not gate is yes")]
    [InlineData("""{ "question": "gate", "operator": "exists", "answerBoolean": true }""", "answered(gate)")]
    [InlineData("""{ "question": "gate", "operator": "exists", "answerBoolean": false }""", "not answered(gate)")]
    public void Enable_when_becomes_ask_if(string line, string askIf)
    {
        var imported = Import($"{Yes}, {Choice("how", $"\"enableWhen\": [{line}],")}");

        Assert.Empty(Losses(imported));
        Assert.Contains($"ask_if: {askIf}\n", FhirSample.Questions(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_may_have_no_answer_is_guarded_as_fhir_means_it()
    {
        var optional = Yes.Replace("\"required\": true", "\"required\": false", StringComparison.Ordinal);

        var imported = Import($$"""{{optional}}, {{Choice("how", """ "enableWhen": [{ "question": "gate", "operator": "=", "answerBoolean": true }],""")}}""");

        Assert.Contains("ask_if: answered(gate) and gate is yes\n", FhirSample.Questions(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void Unequal_to_an_answer_that_may_be_missing_is_left_out()
    {
        var optional = Yes.Replace("\"required\": true", "\"required\": false", StringComparison.Ordinal);

        var imported = Import($$"""{{optional}}, {{Choice("how", """ "enableWhen": [{ "question": "gate", "operator": "!=", "answerBoolean": true }],""")}}""");

        var loss = Assert.Single(imported.Losses, l => l.Path == "$.item[1].enableWhen[0]");
        Assert.Equal("how", loss.LinkId);
        Assert.DoesNotContain("ask_if", FhirSample.Questions(imported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{ "question": "later", "operator": "exists", "answerBoolean": true }]""")]
    [InlineData("""[{ "question": "gate", "operator": ">", "answerDecimal": 3 }]""")]
    [InlineData("""[{ "question": "gate", "operator": "=", "answerCoding": { "code": "x" } }]""")]
    [InlineData("""[{ "question": "gate", "operator": "=", "answerDate": "2026-01-01" }]""")]
    [InlineData("""
        [{ "question": "gate", "operator": "=", "answerBoolean": true },
        { "question": "gate", "operator": "exists", "answerBoolean": true }]
        """)]
    public void A_condition_that_does_not_fit_is_left_out_as_a_whole(string lines)
    {
        var imported = Import(
            $"{Yes}, {Choice("how", $"\"enableWhen\": {lines},")}, {Yes.Replace("gate", "later", StringComparison.Ordinal)}");

        Assert.Contains(
            imported.Losses,
            l => l.LinkId == "how" && l.Message.EndsWith("the question is always asked", StringComparison.Ordinal));
        Assert.DoesNotContain("ask_if", FhirSample.Questions(imported), StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_with_equal_options_becomes_statements()
    {
        var imported = Import($$"""{ "linkId": "block", "text": "Block", "type": "group", "item": [{{Choice("block_one")}}, {{Choice("two")}}] }""");

        Assert.Equal("two (" + "$.item[0].item[1]): the linkId “two” became `block_two`", Losses(imported));
        Assert.Contains("type: statements", imported.Yaml!, StringComparison.Ordinal);
        Assert.Equal(["block_one", "block_two"], FhirSample.Bound(imported).Questions.Select(q => q.Id));
    }

    [Fact]
    public void Other_groups_are_flattened_and_their_headings_listed()
    {
        var imported = Import($$"""
            { "linkId": "outer", "text": "Outer", "type": "group", "enableWhen": [], "item": [
              { "linkId": "inner", "text": "Inner", "type": "group", "item": [{{Yes}}, {{Choice("how")}}] }] }
            """);

        Assert.Contains("outer ($.item[0]): the group heading “Outer” is not supported", Losses(imported), StringComparison.Ordinal);
        Assert.Contains("inner ($.item[0].item[0]): a nested group is flattened", Losses(imported), StringComparison.Ordinal);
        Assert.Equal(["gate", "how"], FhirSample.Bound(imported).Questions.Select(q => q.Id));
    }

    [Fact]
    public void A_groups_condition_holds_for_each_of_its_questions()
    {
        var number = """{ "linkId": "num", "text": "Num", "type": "integer", "required": true, "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 1 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9 }] }""";

        var imported = Import($$"""
            {{Yes}}, { "linkId": "g", "type": "group", "enableWhen": [{ "question": "gate", "operator": "=", "answerBoolean": true }], "item": [{{number}}, {{Choice("how")}}] }
            """);

        Assert.Empty(Losses(imported));
        Assert.Contains("id: num, ask_if: gate is yes, ask: Num, type: number, range: 1 to 9", imported.Yaml!, StringComparison.Ordinal);
        Assert.Contains("id: how\n    ask_if: gate is yes\n", imported.Yaml!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_set_that_the_file_lists_gives_the_options_and_another_does_not()
    {
        var json = """
            { "resourceType": "Questionnaire", "contained": [{ "resourceType": "ValueSet", "id": "v", "status": "draft", "compose": { "include": [{ "system": "http://loinc.org", "concept": [
              { "code": "LA1-1", "display": "Never", "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 1 }] }, { "code": "LA2-2", "display": "Often" }] }] } }],
              "item": [{ "linkId": "a", "text": "A", "type": "choice", "required": true, "answerValueSet": "#v" }, { "linkId": "b", "text": "B", "type": "choice", "answerValueSet": "http://example.org/vs" }] }
            """;

        var imported = FhirSample.Import(json);

        Assert.Contains("{ id: la1-1, text: Never, points: 1 }", imported.Yaml!, StringComparison.Ordinal);
        Assert.Contains("“LA1-1” became `la1-1`", Losses(imported), StringComparison.Ordinal);
        Assert.Contains("http://loinc.org", Losses(imported), StringComparison.Ordinal);
        Assert.Contains("b ($.item[1]): the question is left out: the options come from the value set http://example.org/vs", Losses(imported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%resource.item.where(linkId='a' or linkId='b').answer.value.weight().sum()", "total: { sum: [a, b] }")]
    [InlineData("%resource.descendants().where(linkId in ('a' | 'b')).answer.value.ordinal().sum() * 2 + 1", "total: { sum: [a, b], times: 2, plus: 1 }")]
    [InlineData("%resource.item.where(linkId='a').answer.value.weight() + %resource.item.where(linkId='b').answer.value.weight()", "total: { sum: [a, b] }")]
    [InlineData("(%resource.item.where(linkId='a').answer.value.weight() + %resource.item.where(linkId='b').answer.value.weight()) / 2", "total: { mean: [a, b] }")]
    [InlineData("%resource.repeat(item).where(linkId != 'total').answer.value.weight().aggregate($this + $total, 0).round(0)", "total: { sum: [a, b], round: half_up }")]
    [InlineData("%resource.item.where(linkId='a' or linkId='b').answer.where(value.code='b').count()", "total: { count: [a is b, b is b] }")]
    [InlineData("%resource.item.where(linkId='a').where(answer.exists()).count()", "total: { count: [answered(a)] }")]
    public void Sums_means_weights_and_counts_in_fhirpath_become_scores(string expression, string score)
    {
        var imported = Import($"{Choice("a")}, {Choice("b")}, {Score(expression)}");

        Assert.Empty(Losses(imported));
        Assert.Contains(score, imported.Yaml!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iif(%resource.item.where(linkId='a').answer.exists(), 1, 2)")]
    [InlineData("%resource.item.where(linkId.matches('[ab]')).answer.value.weight().sum()")]
    [InlineData("%resource.item.where(linkId='nowhere').answer.value.weight().sum()")]
    [InlineData("%unknown")]
    [InlineData("today()")]
    [InlineData("((((")]
    public void Other_fhirpath_is_left_out(string expression)
    {
        var imported = Import($"{Choice("a")}, {Choice("b")}, {Score(expression)}");

        Assert.Contains(
            imported.Losses, l => l.LinkId == "total" && l.Message.StartsWith("the score is left out", StringComparison.Ordinal));
        Assert.DoesNotContain("scores:", imported.Yaml!, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_that_is_not_read_is_listed()
    {
        var imported = FhirSample.Import("""
            { "resourceType": "Questionnaire", "id": "x", "url": "http://example.org/x", "subjectType": ["Patient"], "contained": [{ "resourceType": "ValueSet", "id": "v" }], "publisher": "Somebody", "status": "active", "item": [
              { "linkId": "q", "prefix": "1", "code": [{ "code": "x" }], "definition": "http://example.org", "text": "Q", "type": "boolean", "required": true, "initial": [{ "valueBoolean": true }],
                "extension": [{ "url": "http://example.org/ext", "valueString": "x" }], "maxLength": 3 },
              { "linkId": "n", "text": "N", "type": "integer", "required": true, "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl", "valueCodeableConcept": { "coding": [{ "code": "slider" }] } },
                { "url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0 }, { "url": "http://hl7.org/fhir/StructureDefinition/maxValue", "valueInteger": 9 }] }] }
            """);

        Assert.Equal(
            ["$.contained", "$.id", "$.item[0].code", "$.item[0].definition", "$.item[0].extension[0]", "$.item[0].initial", "$.item[0].maxLength", "$.item[0].prefix", "$.item[1]", "$.publisher", "$.subjectType", "$.url"],
            imported.Losses.Select(l => l.Path).Where(p => p != "$").Order(StringComparer.Ordinal));
        Assert.Contains("the status “active” is not supported", FhirSample.Lines(imported.Losses), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_of_markup_in_plain_words_stay_plain()
    {
        var imported = Import("""{ "linkId": "q", "text": "A *b* <i>c</i> [d](e) & _f_", "type": "boolean", "required": true }""");

        var exported = FhirSample.Strict(FhirExport.Write(FhirSample.Bound(imported)).Bytes);
        Assert.Equal("A *b* <i>c</i> [d](e) & _f_", exported.Item[0].Text);
    }

    [Fact]
    public void An_own_definition_does_not_outlive_the_expression_for_which_it_stands()
    {
        var json = System.Text.Encoding.UTF8.GetString(FhirExport.Write(Check.Bound(FhirSample.Corners)).Bytes.Span);

        var imported = FhirSample.Import(
            json.Replace("\"expression\": \"(%resource", "\"expression\": \"1 + (%resource", StringComparison.Ordinal));

        Assert.Contains(imported.Losses, l => l.Message.Contains("has changed since BackCare wrote it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", ", "$")]
    [InlineData("[]", "$")]
    [InlineData("{}", "$.resourceType")]
    [InlineData("{ \"resourceType\": \"Bundle\" }", "$.resourceType")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", \"title\": \"\\ud800\" }", "$.title")]
    [InlineData("{ \"resourceType\": \"Questionnaire\", \"modifierExtension\": [] }", "$.modifierExtension")]
    public void What_is_no_questionnaire_is_an_error_with_its_place(string text, string path)
    {
        var imported = FhirSample.Import(text);

        Assert.Null(imported.Yaml);
        Assert.Equal(path, imported.Error!.Path);
    }

    [Fact]
    public void Broken_json_names_the_line()
    {
        var imported = FhirSample.Import("{\n  \"resourceType\": \"Questionnaire\",\n  oops\n}");

        Assert.Equal(3, imported.Error!.Line);
    }

    [Fact]
    public void A_key_that_stands_twice_is_an_error() =>
        Assert.NotNull(FhirSample.Import("""{ "resourceType": "Questionnaire", "title": "a", "title": "b" }""").Error);
}
