using System.Collections.Concurrent;
using BackCare.Assessments.Scoring;

namespace BackCare.Tests.Assessments;

/// <summary>P12: the shipped JavaScript is the proven model.</summary>
public sealed class ScorerParityTests
{
    private const int Checks = 2_600;

    private const int AnswersEach = 40;

    [Fact]
    public void Both_scorers_say_the_same_to_100_000_random_answers_of_random_self_checks()
    {
        var scored = 0;
        var differences = new ConcurrentBag<string>();

        Parallel.For(0, Checks, () => new ShippedScorer(), (seed, _, shipped) =>
        {
            var check = new RandomCheck(seed, questions: 5);
            var program = Program.Lower(Check.Bound(check.Yaml));
            var random = new Random(seed);
            string[] answers = [.. Enumerable.Range(0, AnswersEach).Select(_ => RandomAnswers.Json(check.Names, random))];

            if (shipped.Difference(program, answers) is { } difference)
            {
                differences.Add($"seed {seed}\n{difference}\n{check.Yaml}");
            }

            Interlocked.Add(ref scored, answers.Count(a => Check.Score(program, a).StartsWith("{\"outcome\"", StringComparison.Ordinal)));
            return shipped;
        }, _ => { });

        Assert.True(differences.IsEmpty, string.Join("\n\n", differences.Take(3)));
        Assert.InRange(scored, Checks * AnswersEach / 4, Checks * AnswersEach);
    }

    [Fact]
    public void What_stands_in_answers_off_the_path_changes_nothing_in_either_language()
    {
        var shipped = new ShippedScorer();
        var tried = 0;
        foreach (var seed in Enumerable.Range(1, 300))
        {
            var check = new RandomCheck(seed, questions: 6);
            var program = Program.Lower(Check.Bound(check.Yaml));
            var random = new Random(seed);
            var given = Enumerable.Range(0, 8).Select(_ => RandomAnswers.Map(check.Names, random)).Where(a => OffPath(program, a).Any())
                .ToList();

            string[] plain = [.. given.Select(RandomAnswers.Json)];
            string[] littered = [.. given.Select(a => RandomAnswers.Json(Littered(a, OffPath(program, a), random)))];

            Assert.Equal(plain.Select(a => Check.Score(program, a)), littered.Select(a => Check.Score(program, a)));
            Assert.Equal(shipped.With(program).ScoreAll(plain), shipped.ScoreAll(littered));
            tried += given.Count;
        }

        Assert.InRange(tried, 300, int.MaxValue);

        static IEnumerable<string> OffPath(Program program, Dictionary<string, string> answers) =>
            Scorer.Score(program, AnswerJson.Read(RandomAnswers.Json(answers)).Answers!).Result is { } result
                ? program.Questions.Select(q => q.Id).Except(result.Path)
                : [];

        static Dictionary<string, string> Littered(Dictionary<string, string> answers, IEnumerable<string> off, Random random) =>
            new(answers.Where(a => !off.Contains(a.Key)).Concat(off.Select(q => KeyValuePair.Create(q, RandomAnswers.Junk(random)))));
    }

    [Fact]
    public void Both_scorers_say_the_same_to_every_example()
    {
        var shipped = new ShippedScorer();
        foreach (var yaml in (string[])[WorkedExample.Yaml, House.Repository.Text("content/self-checks/lower-back.yml")])
        {
            var assessment = Check.Bound(yaml);

            Assert.Null(shipped.Difference(Program.Lower(assessment), [.. assessment.Examples.Select(e => AnswerJson.Write(e.Given))]));
        }
    }

    [Fact]
    public void The_shipped_scorer_weighs_at_most_3_kilobytes()
    {
        var text = System.Text.Encoding.UTF8.GetBytes(House.Repository.Text("templates/assets/self-check/score.js"));
        using var small = new MemoryStream();
        using (var brotli = new System.IO.Compression.BrotliStream(small, System.IO.Compression.CompressionLevel.SmallestSize,
            leaveOpen: true))
        {
            brotli.Write(text);
        }

        Assert.InRange(small.Length, 1, 3_000);
    }
}
