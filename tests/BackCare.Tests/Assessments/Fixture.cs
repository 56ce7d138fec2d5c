using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments;

/// <summary>
/// A neutral self-check in the shape of a known kind of instrument, with results that were worked out by hand-written arithmetic outside
/// this
/// repository, and small changes that a proof must refuse.
/// </summary>
public sealed record Fixture(string Name)
{
    private const string Folder = "tests/BackCare.Tests/Assessments/Fixtures/";

    public static TheoryData<string> Names { get; } =
        [.. Repository.Files(Folder.TrimEnd('/'), "*.yml").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    /// <summary>One line for each change of each fixture.</summary>
    public static TheoryData<string, string> Mutants { get; } = new(
        Repository.Files(Folder.TrimEnd('/'), "*.mutants.jsonl")
            .SelectMany(f => Repository.Text(f).Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => (Path.GetFileName(f)[..^".mutants.jsonl".Length], line))));

    public string Yaml => Repository.Text($"{Folder}{Name}.yml");

    /// <summary>The tables beside it, by name.</summary>
    public (string Name, string Text)[] Tables =>
        [.. Repository.Files(Folder.TrimEnd('/'), "*.csv").Where(f => Yaml.Contains(Path.GetFileName(f), StringComparison.Ordinal))
            .Select(f => (Path.GetFileName(f), Repository.Text(f)))];

    public Assessment Bound => Check.Bound(Yaml, Tables);

    /// <summary>Answers and what must come of them, both in JSON.</summary>
    public IEnumerable<(string Given, JsonElement Expect)> Vectors()
    {
        foreach (var line in Repository.Text($"{Folder}{Name}.vectors.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            yield return (json.RootElement.GetProperty("given").GetRawText(), json.RootElement.GetProperty("expect").Clone());
        }
    }

    /// <summary>Where results differ from what is expected: one line each. Of an input error the words are free.</summary>
    public string Differences(Func<string, string> score)
    {
        var lines = new List<string>();
        foreach (var (given, expect) in Vectors())
        {
            using var json = JsonDocument.Parse(score(given));
            var actual = json.RootElement;
            var agrees = expect.TryGetProperty("error", out var error)
                ? actual.TryGetProperty("error", out var found)
                    && JsonElement.DeepEquals(error.GetProperty("question"), found.GetProperty("question"))
                        && JsonElement.DeepEquals(error.GetProperty("value"), found.GetProperty("value"))
                : JsonElement.DeepEquals(expect, actual);
            if (!agrees)
            {
                lines.Add($"{given}\n  wants {expect.GetRawText()}\n  gives {actual.GetRawText()}");
            }
        }

        return string.Join('\n', lines);
    }
}
