using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.External;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Reviewing;

namespace BackCare.Cli.Commands;

/// <summary>
/// The command <c>backcare check</c>, which checks everything a build checks and audits every finished page, without writing a site.
/// </summary>
internal static class CheckCommand
{
    /// <summary>Adds the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var page = new Option<string?>("--report")
        {
            Description = "Write a report for a clinical lead to sign: reviews due, reading grades, proofs and findings.",
            HelpName = "FILE.html",
        };
        var external = new Option<bool>("--external")
        {
            Description = "Also visit links to other sites; broken ones never fail the check.",
        };
        options.AddAllTo(command);
        command.Add(page);
        command.Add(external);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(surroundings, () => Run(request, parsed.GetValue(page), parsed.GetValue(external), surroundings),
                request.Format, request.Paint);
        });
    }

    private static int Run(SiteRequest request, string? page, bool isExternal, Surroundings surroundings)
    {
        var site = OpenedSite.Open(request, surroundings);
        var found = site.Publication is { } publication ? Finished(publication, request, surroundings) : [];
        if (isExternal && site.Publication is { Site: var assembled })
        {
            found = found.Concat(ExternalCheck.Run(assembled, surroundings.FullPath(request.Source), surroundings, out var summary));
            surroundings.Error.Write(request.Quiet ? "" : $"{summary}\n");
        }

        var report = site.Report(site.Diagnostics.Concat(found), request, surroundings);
        if (page is not null && site.Publication is { } reported
            && Trouble(() => Write(page, reported, report, request, surroundings)) is { } trouble)
        {
            report = site.Report(report.Diagnostics.Add(trouble), request, surroundings);
        }

        report.Print(request.Format, surroundings.Output, surroundings.Error, request.Paint);
        if (report.Diagnostics.IsEmpty && !request.Quiet && request.Format == ReportFormat.Text)
        {
            surroundings.Output.WriteLine("No problems found");
        }

        return ExitCode.Of(report.Diagnostics);
    }

    private static void Write(string page, Publication publication, Report report, SiteRequest request, Surroundings surroundings) =>
        ReplacedFile.Write(surroundings.FullPath(page), page,
            ReviewReports.Write(publication.Site, report.Diagnostics, request.Options.ToolVersion).Span);

    /// <summary>
    /// The finding about a write that failed, which joins the others so that only one report is printed; null if the write succeeded.
    /// </summary>
    private static Diagnostic? Trouble(Action write)
    {
        try
        {
            write();
            return null;
        }
        catch (DiskTrouble trouble)
        {
            return trouble.Diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> Finished(Publication publication, SiteRequest request, Surroundings surroundings)
    {
        var rendered = SiteRendering.RunAll(publication, request, surroundings);
        return rendered.Diagnostics.Concat(Build.Audit(publication, rendered));
    }
}
