using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Assessments.Scoring;
using BackCare.Tests.Assessments.Oracle;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>The diagram and a plain walk along every path must say the same about self-checks made by chance.</summary>
public sealed class OracleTests
{
    private const int Checks = 5_200;

    private const int MostPaths = 20_000;

    [Fact]
    public void The_diagram_finds_what_a_walk_along_every_path_finds_in_5000_random_self_checks()
    {
        var compared = 0;
        var differences = new ConcurrentBag<string>();

        Parallel.For(0, Checks, seed =>
        {
            if (Check.Bind(Yaml(seed)).Value is { } assessment && Enumerator.Explore(assessment, MostPaths) is { } walked)
            {
                Interlocked.Increment(ref compared);
                var (expected, actual) = (FactsText.Of(assessment, walked), FactsText.Of(assessment, Exploring.Run(assessment).Facts!));
                if (expected != actual)
                {
                    differences.Add($"seed {seed}\n{Difference(expected, actual)}\n{Yaml(seed)}");
                }
            }
        });

        Assert.True(differences.IsEmpty, string.Join("\n\n", differences.Take(3)));
        Assert.InRange(compared, 5_000, Checks);
    }

    [Fact]
    public void The_random_self_checks_break_every_claim_and_keep_every_claim()
    {
        var seen = new ConcurrentDictionary<(string Claim, bool Ok), int>();

        Parallel.For(0, 600, seed =>
        {
            if (Check.Bind(Yaml(seed)).Value is { } assessment)
            {
                Prover.Examine(assessment).Value.Proofs.ToList().ForEach(p => seen.AddOrUpdate((p.Id, p.Ok), 1, (_, count) => count + 1));
            }
        });

        var missing = from number in Enumerable.Range(1, 10)
                      from ok in new[] { true, false }
                      let claim = ($"P{number}", ok)
                      where seen.GetValueOrDefault(claim) < 5
                      select claim;
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_witness_is_a_path_that_the_shipped_scorer_takes_too()
    {
        var wrong = new ConcurrentBag<string>();

        Parallel.For(0, 600, seed =>
        {
            if (Check.Bind(Yaml(seed)).Value is { } assessment && Exploring.Run(assessment).Facts is { Undefined.IsEmpty: true } facts)
            {
                var program = Program.Lower(assessment);
                foreach (var route in Routes(facts).Where(r => !Replays(assessment, program, r)))
                {
                    wrong.Add($"seed {seed}: {WitnessText.Given(route.Answers)} along {string.Join(' ', route.Path)}");
                }
            }
        });

        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Take(10)));
    }

    /// <summary>Half of them come from a generator that knows how to be defined, half from one that does not care.</summary>
    private static string Yaml(int seed) => seed % 2 == 0 ? UnrulyCheck.Yaml(seed) : new RandomCheck(seed).Yaml;

    private static bool Replays(Assessment assessment, Program program, Witness route)
    {
        var (result, error) = Scorer.Score(program, route.Answers);
        return route.Outcome < 0
            ? error is not null || result is null
            : result is not null && result.Outcome == assessment.Outcomes[route.Outcome].Id && result.Path.SequenceEqual(route.Path);
    }

    private static ImmutableArray<Witness> Routes(Facts facts) =>
    [
        facts.Longest,
        facts.Shortest,
        .. facts.Flags.Select(f => f.Below).OfType<Witness>(),
        .. facts.Overlaps.Select(o => o.Seen.Witness),
        .. facts.Scores.SelectMany(s => s.Values.Values.Concat(s.Unlisted.Values).Select(v => v.Witness)),
        .. facts.Scores.Select(s => s.Unavailable?.Witness).OfType<Witness>(),
        .. facts.Falls.SelectMany(f => new[] { f.Fewer, f.More }),
    ];

    private static string Difference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        return string.Join('\n', left.Except(right).Select(l => $"- {l}").Concat(right.Except(left).Select(r => $"+ {r}")));
    }
}
