using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Outputs.Reports.Proofs;

namespace BackCare.Cli.Assessing;

/// <summary>
/// The command <c>backcare assess prove</c>, which proves the claims P1 to P10 and checks the examples of one self-check.
/// </summary>
internal static class ProveCommand
{
    /// <summary>Proves the self-check and prints the result; also writes it as a page if <paramref name="page"/> names a file.</summary>
    public static int Run(string named, string? page, SiteRequest request, Surroundings surroundings)
    {
        var file = AssessmentFile.Find(named, request.Source, surroundings);
        var bound = file.Bind();
        var site = file.Site(request, surroundings);
        var inSite = file.FoundIn(site);
        if (bound.Value is not { } assessment)
        {
            var unbound = file.Report(bound.Diagnostics.Concat(inSite));
            unbound.Print(request.Format, surroundings.Output, surroundings.Error, request.Paint);
            return Math.Max(ExitCode.Errors, ExitCode.Of(unbound.Diagnostics));
        }

        var examined = Prover.Examine(assessment);
        var report = file.Report([.. bound.Diagnostics, .. inSite, .. examined.Diagnostics]);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
        Print(assessment, examined.Value, request.Format, surroundings.Output);
        if (page is not null)
        {
            var html = ProofReportPage.Write(assessment, examined.Value, report.Diagnostics, Reviewer(site, assessment.Reviewed.By.Value));
            DiskTrouble.Writing(page, () => File.WriteAllBytes(surroundings.FullPath(page), html.Span));
        }

        return examined.Value.Passed ? ExitCode.Of(report.Diagnostics) : Math.Max(ExitCode.Errors, ExitCode.Of(report.Diagnostics));
    }

    /// <summary>The name, credentials and role of a person; null if the site has no person with this id.</summary>
    private static string? Reviewer(OpenedSite? site, string id) => site?.Publication?.Site.PersonOf(id) is { } person
        ? string.Join(", ", new[] { person.Name.Value, person.Credentials?.Value, person.Role?.Value }.Where(w => !string.IsNullOrEmpty(w)))
        : null;

    private static void Print(Assessment assessment, ProofReport proofs, ReportFormat format, TextWriter output)
    {
        if (format == ReportFormat.Json)
        {
            ProofJson.Print(assessment, proofs, output);
        }
        else
        {
            ProofText.Print(assessment, proofs, output);
        }
    }
}
