using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Requests;
using BackCare.Cli.Running;
using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Serving;

/// <summary>Rebuilds the whole site in memory after every change, and notifies the browsers that wait for a new version.</summary>
internal sealed class Preview(SiteRequest request, Surroundings surroundings)
{
    private readonly Lock turn = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewSite site = PreviewSite.None;

    /// <summary>The current state of the preview.</summary>
    public PreviewSite Site => site;

    /// <summary>Waits for a version other than <paramref name="version"/>, and returns it.</summary>
    public async Task<int> ChangeFrom(int version, CancellationToken cancelled)
    {
        while (true)
        {
            Task next;
            lock (turn)
            {
                if (site.Version != version)
                {
                    return site.Version;
                }

                next = changed.Task;
            }

            await next.WaitAsync(cancelled);
        }
    }

    /// <summary>
    /// Rebuilds the site, and prints errors and warnings. Notes are left out, because they would be repeated after every save.
    /// </summary>
    public void Rebuild()
    {
        var watch = Stopwatch.StartNew();
        var (report, files) = Render();
        var next = site.After(files.ToFrozenDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal), report.Diagnostics);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
        if (!request.Quiet)
        {
            var outcome = next.Errors.IsEmpty ? $"built {next.Files.Count} files" : "keeping the last good build";
            surroundings.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome} ({watch.ElapsedMilliseconds} ms)"));
        }

        surroundings.Error.Flush();
        Show(next);
    }

    private (Report Report, ImmutableArray<OutputFile> Files) Render()
    {
        try
        {
            var opened = OpenedSite.Open(request, surroundings);
            var rendered = opened.Publication is { } publication
                ? SiteRendering.RunAll(publication, request, surroundings)
                : new([], [], []);
            var found = opened.Diagnostics.Concat(rendered.Diagnostics).Where(d => d.Severity >= Severity.Warning);
            return (opened.Report(found, request, surroundings), rendered.Files);
        }
        catch (Exception exception) when (DiskTroubleIn(exception) is { } trouble)
        {
            return (Report.Of([trouble.Diagnostic], _ => null), []);
        }
    }

    /// <summary>
    /// A file that disappears while it is read, as some editors save files, is reported as an error, which the next rebuild resolves.
    /// </summary>
    private static DiskTrouble? DiskTroubleIn(Exception exception) => exception switch
    {
        DiskTrouble trouble => trouble,
        AggregateException { InnerExceptions: [var first, ..] } => DiskTroubleIn(first),
        _ => null,
    };

    private void Show(PreviewSite next)
    {
        TaskCompletionSource told;
        lock (turn)
        {
            site = next;
            told = changed;
            changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
    }
}
