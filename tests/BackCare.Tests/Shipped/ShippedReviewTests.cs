using BackCare.Content.Model;
using BackCare.Outputs.Schemas;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>The shipped content is what the manual asks of an editor: no warning, plain words, every text reviewed as it stands.</summary>
public sealed class ShippedReviewTests
{
    private static readonly Lazy<BuiltSite> Strict = new(() => Site.Folder("").Options(o => o with { Strict = true, Jobs = 2 }).Prepare());

    [Fact]
    public void Nothing_stands_against_it_in_a_strict_check() =>
        Violations.None(Strict.Value.Lines.Where(l => !l.Contains("BC7705", StringComparison.Ordinal)
            && !l.Contains("BC7306", StringComparison.Ordinal)));

    [Fact]
    public void It_allows_no_text_above_the_sixth_grade()
    {
        var config = Strict.Value.Publication!.Site.Config;

        Assert.InRange(config.ReadingGrade, 1, 6);
        Assert.Empty(config.Lint);
    }

    [Fact]
    public void Every_medical_text_carries_the_hash_of_what_was_reviewed() => Violations.None(
        from page in Strict.Value.Publication!.Site.Pages
        where page.Document is { } document && document.Language is null && document.FrontMatter.Type.Value.IsMedical()
            && document.FrontMatter.Reviewed?.Hash is null
        select page.Source);

    [Fact]
    public void Every_self_check_carries_the_hash_and_version_that_were_reviewed() => Assert.All(
        Strict.Value.Publication!.Site.SelfChecks.Select(s => s.Proved.Assessment),
        assessment => Assert.Equal(assessment.Version.Value, assessment.Reviewed.Version?.Value));

    [Fact]
    public void Every_file_of_settings_or_data_names_its_schema() => Violations.None(
        from schema in JsonSchemas.All
        from file in Repository.Files("content", "*.yml").Append("site.yml")
        where IsOf(file, schema.Name)
        let up = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')))
        where !Repository.Text(file)
            .StartsWith($"# yaml-language-server: $schema={up}.backcare/schema/{schema.Name}.json\n", StringComparison.Ordinal)
        select file);

    private static bool IsOf(string file, string schema) => schema switch
    {
        "site" => file == "site.yml",
        "self-check" => file.StartsWith("content/self-checks/", StringComparison.Ordinal) && file.Count(c => c == '.') == 1,
        _ => file == $"content/_data/{schema}.yml",
    };
}
