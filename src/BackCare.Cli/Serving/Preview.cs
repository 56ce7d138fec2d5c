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

/// <summary>Builds the whole site in memory, anew after every change, and tells those who wait for a newer one.</summary>
internal sealed class Preview(SiteRequest request, Surroundings surroundings)
{
    private readonly Lock turn = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile PreviewSite site = PreviewSite.None;

    /// <summary>What is shown now.</summary>
    public PreviewSite Site => site;

    /// <summary>Ends as soon as there is a version other than <paramref name="version"/>; gives it.</summary>
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

    /// <summary>Reads, prepares and renders everything, and prints the errors and warnings; what is only good to know would be said at every save.</summary>
    public void Rebuild()
    {
        var watch = Stopwatch.StartNew();
        var (report, files) = Render();
        var next = site.After(files.ToFrozenDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal), report.Diagnostics);
        report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, request.Paint);
        if (!request.Quiet)
        {
            var outcome = next.Errors.IsEmpty ? $"built {next.Files.Count} files" : "the last good site stays";
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
            var rendered = opened.Publication is { } publication ? SiteRendering.RunAll(publication, request, surroundings) : new([], [], []);
            var found = opened.Diagnostics.Concat(rendered.Diagnostics).Where(d => d.Severity >= Severity.Warning);
            return (opened.Report(found, request, surroundings), rendered.Files);
        }
        catch (Exception exception) when (DiskTroubleIn(exception) is { } trouble)
        {
            return (Report.Of([trouble.Diagnostic], _ => null), []);
        }
    }

    /// <summary>A file that vanishes while it is read (editors save so) is told like an error; the next look heals it.</summary>
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
