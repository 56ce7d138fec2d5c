using System.CommandLine;
using BackCare.Cli.Disk;
using BackCare.Cli.External;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Reviewing;

namespace BackCare.Cli.Commands;

/// <summary><c>backcare check</c>: all that a build checks, and the audit of every finished page; writes no site.</summary>
internal static class CheckCommand
{
    /// <summary>Gives the command its options and its act.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var page = new Option<string?>("--report") { Description = "Writes a page that a clinical lead can sign: reviews due, reading grades, proofs, findings.", HelpName = "FILE.html" };
        var external = new Option<bool>("--external") { Description = "Visits links to other sites too; what it finds is a note and never fails." };
        options.AddAllTo(command);
        command.Add(page);
        command.Add(external);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(surroundings, () => Run(request, parsed.GetValue(page), parsed.GetValue(external), surroundings), request.Format, request.Paint);
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
        if (page is not null && site.Publication is { } reported && Trouble(() => Write(page, reported, report, request, surroundings)) is { } trouble)
        {
            report = site.Report(report.Diagnostics.Add(trouble), request, surroundings);
        }

        report.Print(request.Format, surroundings.Output, surroundings.Error, request.Paint);
        if (report.Diagnostics.IsEmpty && !request.Quiet && request.Format == ReportFormat.Text)
        {
            surroundings.Output.WriteLine("nothing to mend");
        }

        return ExitCode.Of(report.Diagnostics);
    }

    private static void Write(string page, Publication publication, Report report, SiteRequest request, Surroundings surroundings) =>
        ReplacedFile.Write(surroundings.FullPath(page), page, ReviewReports.Write(publication.Site, report.Diagnostics, request.Options.ToolVersion).Span);

    /// <summary>What goes wrong on the disk is told with all the rest, so that one report is printed.</summary>
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
