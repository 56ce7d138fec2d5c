using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Proving.Queries;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>
/// Proves P1 to P10 for every possible answer set, and runs the examples. What cannot be proved is an error, never a sample.
/// </summary>
public static class Prover
{
    /// <summary>The proved self-check, or null and why not.</summary>
    public static Checked<ProvedAssessment?> Prove(Assessment assessment)
    {
        var program = Program.Lower(assessment);
        var examined = Examine(assessment, program);
        return new(ProvedAssessment.From(assessment, examined.Value, program, examined.Diagnostics), examined.Diagnostics);
    }

    /// <summary>
    /// The whole report, also where claims fail; with a finding for each failure and for each example that comes out differently.
    /// </summary>
    public static Checked<ProofReport> Examine(Assessment assessment) => Examine(assessment, Program.Lower(assessment));

    private static Checked<ProofReport> Examine(Assessment assessment, Program program)
    {
        var examples = ExampleRun.Run(assessment, program);
        var explored = Explorer.Explore(assessment, program);
        if (explored.Facts is not { } facts)
        {
            var unproved = ProofWriter.TooLarge(explored.TooLarge!);
            return unproved with { Diagnostics = [.. unproved.Diagnostics, .. examples.Diagnostics] };
        }

        var report = ProofWriter.Write(assessment, facts);
        return report
            with { Diagnostics = [.. report.Diagnostics, .. examples.Diagnostics, .. BandEdges.Check(assessment, facts, examples.Value)] };
    }
}
