using System.Collections.Immutable;

namespace BackCare.Assessments.Proving.Diagram;

/// <summary>Every path of a self-check, in which paths with equal futures meet in one state.</summary>
/// <param name="Plan">What the rows of the states mean.</param>
/// <param name="Layers">By index of the question, and one more whose states are the ends of unstopped paths.</param>
internal sealed record StateDiagram(Plan Plan, ImmutableArray<Layer> Layers)
{
    /// <summary>The ends of unstopped paths.</summary>
    public Layer Last => Layers[^1];

    /// <summary>How many states there are, stopped ends not counted.</summary>
    public long States => Layers.Sum(l => (long)l.States.Count);
}
