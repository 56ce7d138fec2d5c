using System.Collections.Immutable;
using BackCare.Assessments.Proving.Diagram;
using BackCare.Assessments.Proving.Queries;

namespace BackCare.Assessments.Comparing;

/// <summary>What two versions say at the end of a walk along both.</summary>
internal sealed class JointEnds(StateDiagram old, StateDiagram @new)
{
    private readonly ImmutableArray<int?> before = new BackwardPass(old).Outcomes;
    private readonly ImmutableArray<int?> after = new BackwardPass(@new).Outcomes;

    /// <summary>The ids of both outcomes; null where none fits.</summary>
    public (string? From, string? To) Of(ReadOnlySpan<int> row) => (Outcome(old, before, row[0]), Outcome(@new, after, row[1]));

    private static string? Outcome(StateDiagram diagram, ImmutableArray<int?> ends, int state) =>
        (state < 0 ? ~state : ends[state]) is { } at ? diagram.Plan.Assessment.Outcomes[at].Id : null;
}
