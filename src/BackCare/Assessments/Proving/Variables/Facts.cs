using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;

namespace BackCare.Assessments.Proving.Variables;

/// <summary>
/// Everything that the claims P1 to P10 ask about a self-check, counted over all its answer sets. An engine finds these; <see cref="ProofWriter"/>
/// judges them. Places are those in the assessment; of several witnesses the shortest is kept, then the mildest.
/// </summary>
internal sealed record Facts
{
    /// <summary>How many answer sets there are.</summary>
    public required BigInteger Total { get; init; }

    /// <summary>By outcome.</summary>
    public required ImmutableArray<BigInteger> Outcomes { get; init; }

    /// <summary>By outcome that is never reached: the earlier outcomes that take the answer sets for which its <c>when</c> holds.</summary>
    public required ImmutableArray<ImmutableSortedDictionary<int, BigInteger>> Shadows { get; init; }

    /// <summary>Unstopped answer sets without an outcome; null if there are none.</summary>
    public required Seen? NoOutcome { get; init; }

    /// <summary>Under <c>unique</c>: pairs of outcomes, the earlier first, that hold together.</summary>
    public required ImmutableArray<(int First, int Second, Seen Seen)> Overlaps { get; init; }

    /// <summary>By question: whether some path asks it.</summary>
    public required ImmutableArray<bool> Asked { get; init; }

    /// <summary>By question: the fewest and most questions that follow it.</summary>
    public required ImmutableArray<(int Least, int Most)> Remaining { get; init; }

    public required Route Longest { get; init; }

    public required Route Shortest { get; init; }

    /// <summary>Every answer with a red flag on a path, in file order.</summary>
    public required ImmutableArray<FlagFacts> Flags { get; init; }

    /// <summary>By score.</summary>
    public required ImmutableArray<ScoreFacts> Scores { get; init; }

    /// <summary>By band set.</summary>
    public required ImmutableArray<BandFacts> Bands { get; init; }

    /// <summary>Whole conditions and atomic tests with what they can be; where one occurs in several places, each.</summary>
    public required ImmutableArray<TruthFacts> Truths { get; init; }

    /// <summary>Conditions that read what is not there.</summary>
    public required ImmutableArray<(Condition Condition, Seen Seen)> Undefined { get; init; }

    /// <summary>Where more points lower the level.</summary>
    public required ImmutableArray<(int Question, Route Fewer, Route More, BigInteger Count)> Falls { get; init; }

    /// <summary>Paths or states visited.</summary>
    public required long States { get; init; }
}
