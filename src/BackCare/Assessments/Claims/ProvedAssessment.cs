using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>
/// A self-check all of whose claims hold and all of whose examples come out right. Only <see cref="Prover"/> can make one; nothing else is
/// rendered.
/// </summary>
public sealed record ProvedAssessment
{
    private ProvedAssessment(Assessment assessment, ProofReport report, Program program) =>
        (Assessment, Report, Program) = (assessment, report, program);

    public Assessment Assessment { get; }

    public ProofReport Report { get; }

    /// <summary>How many answer sets were proved.</summary>
    public BigInteger Total => Report.Total;

    /// <summary>What both scorers read.</summary>
    public Program Program { get; }

    /// <summary>The gate: null while any claim or example fails.</summary>
    internal static ProvedAssessment? From(Assessment assessment, ProofReport report, Program program, ImmutableArray<Diagnostic> found) =>
        report.Passed && !found.AnyError() ? new(assessment, report, program) : null;
}
