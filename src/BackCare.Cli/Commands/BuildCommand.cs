using System.CommandLine;
using System.Security.Cryptography;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
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
        if (!Directory.Exists(surroundings.FullPath(request.Source)))
        {
            return Finish(OpenedSite.Open(request, surroundings), [], request, surroundings);
        }

        using var folder = OutputFolder.Open(destination, adopt, surroundings.LockPatience, surroundings.Interruption.Token);
        surroundings.Interruption.CleanUpWith(folder.Dispose);
        try
        {
            var site = OpenedSite.Open(request, surroundings);
            var rendered = site.Publication is { } publication ? Stage(publication, folder, site, request, surroundings) : [];
            var code = Finish(site, rendered, request, surroundings);
            if (code == ExitCode.Fine)
            {
                BuildSummary.Print(site.Publication!, folder.Commit(), destination, watch.Elapsed, request, surroundings);
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

    /// <summary>Renders every file, and stages it unless there already is an error.</summary>
    private static IEnumerable<Diagnostic> Stage(
        Publication publication,
        OutputFolder folder,
        OpenedSite site,
        SiteRequest request,
        Surroundings surroundings)
    {
        var isWanted = !site.Diagnostics.AnyError();
        var found = SiteRendering.Run(publication, request, surroundings, (route, made) =>
        {
            if (isWanted)
            {
                folder.Write(route.Path, made.Value);
            }
        });
        surroundings.Interruption.Token.ThrowIfCancellationRequested();
        return found;
    }

    private static int Finish(OpenedSite site, IEnumerable<Diagnostic> rendered, SiteRequest request, Surroundings surroundings)
    {
        var report = site.Report(
            site.Diagnostics.Concat(rendered).Select(d => SiteRendering.Judged(d, request.Options.Strict)).Where(d => IsShown(d, request)),
            request,
            surroundings);
        report.Print(request.Format, surroundings.Output, surroundings.Error, request.Paint);
        return ExitCode.Of(report.Diagnostics);
    }

    /// <summary>
    /// False for notes in the text output of a build, where they would bury errors and warnings; <c>check</c> shows them.
    /// </summary>
    private static bool IsShown(Diagnostic diagnostic, SiteRequest request) =>
        diagnostic.Severity != Severity.Info || request.Verbose || request.Format != ReportFormat.Text;
}
