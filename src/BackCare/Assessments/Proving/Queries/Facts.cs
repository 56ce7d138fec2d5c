using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Proving.Queries;

/// <summary>
/// Everything that the claims P1 to P10 ask about a self-check, counted over all its answer sets. <see cref="Explorer"/> finds these, the
/// claims judge them. Questions, options, outcomes, scores and bands are named by index, which is that of the program and of the assessment;
/// conditions and rows are those of the assessment, because messages say where they are written.
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
    public required WitnessedCount? NoOutcome { get; init; }

    /// <summary>Under <c>unique</c>: pairs of outcomes, the earlier first, that hold together.</summary>
    public required ImmutableArray<(int First, int Second, WitnessedCount Seen)> Overlaps { get; init; }

    /// <summary>By question: whether some path asks it.</summary>
    public required ImmutableArray<bool> Asked { get; init; }

    /// <summary>By question: the fewest and most questions that follow it.</summary>
    public required ImmutableArray<(int Least, int Most)> Remaining { get; init; }

    public required Witness Longest { get; init; }

    public required Witness Shortest { get; init; }

    /// <summary>Every answer with a red flag on a path, in file order.</summary>
    public required ImmutableArray<FlagFacts> Flags { get; init; }

    /// <summary>By score.</summary>
    public required ImmutableArray<ScoreFacts> Scores { get; init; }

    /// <summary>By band set.</summary>
    public required ImmutableArray<BandFacts> Bands { get; init; }

    /// <summary>Whole conditions and atomic tests with what they can be; where one occurs in several places, each.</summary>
    public required ImmutableArray<TruthFacts> Truths { get; init; }

    /// <summary>Conditions that read what is not there.</summary>
    public required ImmutableArray<(Condition Condition, WitnessedCount Seen)> Undefined { get; init; }

    /// <summary>Where more points lower the level.</summary>
    public required ImmutableArray<(int Question, Witness Fewer, Witness More, BigInteger Count)> Falls { get; init; }

    /// <summary>How many states were visited, pairs of states for P9 included.</summary>
    public required long States { get; init; }
}

/// <summary>One answer with a red flag.</summary>
/// <param name="Question">Index.</param>
/// <param name="Option">Index in the question.</param>
/// <param name="Outcomes">Answer sets with this answer, by outcome.</param>
/// <param name="Below">One that ends below the flag's level; null if none does.</param>
internal sealed record FlagFacts(int Question, int Option, ImmutableArray<BigInteger> Outcomes, Witness? Below);

/// <summary>What a score can be.</summary>
/// <param name="Values">Answer sets by value.</param>
/// <param name="Unavailable">Answer sets that leave it unavailable; null if none does.</param>
/// <param name="Unlisted">Of a lookup: values of the other score that have no row.</param>
/// <param name="UnusedRows">Of a lookup: rows that nothing reaches.</param>
internal sealed record ScoreFacts(
    ImmutableSortedDictionary<Rational, WitnessedCount> Values,
    WitnessedCount? Unavailable,
    ImmutableSortedDictionary<Rational, WitnessedCount> Unlisted,
    ImmutableArray<LookupRow> UnusedRows);

/// <summary>How answer sets fall into bands, by band; those in no band or in two are in <see cref="ScoreFacts.Values"/> to be seen.</summary>
internal sealed record BandFacts(ImmutableArray<BigInteger> Bands);

/// <summary>What a condition or atomic test, as it is written, can be where it is judged and defined.</summary>
internal sealed record TruthFacts(Condition Condition, bool SometimesTrue, bool SometimesFalse);
