using System.Collections.Immutable;

namespace BackCare.Benchmarks.SelfChecks;

/// <summary>A self-check whose proof is measured.</summary>
/// <param name="Name">The file name without its ending.</param>
/// <param name="Shape">What makes it hard, in a few words.</param>
/// <param name="Yaml">The whole file.</param>
/// <param name="LimitSeconds">The longest that a proof may take as a whole process.</param>
internal sealed record SelfCheckFixture(string Name, string Shape, string Yaml, double LimitSeconds)
{
    /// <summary>The most memory that a proof of any of them may take, in 10^6 bytes.</summary>
    public const double LimitMegabytes = 300;

    public static ImmutableArray<SelfCheckFixture> All { get; } =
    [
        new("one-sum", "40 questions of 5 options, one sum", ScoredFixtures.OneSum(), 0.5),
        new("prorated", "the same, every item optional, missing ones filled with the mean", ScoredFixtures.Prorated(), 0.5),
        new("three-subscales", "40 questions of 5 options in three sums with bands", ScoredFixtures.ThreeSubscales(), 0.5),
        new("many-options", "one question with 24 options to tick, all with points", ManyOptionsFixture.Yaml(), 0.1),
        new("live-facts", "12 yes or no answers, all read at the end", LiveFactsFixture.Yaml(), 0.5),
    ];
}
