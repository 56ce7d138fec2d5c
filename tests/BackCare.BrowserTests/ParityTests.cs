using System.Text.Json;
using BackCare.Assessments;
using BackCare.Assessments.Proving;

namespace BackCare.BrowserTests;

/// <summary>The scorer that a patient's browser runs is the model that was proved.</summary>
public sealed class ParityTests(Stage stage)
{
    [BrowserFact]
    public async Task The_browser_scores_every_edge_of_the_diagram_and_every_example_as_the_prover_does()
    {
        var proved = stage.Site.LowerBack;
        AnswerMap[] given = [.. EdgeCover.Of(proved.Assessment), .. proved.Assessment.Examples.Select(e => e.Given)];
        var module = await File.ReadAllTextAsync(Path.Combine(ShippedSite.Root, "templates/assets/self-check/score.js"));
        await using var visit = await stage.Open("about:blank");

        var scored = await visit.Page.EvaluateAsync<string[]>(
            """
            async ([module, program, ...given]) => {
              const { score } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
              return given.map((answers) => JSON.stringify(score(JSON.parse(program), JSON.parse(answers))));
            }
            """,
            (string[])[module, System.Text.Encoding.UTF8.GetString(proved.Program.Json.Span), .. given.Select(AnswerJson.Write)]);

        Assert.InRange(given.Length, 100, int.MaxValue);
        Assert.All(given.Zip(scored), pair => Assert.True(
            JsonElement.DeepEquals(Parsed(AnswerJson.Write(Scorer.Score(proved.Program, pair.First).Result!)), Parsed(pair.Second)),
            $"{AnswerJson.Write(pair.First)}: {pair.Second}"));
    }

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
