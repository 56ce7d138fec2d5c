using System.Text.Json;
using BackCare.Assessments;

namespace BackCare.Tests.Assessments;

/// <summary>P12: the shipped JavaScript is the proven model.</summary>
public sealed class ScorerParityTests
{
    private static readonly int[] Seeds = [.. Enumerable.Range(1, 600)];

    [Fact]
    public void Both_scorers_say_the_same_to_random_answers_of_random_self_checks()
    {
        var shipped = new ShippedScorer();
        var scored = 0;
        foreach (var seed in Seeds)
        {
            var check = new RandomCheck(seed, questions: 8);
            var program = Program.Lower(Check.Bound(check.Yaml));
            shipped.With(program);
            var random = new Random(seed);
            for (var n = 0; n < 12; n++)
            {
                var answers = RandomAnswers.Json(check.Names, random);

                var (here, there) = (Check.Score(program, answers), shipped.Score(answers));

                Assert.True(JsonElement.DeepEquals(Parsed(here), Parsed(there)), $"seed {seed}\n{answers}\nC#: {here}\nJS: {there}\n{check.Yaml}");
                scored += here.StartsWith("{\"outcome\"", StringComparison.Ordinal) ? 1 : 0;
            }
        }

        Assert.InRange(scored, 2_000, int.MaxValue);
    }

    [Fact]
    public void Both_scorers_say_the_same_to_every_example()
    {
        var shipped = new ShippedScorer();
        foreach (var yaml in (string[])[WorkedExample.Yaml, House.Repository.Text("content/self-checks/lower-back.yml")])
        {
            var assessment = Check.Bound(yaml);
            var program = Program.Lower(assessment);
            shipped.With(program);

            Assert.All(assessment.Examples, e => Assert.Equal(Check.Score(program, AnswerJson.Write(e.Given)), shipped.Score(AnswerJson.Write(e.Given))));
        }
    }

    [Fact]
    public void The_shipped_scorer_weighs_at_most_3_kilobytes()
    {
        var text = System.Text.Encoding.UTF8.GetBytes(House.Repository.Text("templates/assets/self-check/score.js"));
        using var small = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(small, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(text);
        }

        Assert.InRange(small.Length, 1, 3_000);
    }

    private static JsonElement Parsed(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
