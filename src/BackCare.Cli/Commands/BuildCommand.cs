using System.CommandLine;
using System.Security.Cryptography;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;

namespace BackCare.Cli.Commands;

/// <summary>The command <c>backcare build</c>, which writes the whole site to its destination, or nothing if there is an error.</summary>
internal static class BuildCommand
{
    /// <summary>Adds the options and the action to the command.</summary>
    public static void Fill(Command command, Surroundings surroundings)
    {
        var options = new SiteOptions();
        var destination = DestinationOption.Create();
        var adopt = new Option<bool>("--adopt") { Description = "Take over a destination that BackCare did not make." };
        options.AddAllTo(command);
        command.Add(destination);
        command.Add(adopt);
        command.SetAction(parsed =>
        {
            var request = options.Read(parsed, surroundings);
            return Guard.Run(
                surroundings,
                () => Run(request, parsed.GetValue(destination), parsed.GetValue(adopt), surroundings),
                request.Format,
                request.Paint);
        });
    }

    private static int Run(SiteRequest request, string? shownDestination, bool adopt, Surroundings surroundings)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        LoadHashing();
        var destination = DestinationOption.Resolve(shownDestination, request.Source, surroundings);
        if (Directory.Exists(surroundings.FullPath(request.Source)))
        {
            OutputFolder.Check(destination, adopt);
        }

        var site = OpenedSite.Open(request, surroundings);
        if (site.Publication is not { } publication)
        {
            return Finish(site, [], request, surroundings);
        }

        // Findings about the pages are useful even if nothing will be published. They need no lock, so no other build has to wait.
        if (site.Report(site.Diagnostics, request, surroundings).Diagnostics.AnyError())
        {
            return Finish(site, SiteRendering.Run(publication, request, surroundings, (_, _) => { }), request, surroundings);
        }

        using var folder = OutputFolder.Open(destination, adopt, surroundings.LockPatience, surroundings.Interruption.Token);
        surroundings.Interruption.CleanUpWith(folder.Dispose);
        try
        {
            var found = SiteRendering.Run(publication, request, surroundings, (route, made) => folder.Write(route.Path, made.Value));
            surroundings.Interruption.Token.ThrowIfCancellationRequested();
            var code = Finish(site, found, request, surroundings);
            if (code == ExitCode.Fine)
            {
                BuildSummary.Print(publication, folder.Commit(), destination, watch.Elapsed, request, surroundings);
            }

            return code;
        }
        finally
        {
            surroundings.Interruption.CleanUpWith(null);
        }
    }

    /// <summary>
    /// Loads the system's cryptography on another core while the settings are read: it takes 2 ms, a tenth of the build time of a small
    /// site.
    /// </summary>
    private static void LoadHashing() => ThreadPool.UnsafeQueueUserWorkItem(static _ => SHA256.HashData([]), null);

    private static int Finish(OpenedSite site, IEnumerable<Diagnostic> rendered, SiteRequest request, Surroundings surroundings)
    {
        var report = site.Report(site.Diagnostics.Concat(rendered).Where(d => IsShown(d, request)), request, surroundings);
        report.Print(request.Format, surroundings.Output, surroundings.Error, request.Paint);
        return ExitCode.Of(report.Diagnostics);
    }

    /// <summary>
    /// False for notes in the text output of a build, where they would bury errors and warnings; <c>check</c> shows them.
    /// </summary>
    private static bool IsShown(Diagnostic diagnostic, SiteRequest request) =>
        diagnostic.Severity != Severity.Info || request.Verbose || request.Format != ReportFormat.Text;
}
