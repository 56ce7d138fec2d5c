using System.Collections.Immutable;
using System.Text;
using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Diagnostics;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>
/// Writes a proof as a document to print, sign and add to a hazard log: the claims, the number of answer sets, the outcomes to which each
/// red flag can lead, and the results of the examples. The document is one file that loads and runs nothing.
/// </summary>
public static class ProofReportPage
{
    /// <summary>The complete document as UTF-8.</summary>
    /// <param name="assessment">The self-check.</param>
    /// <param name="report">The results of its proofs; claims can fail.</param>
    /// <param name="found">All other findings in its file.</param>
    /// <param name="reviewer">The reviewer's name and role; null to show the id instead.</param>
    public static ReadOnlyMemory<byte> Write(Assessment assessment, ProofReport report, ImmutableArray<Diagnostic> found,
        string? reviewer = null)
    {
        var examples = ExampleRun.Run(assessment, Program.Lower(assessment));
        var isProved = report.Passed && !examples.Diagnostics.AnyError();
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="robots" content="noindex">
            <title>Proof report: {Markup.Text(assessment.Title.Value)}, version {Markup.Number(assessment.Version.Value)}</title>
            <style>
            {ProofReportStyle.Css}
            </style>
            </head>
            <body>
            {ProofReportHead.Of(assessment, report, isProved, examples.Value.Length, reviewer)}
            <main>
            {ProofReportClaims.Of(assessment, report)}
            {ProofReportFlags.Of(assessment, report)}
            {ProofReportOutcomes.Of(assessment, report)}
            {ProofReportScores.Of(assessment, report)}
            {ProofReportExamples.Of(assessment, examples.Value)}
            {ProofReportQuestions.Of(assessment)}
            {ProofReportNotes.Of(found)}
            </main>
            {ProofReportHead.Foot(assessment)}
            </body>
            </html>

            """);
    }
}
