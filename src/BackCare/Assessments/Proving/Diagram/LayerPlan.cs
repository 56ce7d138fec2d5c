using System.Collections.Immutable;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>What happens at one question.</summary>
internal sealed record LayerPlan
{
    /// <summary>The facts that a state before the question holds, in the order of its row.</summary>
    public required ImmutableArray<int> Kept { get; init; }

    /// <summary>The facts that the answer changes.</summary>
    public required ImmutableArray<int> Changed { get; init; }

    /// <summary>Scores that are finished behind the answer, in an order in which they can be worked out.</summary>
    public required ImmutableArray<FinishedScore> Finished { get; init; }

    /// <summary>The fact of <c>ask_if</c>; null: always asked.</summary>
    public required int? AskIf { get; init; }

    /// <summary>The fact of the stop; null where there is none.</summary>
    public required int? Stop { get; init; }

    /// <summary>The place of the stop's outcome; -1 where there is none.</summary>
    public required int StopOutcome { get; init; }

    /// <summary>The unfinished scores behind the answer, which a stop leaves to be worked out.</summary>
    public required ImmutableArray<int> KeptAtStop { get; init; }
}

/// <summary>A score at the question that finishes it.</summary>
/// <param name="Score">Its place.</param>
/// <param name="Fact">Null for a lookup.</param>
/// <param name="From">The place of the score that a lookup reads; null for any other.</param>
/// <param name="Readers">Facts with tests of this score.</param>
internal sealed record FinishedScore(int Score, int? Fact, int? From, ImmutableArray<int> Readers);
