using System.Text.Json;
using BackCare.Assessments;
using BackCare.Assessments.Proving;
using BackCare.Tests.House;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>P12: on every edge of the diagram the shipped JavaScript says what C# says.</summary>
public sealed class EdgeParityTests
{
    private readonly ShippedScorer shipped = new();

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_the_worked_example() => Agree(WorkedExample.Yaml, leastMaps: 40);

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_the_shipped_self_check() => Agree(Repository.Text("content/self-checks/lower-back.yml"), leastMaps: 200);

    [Fact]
    public void Both_scorers_agree_on_every_edge_of_random_self_checks()
    {
        for (var seed = 1; seed <= 150; seed++)
        {
            Agree(new RandomCheck(seed, questions: 5).Yaml, leastMaps: 1);
        }
    }

    private void Agree(string yaml, int leastMaps)
    {
        var assessment = Check.Bound(yaml);
        var program = Program.Lower(assessment);
        shipped.With(program);
        var maps = EdgeCover.Of(assessment);

        Assert.InRange(maps.Length, leastMaps, int.MaxValue);
        foreach (var answers in maps.Select(AnswerJson.Write))
        {
            var (here, there) = (Check.Score(program, answers), shipped.Score(answers));
            Assert.True(JsonElement.DeepEquals(Parsed(here), Parsed(there)), $"{answers}\nC#: {here}\nJS: {there}");
        }
    }

    private static JsonElement Parsed(string json) => JsonDocument.Parse(json).RootElement;
}
