using BackCare.Diagnostics;

namespace BackCare.Assessments;

/// <summary>What the build proves of a self-check, and what it finds when it cannot: 4xxx. BC4001 to BC4010 are the claims P1 to P10.</summary>
public static class ProofRules
{
    /// <summary>P1.</summary>
    public static readonly Rule OneOutcome = new("BC4001", Severity.Error, "some answers have no outcome, or two");
}
