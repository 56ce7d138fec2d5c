using System.Text.Json;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Scoring;
using BackCare.Tests.Assessments;
using BackCare.Tests.House;

namespace BackCare.BrowserTests;

/// <summary>The scorer that a patient's browser runs is the model that was proved.</summary>
public sealed class ParityTests(Stage stage)
{
    [BrowserFact]
    public async Task The_browser_scores_every_edge_of_the_diagram_and_every_example_as_the_prover_does() =>
        Assert.InRange(await Agree(stage.Site.LowerBack.Assessment), 100, int.MaxValue);

    /// <summary>Those that the engine of the other tests needs minutes for.</summary>
    [BrowserTheory]
    [InlineData("index", 3_125)]
    [InlineData("two-subscales", 1_000)]
    public async Task The_browser_scores_every_edge_of_a_large_fixture_as_the_prover_does(string fixture, int leastAnswers) =>
        Assert.InRange(await Agree(new Fixture(fixture).Bound), leastAnswers, int.MaxValue);

    /// <summary>How many answers were scored in both.</summary>
    private async Task<int> Agree(Assessment assessment)
    {
        var program = Program.Lower(assessment);
        AnswerMap[] given = [.. EdgeCover.Find(assessment), .. assessment.Examples.Select(e => e.Given)];
        var module = Repository.Text("templates/assets/self-check/score.js");
        await using var visit = await stage.Open("about:blank");

        var scored = await visit.Page.EvaluateAsync<string>(
            """
            async ([module, program, answers]) => {
              const { score } = await import(`data:text/javascript,${encodeURIComponent(module)}`);
              const read = JSON.parse(program);
              return JSON.parse(answers).map((given) => JSON.stringify(score(read, given))).join("\n");
            }
            """,
            (string[])[module, System.Text.Encoding.UTF8.GetString(ProgramJson.Write(program).Span),
                $"[{string.Join(',', given.Select(AnswerJson.Write))}]"]);

        Assert.All(given.Zip(scored.Split('\n')), pair => Assert.True(
            JsonElement.DeepEquals(Parsed(AnswerJson.Write(Scorer.Score(program, pair.First).Result!)), Parsed(pair.Second)),
            $"{AnswerJson.Write(pair.First)}: {pair.Second}"));
        return given.Length;
    }

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
