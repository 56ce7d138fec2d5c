using BackCare.Cli.Running;
using Spectre.Console;

namespace BackCare.Cli.Requests;

/// <summary>
/// A progress bar for work that takes longer than a second. Nothing is shown without a terminal, with <c>--quiet</c> or in CI.
/// </summary>
internal sealed class Progress : IDisposable
{
    private readonly int total;
    private readonly string words;
    private readonly TextWriter? terminal;
    private readonly bool isColoured;
    private readonly ManualResetEventSlim ended = new();
    private Thread? painter;
    private Timer? start;
    private int done;

    private Progress(int total, string words, TextWriter? terminal, bool isColoured) =>
        (this.total, this.words, this.terminal, this.isColoured) = (total, words, terminal, isColoured);

    /// <summary>A bar for a number of steps; 0 for work of unknown length.</summary>
    public static Progress Over(int total, string words, SiteRequest request, Surroundings surroundings)
    {
        var isWanted = surroundings.ErrorIsTerminal && !request.Quiet && string.IsNullOrEmpty(surroundings.Variable("CI"));
        var progress = new Progress(total, words, isWanted ? surroundings.Error : null, request.Paint.IsOn);
        if (isWanted)
        {
            progress.start = new(_ => progress.Begin(), state: null, Patience, Timeout.InfiniteTimeSpan);
        }

        return progress;
    }

    /// <summary>Counts one more step as done. Thread-safe.</summary>
    public void Step() => Interlocked.Increment(ref done);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (start is not null)
        {
            using var stopped = new ManualResetEvent(initialState: false);
            if (start.Dispose(stopped))
            {
                stopped.WaitOne();
            }
        }

        ended.Set();
        painter?.Join();
    }

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    private void Begin()
    {
        painter = new(Paint) { IsBackground = true };
        painter.Start();
    }

    private void Paint()
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(terminal!),
            ColorSystem = isColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        });
        ProgressColumn[] columns = total == 0
            ? [new SpinnerColumn(), new TaskDescriptionColumn()]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()];
        console.Progress().AutoClear(enabled: true).Columns(columns).Start(context =>
        {
            var task = context.AddTask(Markup.Escape(words), autoStart: true, maxValue: Math.Max(total, 1)).IsIndeterminate(total == 0);
            while (!ended.Wait(Beat))
            {
                task.Value = Volatile.Read(ref done);
            }
        });
    }
}
