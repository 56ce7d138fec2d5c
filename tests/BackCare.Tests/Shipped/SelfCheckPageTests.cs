using System.Text;
using System.Text.Json;
using BackCare.Assessments.Programs;
using BackCare.Tests.House;
using BackCare.Yaml;

namespace BackCare.Tests.Shipped;

/// <summary>What the page and its script are given is what the YAML says.</summary>
public sealed class SelfCheckPageTests
{
    private static readonly Lazy<YamlMap> Written = new(() => (YamlMap)YamlReader
        .Read(Repository.Text("content/self-checks/lower-back.yml"), "lower-back.yml", null!).Value!);

    [Theory]
    [InlineData("self-checks/lower-back/index.html")]
    [InlineData("self-checks/lower-back/embed/index.html")]
    public void The_program_on_the_page_is_the_one_that_was_proved(string path)
    {
        var proved = ShippedSite.Built.Publication!.Site.SelfChecks.Single(c => c.Id == "lower-back").Proved;
        using var expected = JsonDocument.Parse(ProgramJson.Write(proved.Program));

        var block = ShippedSite.Page(path).QuerySelector("script[type='application/json']")!.TextContent;

        using var json = JsonDocument.Parse(block);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, json.RootElement.GetProperty("program")));
    }

    [Fact]
    public void The_program_has_the_questions_and_outcomes_of_the_yaml_in_their_order()
    {
        var program =
            Encoding.UTF8.GetString(ProgramJson.Write(ShippedSite.Built.Publication!.Site.SelfChecks.Single(c =>
                c.Id == "lower-back").Proved.Program).Span);
        var ids = Ids("questions").Where(id => id != "daily").Concat(Ids("outcomes")).ToList();

        Violations.None(ids.Where(id => !program.Contains($"\"{id}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("self-checks/lower-back/index.html")]
    [InlineData("self-checks/lower-back/embed/index.html")]
    public void Every_word_of_the_yaml_that_a_patient_reads_is_on_the_page(string path)
    {
        var page = Squeezed(ShippedSite.Page(path).QuerySelector("main")!.TextContent);

        Violations.None(Texts(Written.Value).Select(Plain).Where(text => !page.Contains(text, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_answer_is_chosen_beforehand() =>
        Violations.None(ShippedSite.Pages.Where(p => p.Value.QuerySelector("input[checked], option[selected]") is not null)
            .Select(p => p.Key));

    [Fact]
    public void Every_group_of_answers_has_a_legend() => Violations.None(
        from page in ShippedSite.Pages
        from fieldset in page.Value.QuerySelectorAll("fieldset")
        where string.IsNullOrWhiteSpace(fieldset.FirstElementChild is { LocalName: "legend" } legend ? legend.TextContent : "")
        select page.Key);

    private static IEnumerable<string> Ids(string list) =>
        Items(Written.Value, list).Select(item => Text(item, "id")!);

    // Ask, why, options, items and hints of questions; titles and first lines of outcomes.
    private static IEnumerable<string> Texts(YamlMap check) =>
        Items(check, "questions")
            .SelectMany(q =>
                new[] { Text(q, "ask") }.Concat(new[] { "options", "items" }.SelectMany(l => Items(q, l))
                    .SelectMany(o => new[] { Text(o, "text"), Text(o, "hint") })))
            .Concat(Items(check, "outcomes").Select(o => Text(o, "title")))
            .OfType<string>();

    private static IEnumerable<YamlMap> Items(YamlMap map, string key) =>
        map.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value is YamlList list ? list.Items.OfType<YamlMap>() : [];

    private static string? Text(YamlMap map, string key) => (map.Entries.FirstOrDefault(e => e.Key.Text == key)?.Value as YamlText)?.Text;

    private static string Plain(string text) => Squeezed(text.Replace("**", "", StringComparison.Ordinal));

    private static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('’', '\'');
}
