using BackCare.Tests.Assessments;

namespace BackCare.Tests.Cli;

public sealed class AssessExchangeTests : IDisposable
{
    private readonly SiteOnDisk site = new();

    public AssessExchangeTests() => site.Write("content/self-checks/back.yml", WorkedExample.Yaml);

    [Fact]
    public void A_self_check_is_exported_as_fhir_and_what_others_will_not_see_is_told()
    {
        var run = site.Run("assess", "export", "back", "--to", "fhir").EndsWith(0);

        Assert.Contains("\"resourceType\": \"Questionnaire\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning (stop): the stop", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_self_check_is_exported_as_the_program_that_scorers_read() =>
        Assert.StartsWith("{", site.Run("assess", "export", "back", "--to", "program").EndsWith(0).Output, StringComparison.Ordinal);

    [Fact]
    public void What_was_exported_is_imported_and_proved()
    {
        site.Write("back.json", site.Run("assess", "export", "back", "--to", "fhir").Output);

        var run = site.Run("assess", "import", "back.json", "-o", "again.yml").EndsWith(0);

        Assert.Equal("", run.Output + run.Error);
        site.Run("assess", "prove", "again.yml").EndsWith(0);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_link_id()
    {
        site.Write("form.json", """{ "resourceType": "Questionnaire", "item": [{ "linkId": "born", "type": "date", "text": "Born" }] }""");

        var run = site.Run("assess", "import", "form.json").EndsWith(0);

        Assert.Contains("questions:", run.Output, StringComparison.Ordinal);
        Assert.Contains("born ($.item[0]): the question is left out: a self-check does not accept dates\n", run.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ oops", 1, "form.json:1:3: error: invalid JSON")]
    [InlineData("{}", 1, "form.json ($.resourceType): error: the file is not a FHIR resource: it has no `resourceType`")]
    public void What_is_no_questionnaire_is_an_error(string text, int exit, string words)
    {
        site.Write("form.json", text);

        var run = site.Run("assess", "import", "form.json").EndsWith(exit);

        Assert.StartsWith(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assess", "import", "nowhere.json")]
    [InlineData("assess", "export", "nowhere", "--to", "fhir")]
    [InlineData("assess", "export", "back")]
    [InlineData("assess", "export", "back", "--to", "pdf")]
    public void A_missing_file_or_format_is_wrong_use(params string[] arguments) => site.Run(arguments).EndsWith(2);

    public void Dispose() => site.Dispose();
}
