using System.Numerics;
using BackCare.Assessments.Comparing;
using BackCare.Assessments.Model;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Decides whether a change sends people to more urgent or to milder help.</summary>
internal static class Direction
{
    /// <summary>
    /// The direction of a change: <c>milder</c>, <c>more urgent</c> or <c>same level</c>. Losing an outcome is milder, gaining one more
    /// urgent.
    /// </summary>
    public static string Of(Assessment old, Assessment @new, OutcomeChange change) =>
        Urgency(old, change.From).CompareTo(Urgency(@new, change.To)) switch
        {
            < 0 => Milder,
            > 0 => "more urgent",
            _ => "same level",
        };

    /// <summary>The direction that may harm someone.</summary>
    public const string Milder = "milder";

    /// <summary>The number of answer sets whose outcome changes.</summary>
    public static BigInteger Changed(VersionComparison comparison) => Sum(comparison.Changes);

    /// <summary>The number of answer sets that some changes affect.</summary>
    public static BigInteger Sum(IEnumerable<OutcomeChange> changes) =>
        changes.Aggregate(BigInteger.Zero, (sum, change) => sum + change.Count);

    /// <summary>The urgency of an outcome as a number, smaller for more urgent; the largest number if there is no outcome.</summary>
    private static int Urgency(Assessment assessment, string? outcome) =>
        outcome is null ? int.MaxValue : (int)assessment.Outcome(outcome).Level;
}
