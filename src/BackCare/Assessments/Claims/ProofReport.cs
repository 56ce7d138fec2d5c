using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Rules;

namespace BackCare.Assessments.Claims;

/// <summary>All that is known about every possible answer set of a self-check. Counts are exact.</summary>
public sealed record ProofReport
{
    /// <summary>P1 to P10 in order, each at least once; one entry per failure.</summary>
    public required ImmutableArray<Proof> Proofs { get; init; }

    /// <summary>How many answer sets there are.</summary>
    public required BigInteger Total { get; init; }

    /// <summary>Answer sets by outcome, in file order, zeros included.</summary>
    public required ImmutableArray<(string Outcome, BigInteger Count)> Outcomes { get; init; }

    /// <summary>What each score can be, in file order.</summary>
    public required ImmutableArray<ScoreReach> Scores { get; init; }

    /// <summary>Answer sets by band set and band, in file order, zeros included.</summary>
    public required ImmutableArray<(string BandSet, ImmutableArray<(string Band, BigInteger Count)> Bands)> Bands { get; init; }

    /// <summary>Every answer with a red flag and where it can lead, in file order.</summary>
    public ImmutableArray<FlagReach> Flags { get; init; } = [];

    /// <summary>Questions on the longest path, skipped ones included.</summary>
    public required int Longest { get; init; }

    /// <summary>Questions on the shortest path.</summary>
    public required int Shortest { get; init; }

    /// <summary>By index of the question: the fewest and the most questions that can follow it, over all paths through it.</summary>
    public required ImmutableArray<(int Least, int Most)> Remaining { get; init; }

    /// <summary>How many states or paths the prover visited.</summary>
    public required long States { get; init; }

    /// <summary>True if every claim holds.</summary>
    public bool Passed => Proofs.All(p => p.Ok);
}
