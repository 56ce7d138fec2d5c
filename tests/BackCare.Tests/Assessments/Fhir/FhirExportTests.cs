using System.Text;
using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Fhir.Format;
using Hl7.Fhir.Model;

namespace BackCare.Tests.Assessments.Fhir;

public sealed class FhirExportTests
{
    private static Questionnaire Exported(string yaml) => FhirSample.Strict(FhirExport.Write(Check.Bound(yaml)).Bytes);

    [Fact]
    public void The_strict_reader_of_others_finds_nothing_wrong_with_the_worked_example()
    {
        var questionnaire = Exported(WorkedExample.Yaml);

        Assert.Equal("Back pain: what to do next", questionnaire.Title);
        Assert.Equal("3", questionnaire.Version);
        Assert.Equal(PublicationStatus.Draft, questionnaire.Status);
        Assert.Equal(["age", "warning", "warning_new", "bone", "pain", "daily", "impact"], questionnaire.Item.Select(i => i.LinkId));
    }

    [Fact]
    public void The_strict_reader_of_others_finds_nothing_wrong_with_any_corner()
    {
        var questionnaire = Exported(FhirSample.Corners);

        Assert.Equal(17, questionnaire.Item.Count);
    }

    [Fact]
    public void A_condition_with_one_test_becomes_one_line_of_enable_when()
    {
        var bone = Exported(WorkedExample.Yaml).Item[3];

        var line = Assert.Single(bone.EnableWhen);
        Assert.Equal("age", line.Question);
        Assert.Equal(Questionnaire.QuestionnaireItemOperator.GreaterOrEqual, line.Operator);
        Assert.Equal(50, ((Integer)line.Answer).Value);
        Assert.Null(bone.EnableBehavior);
    }

    [Fact]
    public void A_condition_that_needs_nesting_becomes_an_expression_and_a_loss()
    {
        var exported = FhirExport.Write(Check.Bound(FhirSample.Corners));
        var free = FhirSample.Strict(exported.Bytes).Item.Single(i => i.LinkId == "free");

        Assert.Empty(free.EnableWhen);
        Assert.Contains(free.Extension, e => e.Url == FhirUrl.EnableWhenExpression);
        Assert.Contains(exported.Losses, l => l.LinkId == "free" && l.Path == "ask_if");
    }

    [Fact]
    public void Ticks_repeat_and_the_exclusive_ones_say_so()
    {
        var warning = Exported(WorkedExample.Yaml).Item[1];

        Assert.True(warning.Repeats);
        Assert.Equal(
            ["unsure", "none"],
            warning.AnswerOption.Where(o => o.GetBoolExtension(FhirUrl.Exclusive) == true).Select(o => ((Coding)o.Value).Code));
    }

    [Fact]
    public void Points_are_ordinal_values_with_all_their_digits()
    {
        var signs = Exported(FhirSample.Corners).Item[1];

        Assert.Equal([1.5m, -0.25m, 0m, 0m],
            signs.AnswerOption.Select(o => ((FhirDecimal)o.GetExtension(FhirUrl.OrdinalValue)!.Value!).Value!.Value));
    }

    [Fact]
    public void A_scale_is_a_row_of_whole_numbers_with_words_at_both_ends_and_no_slider()
    {
        var pain = Exported(WorkedExample.Yaml).Item[4];

        Assert.Equal(Questionnaire.QuestionnaireItemType.Integer, pain.Type);
        Assert.Equal(Enumerable.Range(0, 11), pain.AnswerOption.Select(o => ((Integer)o.Value).Value!.Value));
        Assert.Equal(["No pain", "Worst pain"], pain.Item.Select(i => i.Text));
        Assert.DoesNotContain("slider", Encoding.UTF8.GetString(FhirExport.Write(Check.Bound(WorkedExample.Yaml)).Bytes.Span),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_is_a_group_of_its_items()
    {
        var daily = Exported(WorkedExample.Yaml).Item[5];

        Assert.Equal(Questionnaire.QuestionnaireItemType.Group, daily.Type);
        Assert.Equal(["daily_sit", "daily_dress", "daily_sleep"], daily.Item.Select(i => i.LinkId));
        Assert.Equal([true, true, false], daily.Item.Select(i => i.Required!.Value));
    }

    [Fact]
    public void Everything_that_only_we_can_read_is_listed()
    {
        var losses = FhirExport.Write(Check.Bound(FhirSample.Corners)).Losses;

        Assert.Equal(
            ["again:red_flag", "again:stop", "daily_sleep:stop", "free:ask_if", "free:unscored", "last:ask_if", "more:ask_if", "signs:hint",
                "signs:red_flag", "signs:stop", "weighed:ask_if"],
            losses.Where(l => l.LinkId is not null && !l.Path.StartsWith("scores", StringComparison.Ordinal))
                .Select(l => $"{l.LinkId}:{l.Path}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(WorkedExample.Yaml)]
    [InlineData(FhirSample.Corners)]
    public void Each_part_of_the_whole_that_stands_in_an_extension_of_ours_is_listed(string yaml)
    {
        var exported = FhirExport.Write(Check.Bound(yaml));

        var own = FhirSample.Strict(exported.Bytes).Extension.Select(e => e.Url!)
            .Where(u => u.StartsWith(FhirUrls.Own, StringComparison.Ordinal)).Select(u => u[FhirUrls.Own.Length..]);
        var listed = exported.Losses.Where(l => l.LinkId is null).Select(l => l.Path).ToList();
        Assert.All(own,
            key => Assert.Contains(key is "not_for" or "licence" or "sources"
                ? "for"
                : key is "monotone"
                ? "policy"
                : key, listed.Append("longest")));
        Assert.Contains("scores", listed);
    }

    [Fact]
    public void Links_are_taken_from_the_plain_text_and_kept_beside_it()
    {
        var questionnaire = Exported(FhirSample.Corners);

        Assert.Equal("A *neutral* check", questionnaire.Title);
        Assert.Equal("Item 1 here", questionnaire.Item[0].Text);
        Assert.Equal("Item 1 [here](/a/)", ((Markdown)questionnaire.Item[0].TextElement.GetExtension(FhirUrl.Markdown)!.Value!).Value);
    }

    [Fact]
    public void The_same_self_check_gives_the_same_bytes()
    {
        var (first, second) = (FhirExport.Write(Check.Bound(FhirSample.Corners)), FhirExport.Write(Check.Bound(FhirSample.Corners)));

        Assert.Equal(first.Bytes.ToArray(), second.Bytes.ToArray());
    }
}

/// <summary>The addresses of extensions that tests look for, written out once more so that a typing slip in ours is seen.</summary>
internal static class FhirUrl
{
    public const string Exclusive = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
    public const string OrdinalValue = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
    public const string Markdown = "http://hl7.org/fhir/StructureDefinition/rendering-markdown";
    public const string CalculatedExpression = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    public const string EnableWhenExpression = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";
}
