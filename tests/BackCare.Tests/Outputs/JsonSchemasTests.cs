using System.Text.Json;
using BackCare.Assessments.Binding;
using BackCare.Assessments.Translating;
using BackCare.Content.DataFiles;
using BackCare.Content.FrontMatters;
using BackCare.Content.Rules;
using BackCare.Diagnostics;
using BackCare.Outputs.Schemas;
using BackCare.Settings;
using BackCare.Tests.House;
using BackCare.Yaml;

namespace BackCare.Tests.Outputs;

/// <summary>Reader and schema are made of one table; here both look at the same files, right ones and spoilt ones.</summary>
public sealed class JsonSchemasTests
{
    private static readonly Dictionary<string, YamlShape> Shapes = new()
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

    public static TheoryData<string, string> Files =>
    [
        ("site", "site.yml"),
        .. Repository.Files("content").Where(f => f.EndsWith(".md", StringComparison.Ordinal) && f != "content/README.md")
            .Select(f => ("front-matter", f)),
        .. Shapes.Keys.Where(n => Path.Exists(Path.Combine(Repository.Root, $"content/_data/{n}.yml")))
            .Select(n => (n, $"content/_data/{n}.yml")),
        ("people-translation", "content/_data/people.es.yml"),
        ("locations-translation", "content/_data/locations.es.yml"),
        ("glossary", "content/_data/glossary.es.yml"),
        .. Repository.Files("content/self-checks").Where(f => f.EndsWith(".yml", StringComparison.Ordinal) && f.Count(c => c == '.') == 1)
            .Select(f => ("self-check", f)),
        .. Repository.Files("content/self-checks").Where(f => f.EndsWith(".yml", StringComparison.Ordinal) && f.Count(c => c == '.') == 2)
            .Select(f => ("self-check-translation", f)),
        .. Repository.Files("tests/BackCare.Tests/Assessments/Fixtures").Where(f => f.EndsWith(".yml", StringComparison.Ordinal))
            .Select(f => ("self-check", f)),
        .. Repository.Files("src/BackCare.Cli/Starters/site/content/_data").Select(f => (Path.GetFileNameWithoutExtension(f), f)),
    ];

    public static TheoryData<string> Written =>
        [.. Repository.Files("content").Where(f => f.EndsWith(".yml", StringComparison.Ordinal)).Append("site.yml")];

    [Theory]
    [MemberData(nameof(Written))]
    public void The_first_line_of_a_shipped_file_names_its_schema_for_editors(string file)
    {
        var climb = string.Concat(Enumerable.Repeat("../", file.Count(c => c == '/')));

        Assert.Contains(Repository.Text(file)
            .Split('\n')[0], JsonSchemas.All.Select(s => $"# yaml-language-server: $schema={climb}.backcare/schema/{s.Name}.json"));
    }

    [Fact]
    public void There_is_a_schema_for_every_table() => Assert.Equal(Shapes.Keys, JsonSchemas.All.Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Reader_and_schema_accept_what_is_shipped(string name, string file)
    {
        var value = Read(file);

        Assert.True(ReaderAccepts(Shapes[name], value), "the reader refuses it");
        Assert.True(SchemaCheck.Accepts(Schema(name), SchemaCheck.ToJson(value)), "the schema refuses it");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Reader_and_schema_refuse_every_spoilt_copy(string name, string file)
    {
        var schema = Schema(name);
        var spoilt = SpoiltYaml.Of(Shapes[name], Read(file)).ToList();

        Assert.NotEmpty(spoilt);
        Violations.None(spoilt.Where(s => ReaderAccepts(Shapes[name], s.Value)).Select(s => $"the reader accepts {s.Words}"));
        Violations.None(spoilt.Where(s => SchemaCheck.Accepts(schema, SchemaCheck.ToJson(s.Value)))
            .Select(s => $"the schema accepts {s.Words}"));
    }

    [Fact]
    public void A_schema_says_what_each_key_is_for()
    {
        var reviewed = Schema("front-matter").GetProperty("properties").GetProperty("reviewed");

        Assert.Equal("Who reviewed the text, and when.", reviewed.GetProperty("description").GetString());
        Assert.Equal(["by", "on"], reviewed.GetProperty("required").EnumerateArray().Select(k => k.GetString()));
    }

    private static JsonElement Schema(string name) => JsonDocument.Parse(JsonSchemas.Write(name)).RootElement;

    private static bool ReaderAccepts(YamlShape shape, YamlValue value)
    {
        var findings = new Findings();
        return value is YamlMap map && shape is MapShape keys
            ? map.Check(keys, map.Location, FrontMatterRules.Yaml, findings)
            : value.Check(shape, "it", FrontMatterRules.Yaml, findings);
    }

    private static YamlValue Read(string file)
    {
        var text = Repository.Text(file);
        var yaml = file.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n", 3)[1] : text;
        return YamlReader.Read(yaml, file, FrontMatterRules.Yaml).Value!;
    }
}
