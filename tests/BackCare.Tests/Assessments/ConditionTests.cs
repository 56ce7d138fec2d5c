using BackCare.Assessments.Model;

namespace BackCare.Tests.Assessments;

/// <summary>Columns are those of the condition's line, from the key on; each finding is "from-to id message | suggestion".</summary>
public sealed class ConditionTests
{
    private const int Line = 31;

    [Theory]
    [InlineData("pain >= 5")]
    [InlineData("leg is no and not (signs includes b or (fall is yes and pain >= 5))")]
    [InlineData("\"signs includes any of [a, b] and not signs includes all of [a, b]\"")]
    [InlineData("\"signs includes only [a] or count(signs) = 2\"")]
    [InlineData("points(signs) >= 1.5 or points(pain) < 3")]
    [InlineData("answered(pain) and score.impact > 1 and impact is high")]
    [InlineData("\"impact is one of [high] or daily_sit is hard\"")]
    [InlineData("stopped or pain = 3")]
    [InlineData("'pain >= 5'")]
    [InlineData(">-\n      pain >= 5\n      or fall is yes")]
    public void A_condition_of_the_grammar_is_read(string condition)
    {
        var bound = Check.Bind(NeutralCheck.Yaml.Replace("CONDITION", condition, StringComparison.Ordinal));

        Assert.Equal("", Check.Lines(bound.Diagnostics));
    }

    [Theory]
    [InlineData("pain is not 5",
        "16-22 BC3021 `is not` is not supported: it would also be true for a question without an answer | write `not pain is 5`")]
    [InlineData("leg is not yes",
        "15-21 BC3021 `is not` is not supported: it would also be true for a question without an answer | write `not leg is yes`")]
    [InlineData("leg is not one of [yes, no]",
        "15-21 BC3021 `is not` is not supported: it would also be true for a question without an answer | write `not leg is one of [yes, "
        + "no]`")]
    [InlineData("leg != yes",
        "15-17 BC3021 `!=` is not supported: it would also be true for a question without an answer | write `not leg is yes`")]
    [InlineData("pain != 5",
        "16-18 BC3021 `!=` is not supported: it would also be true for a question without an answer | write `not pain = 5`")]
    [InlineData("\"not leg != yes\"",
        "20-22 BC3021 `!=` is not supported: it would also be true for a question without an answer | write `not leg is yes`")]
    [InlineData("signs not includes a",
        "17-20 BC3021 `not includes` is not supported: it would also be true for a question without an answer | write `not signs includes "
        + "a`")]
    [InlineData("signs includes not a",
        "17-29 BC3021 `includes not` is not supported: it would also be true for a question without an answer | write `not signs includes "
        + "a`")]
    [InlineData("pain ≥ 5", "16-17 BC3020 `≥` is not allowed in a condition | write `>=`")]
    [InlineData("pain => 5", "16-18 BC3020 `=>` is not allowed in a condition | write `>=`")]
    [InlineData("pain == 5", "16-18 BC3020 `==` is not allowed in a condition | write `=`")]
    [InlineData("3 < pain", "11-12 BC3020 a comparison starts with a name and has only one sign | write `pain > 3`")]
    [InlineData("3 < pain < 5", "11-12 BC3020 a comparison starts with a name and has only one sign | write `pain > 3 and pain < 5`")]
    [InlineData("pain > 3 < 5", "20-21 BC3020 a comparison can have only one sign | write `pain > 3 and pain < 5`")]
    [InlineData("leg = yes", "15-16 BC3020 `=` compares numbers only | write `leg is yes`")]
    [InlineData("leg is \"yes\"", "18-19 BC3020 `\"` is not allowed in a condition | remove the quotation marks")]
    [InlineData("\"leg is 'yes'\"", "19-20 BC3020 `'` is not allowed in a condition | remove the quotation marks")]
    [InlineData("\"leg is “yes”\"", "19-20 BC3020 `“` is not allowed in a condition | remove the quotation marks")]
    [InlineData("pain >= 5 && leg is yes", "21-23 BC3020 `&&` is not allowed in a condition | write `and`")]
    [InlineData("pain >= 5 AND leg is yes", "21-24 BC3020 `AND` must be lowercase | write `and`")]
    [InlineData("Pain >= 5", "11-15 BC3022 no question or band set has the id `Pain` | did you mean `pain`?")]
    [InlineData("pain >= 5 leg is yes", "21-24 BC3020 unexpected `leg` | join with `and` or `or`")]
    [InlineData("pain >= five", "19-23 BC3020 expected a number after `>=` | ")]
    [InlineData("pain is 5", "11-15 BC3024 the answer to `pain` is a number | write a comparison: `pain = 5`")]
    [InlineData("signs is a", "11-16 BC3024 `signs` can have several answers | write `signs includes a`")]
    [InlineData("leg includes yes", "11-14 BC3024 `leg` takes only one answer, so `includes` does not apply | write `leg is yes`")]
    [InlineData("signs includes any [a, b]", "26-29 BC3020 expected `of` after `any` | write `includes any of [a, b]`")]
    [InlineData("signs includes any of a", "33-34 BC3020 expected a list between `[` and `]` | write a list such as `[often, always]`")]
    [InlineData("signs includes [a, b]", "26-27 BC3020 unexpected list after `includes` | write `includes any of [ … ]`")]
    [InlineData("signs includes zz", "26-28 BC3023 `signs` has no option `zz` | use an existing id such as `a`, `b`, `none`")]
    [InlineData("leg is yess", "18-22 BC3023 `leg` has no option `yess` | did you mean `yes`?")]
    [InlineData("impact >= 3", "11-17 BC3024 `impact` is a score, not a question | write `score.impact >= 3`")]
    [InlineData("score.impct >= 3", "17-22 BC3037 no score has the id `impct` | did you mean `impact`?")]
    [InlineData("score.impact", "11-16 BC3020 `score.impact` is a number, not a test | compare it, as in `score.impact >= 4`")]
    [InlineData("impact is hihg", "21-25 BC3023 `impact` has no band `hihg` | did you mean `high`?")]
    [InlineData("impact is one of [low, hgih]", "34-38 BC3023 `impact` has no band `hgih` | did you mean `high`?")]
    [InlineData("daily is easy",
        "11-16 BC3022 `daily` is a block of statements, not a question | use one of its items, such as `daily_sit`, or a score")]
    [InlineData("daily_sit is hrad", "24-28 BC3023 `daily_sit` has no option `hrad` | did you mean `hard`?")]
    [InlineData("count(leg) >= 1",
        "17-20 BC3024 `leg` takes only one answer, so there is nothing to count | write a test such as `leg is yes`")]
    [InlineData("count(signs)", "11-16 BC3020 `count(signs)` is a number, not a test | compare it, as in `count(signs) >= 1`")]
    [InlineData("points(signs >= 1", "24-26 BC3020 expected `)` | write `points(signs)`")]
    [InlineData("(pain >= 5", "21-22 BC3020 expected `)` | ")]
    [InlineData("pain >= 5)", "20-21 BC3020 unexpected `)` | ")]
    [InlineData("answered(pan)", "20-23 BC3022 no question or band set has the id `pan` | did you mean `pain`?")]
    [InlineData("answered pain", "20-24 BC3020 unexpected `pain` after `answered` | write `answered(pain)`")]
    [InlineData("pain", "11-15 BC3020 `pain` alone is not a condition | write a test such as `pain >= 10`")]
    [InlineData("leg", "11-14 BC3020 `leg` alone is not a condition | write a test such as `leg is yes`")]
    [InlineData("impact", "11-17 BC3020 `impact` alone is not a condition | write a test such as `impact is low`")]
    [InlineData("otherwise or pain > 3", "11-20 BC3026 `otherwise` must be the entire `when` of an outcome | ")]
    [InlineData("not otherwise", "15-24 BC3026 `otherwise` must be the entire `when` of an outcome | ")]
    [InlineData("pain >= 5 and", "21-24 BC3020 unexpected end of the condition | ")]
    [InlineData("and pain >= 5", "11-14 BC3020 unexpected `and` | join with `and` or `or`")]
    [InlineData("not", "11-14 BC3020 unexpected end of the condition | ")]
    [InlineData("pain in [1,2]", "16-18 BC3020 unexpected `in` after `pain` | write `pain is one of [ … ]`")]
    [InlineData("signs contains a", "17-25 BC3020 unexpected `contains` after `signs` | write `signs includes …`")]
    [InlineData("leg is one of []", "26-27 BC3020 expected an option | ")]
    [InlineData("leg is one of [yes no]", "30-32 BC3020 expected `,` or `]` | ")]
    [InlineData("\"leg is one of [yes, no\"", "34-35 BC3020 expected `,` or `]` | ")]
    [InlineData("book is yes", "11-15 BC3022 no question or band set has the id `book` | ")]
    [InlineData("pain >= 1/2", "20-21 BC3020 `/` is not allowed in a condition | do calculations in `scores`")]
    [InlineData("pain - 3 >= 5", "16-17 BC3020 `-` is not allowed in a condition | do calculations in `scores`")]
    [InlineData("pain%2 = 1",
        "15-16 BC3020 `%` is not allowed in a condition | use only ids, numbers, and words such as `is` and `includes`")]
    [InlineData("pain >= 5!", "20-21 BC3020 `!` is not allowed in a condition | write `not`")]
    [InlineData("asked(daily)",
        "17-22 BC3022 `daily` is a block of statements, not a question | use one of its items, such as `daily_sit`, or a score")]
    [InlineData("stoped", "11-17 BC3020 `stoped` alone is not a condition | did you mean `stopped`?")]
    [InlineData("signs includes a or b", "31-32 BC3020 `b` alone is not a condition | write `signs includes any of [a, b]`")]
    [InlineData("signs includes a and b", "32-33 BC3020 `b` alone is not a condition | write `signs includes all of [a, b]`")]
    [InlineData("leg is yes or no", "25-27 BC3020 `no` alone is not a condition | write `leg is one of [yes, no]`")]
    [InlineData("pain is between 3 and 5",
        "11-15 BC3024 the answer to `pain` is a number | write a comparison such as `pain >= 3 and pain <= 5`")]
    [InlineData("pain > pain", "18-22 BC3020 expected a number after `>` | compare with a number; to combine two answers, add a score")]
    [InlineData("if pain > 3", "14-18 BC3020 unexpected `pain` after `if` | remove `if`")]
    [InlineData("'pain > 3, leg is yes'", "20-21 BC3020 unexpected `,` | join with `and` or `or`")]
    [InlineData("pain >= 99999999999999999999999999999999999999", "19-57 BC3020 expected a number after `>=` | ")]
    public void A_mistake_in_a_condition_is_found_at_its_place(string condition, string finding)
    {
        var bound = Check.Bind(NeutralCheck.Yaml.Replace("CONDITION", condition, StringComparison.Ordinal));

        Assert.Null(bound.Value);
        var first = bound.Diagnostics.First(d => d.Location.Start.Line == Line);
        Assert.Equal(finding,
            $"{first.Location.Start.Column}-{first.Location.End.Column} {first.Rule.Id} {first.Message} | {first.Suggestion}");
    }

    [Fact]
    public void All_unknown_names_of_a_condition_are_found_in_one_run()
    {
        var bound = Check.Bind(NeutralCheck.Yaml.Replace("CONDITION", "pian >= 3 and leg is yess or fal is no", StringComparison.Ordinal));

        Assert.Equal(["BC3022", "BC3023", "BC3022"], bound.Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Foreign_signs_and_unequal_signs_hide_nothing_behind_them()
    {
        var bound =
            Check.Bind(NeutralCheck.Yaml.Replace("CONDITION", "pian ≥ 3 && leg != yess || leg is not 'noo' or fal is no",
                StringComparison.Ordinal));

        Assert.Equal(
            ["`≥` is not allowed in a condition", "`&&` is not allowed in a condition", "`||` is not allowed in a condition",
                "`'` is not allowed in a condition", "no question or band set has the id `pian`"],
            bound.Diagnostics.Take(5).Select(d => d.Message));
        Assert.Equal(["BC3021", "BC3021", "BC3023", "BC3022"], bound.Diagnostics.Skip(5).Select(d => d.Rule.Id));
    }

    [Fact]
    public void Not_binds_before_and_and_and_before_or()
    {
        var bound =
            Check.Bound(NeutralCheck.Yaml.Replace("CONDITION", "not pain >= 5 and fall is yes or leg is no", StringComparison.Ordinal));

        var when = Assert.IsType<OrCondition>(bound.Outcomes[0].When);
        var and = Assert.IsType<AndCondition>(when.Parts[0]);
        Assert.Equal(["not pain >= 5", "fall is yes"], and.Parts.Select(p => p.Source));
        Assert.Equal("leg is no", when.Parts[1].Source);
    }

    [Fact]
    public void Parentheses_without_end_are_refused_and_not_followed()
    {
        var bound = Check.Bind(NeutralCheck.Yaml.Replace("CONDITION", new string('(', 5_000) + "pain >= 5", StringComparison.Ordinal));

        Assert.Contains("more than 40 levels deep", Check.Lines(bound.Diagnostics), StringComparison.Ordinal);
    }
}
