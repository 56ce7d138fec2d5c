using System.Text.Json;
using BackCare.Tests.Assessments;

namespace BackCare.Tests.Cli;

public sealed class AssessCompareTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    public AssessCompareTests() => site.Write("content/self-checks/back.yml", WorkedExample.Yaml).Write("old.txt", WorkedExample.Yaml);

    private void Change(string from, string to) => site.Write("new.yml", WorkedExample.Yaml.Replace(from, to, StringComparison.Ordinal));

    [Theory]
    [InlineData("old.txt", "back")]
    [InlineData("back", "content/self-checks/back.yml")]
    public void Two_versions_with_the_same_outcomes_end_with_0(string old, string @new)
    {
        var run = site.Run("assess", "compare", old, @new).EndsWith(0);

        Assert.EndsWith(": the same outcome for all 172,624 answer sets\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_change_is_counted_and_shown_by_the_answers_that_bring_it_about()
    {
        Change("impact is high or pain >= 8", "impact is high or pain >= 7");

        var run = site.Run("assess", "compare", "old.txt", "new.yml").EndsWith(1);

        Assert.Equal(
            """
            old version 3 and new version 3: a different outcome for 12,586 of 172,624 answer sets, none of them milder

            self -> book, more urgent: 12,586 answer sets
              Someone who answers
                2 Since the pain started, have you noticed any… ... None of these
                3 How bad is the pain today? ...................... 7
                5 put on socks .................................... Easy
              and anything to the other questions
              was told: Look after it at home (self_care)
              is now told: Book an appointment (routine)

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void A_change_to_milder_help_is_told_as_such()
    {
        Change("pain >= 8\" }", "pain >= 9\" }");

        var run = site.Run("assess", "compare", "old.txt", "new.yml").EndsWith(1);

        Assert.Contains("answer sets, 8,784 of them milder\n\ncall_now -> book, milder: 8,784 answer sets\n", run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void As_json_it_has_the_whole_answer_set_and_the_questions_that_matter()
    {
        Change("impact is high or pain >= 8", "impact is high or pain >= 7");

        var json = site.Run("assess", "compare", "old.txt", "new.yml", "--format", "json").EndsWith(1).Json();

        Assert.Equal(["old", "new", "compared", "changed", "changes", "not_compared"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["id", "version", "hash"], json.GetProperty("old").EnumerateObject().Select(p => p.Name));
        var change = Assert.Single(json.GetProperty("changes").EnumerateArray());
        Assert.Equal(["from", "to", "direction", "count", "witness", "because"], change.EnumerateObject().Select(p => p.Name));
        Assert.Equal("more urgent", change.GetProperty("direction").GetString());
        Assert.Equal(12_586, change.GetProperty("count").GetInt32());
        Assert.Equal("""["warning","pain","daily_dress"]""", JsonSerializer.Serialize(change.GetProperty("because")));
        site.Input = change.GetProperty("witness").GetRawText();
        Assert.Contains("\"outcome\":\"book\"", site.Run("assess", "score", "new.yml").EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_one_version_has_is_listed()
    {
        Change("range: 16 to 110", "range: 18 to 110");

        var run = site.Run("assess", "compare", "old.txt", "new.yml").EndsWith(0);

        Assert.EndsWith("\n\nNot everything could be compared:\n  `age` accepts 16 to 110 in the old version and 18 to 110 in the new "
            + "one\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Versions_without_a_common_answer_are_not_called_equal()
    {
        Change("range: 16 to 110", "range: 116 to 120");

        var run = site.Run("assess", "compare", "old.txt", "new.yml").EndsWith(1);

        Assert.StartsWith("old version 3 and new version 3: no answers are valid in both\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Self_checks_about_other_things_are_not_compared()
    {
        site.Write("knee.yml", Check.Head + "questions:\n  - { id: knee, ask: Does it swell?, type: yes_no, unscored: true }\n"
            + Check.Ending("knee: yes"));

        var run = site.Run("assess", "compare", "old.txt", "knee.yml").EndsWith(2);

        Assert.Contains("`old.txt` and `knee.yml` have no question in common", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void A_version_that_cannot_be_read_is_told_with_its_place(string format)
    {
        Change("type: yes_no", "type: yes_or_no");

        var run = site.Run("assess", "compare", "old.txt", "new.yml", "--format", format).EndsWith(1);

        Assert.Contains("new.yml", format == "text"
            ? run.Error
            : run.Json().GetProperty("diagnostics")[0].GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compare old.txt nowhere.yml")]
    [InlineData("compare nowhere.yml old.txt")]
    [InlineData("compare old.txt")]
    [InlineData("compare old.txt back --format xml")]
    public void A_missing_version_is_wrong_use(string line) => site.Run(["assess", .. line.Split(' ')]).EndsWith(2);

    public void Dispose() => site.Dispose();
}
