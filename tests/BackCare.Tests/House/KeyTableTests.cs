using BackCare.Assessments.Binding;
using BackCare.Assessments.Translating;
using BackCare.Content.DataFiles;
using BackCare.Content.FrontMatters;
using BackCare.Settings;
using BackCare.Yaml;

namespace BackCare.Tests.House;

/// <summary>
/// The manuals' tables of keys are printed from the tables that the readers use. BACKCARE_WRITE_TABLES=1 writes them anew.
/// </summary>
public sealed class KeyTableTests
{
    [Theory]
    [MemberData(nameof(Tables))]
    public void The_manual_lists_exactly_the_keys_that_the_reader_knows(string manual, string name)
    {
        var text = Repository.Text(manual);
        var (before, table, after) = Cut(text, name);

        var expected = $"\n{KeyTable.Of(Shapes[name])}";
        if (Environment.GetEnvironmentVariable("BACKCARE_WRITE_TABLES") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, manual), before + expected + after);
            return;
        }

        Assert.Equal(expected, table);
    }

    public static TheoryData<string, string> Tables => [.. Shapes.Keys.Select(name => ("content/README.md", name))];

    private static Dictionary<string, YamlShape> Shapes { get; } = new()
    {
        ["site"] = SettingsKeys.Site,
        ["front-matter"] = FrontMatterKeys.Shape,
        ["people"] = DataFileKeys.People,
        ["sources"] = DataFileKeys.Sources,
        ["glossary"] = DataFileKeys.Glossary,
        ["locations"] = DataFileKeys.Locations,
        ["people-translation"] = DataFileKeys.TranslatedPeople,
        ["locations-translation"] = DataFileKeys.TranslatedLocations,
        ["redirects"] = DataFileKeys.Redirects,
        ["self-check"] = AssessmentKeys.SelfCheck,
        ["self-check-translation"] = TranslationKeys.Translation,
    };

    private static (string Before, string Table, string After) Cut(string text, string name)
    {
        var opening = $"<!-- keys:{name} -->";
        var start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var end = text.IndexOf("<!-- /keys -->", start, StringComparison.Ordinal);
        Assert.True(start >= opening.Length && end > start, $"no table {name}");
        return (text[..start], text[start..end], text[end..]);
    }
}
