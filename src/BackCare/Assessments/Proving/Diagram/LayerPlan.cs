using System.Collections.Immutable;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>What happens at one question. Variables, scores and outcomes are indices.</summary>
internal sealed record LayerPlan
{
    /// <summary>The variables that are alive before the question, in the order of a state's row.</summary>
    public required ImmutableArray<int> Live { get; init; }

    /// <summary>The variables that the answer changes.</summary>
    public required ImmutableArray<int> Changed { get; init; }

    /// <summary>Scores that are finished after the answer, each after those that it reads.</summary>
    public required ImmutableArray<FinishedScore> Finished { get; init; }

    /// <summary>The variable of <c>ask_if</c>; null: always asked.</summary>
    public required int? AskIf { get; init; }

    /// <summary>The variable of the stop; null where there is none.</summary>
    public required int? Stop { get; init; }

    /// <summary>The stop's outcome; -1 where there is none.</summary>
    public required int StopOutcome { get; init; }

    /// <summary>The unfinished scores after the answer, which a stop leaves to be worked out.</summary>
    public required ImmutableArray<int> LiveAtStop { get; init; }
}

/// <summary>A score at the question that finishes it.</summary>
/// <param name="Score">Its index.</param>
/// <param name="Variable">Null for a lookup, which has nothing to remember.</param>
/// <param name="Readers">Variables with tests of this score.</param>
internal sealed record FinishedScore(int Score, int? Variable, ImmutableArray<int> Readers);
