using BackCare.Cli.Disk;

namespace BackCare.Cli.Serving;

/// <summary>
/// Watches the sources of a site and reports each burst of changes once, using the system's notifications or, without them, polling.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    private readonly string root;
    private readonly Action<string> note;
    private readonly AutoResetEvent touched = new(initialState: false);
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private volatile bool isPolling;
    private FolderStamp stamp;

    /// <summary>Starts to watch the sources of a site.</summary>
    /// <param name="root">The full path of the site's folder.</param>
    /// <param name="mustPoll">True to poll every half second instead of using the system's notifications.</param>
    /// <param name="note">Receives a note, at most once, if the system cannot watch the folders.</param>
    public SourceWatch(string root, bool mustPoll, Action<string> note)
    {
        (this.root, this.note, isPolling) = (root, note, mustPoll);
        Attach();
        stamp = FolderStamp.Of(root);
    }

    /// <summary>Waits until the next burst of changes has ended; false if cancelled.</summary>
    public bool WaitForChange(CancellationToken cancelled)
    {
        while (!cancelled.IsCancellationRequested)
        {
            if (WaitForTouch(cancelled))
            {
                WaitForQuiet(cancelled);
            }

            Attach();
            var now = FolderStamp.Of(root);
            if (now != stamp && !cancelled.IsCancellationRequested)
            {
                stamp = now;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in watchers.Values)
        {
            watcher.Dispose();
        }
    }

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);
    private const int LongestBurst = 1000;

    private bool WaitForTouch(CancellationToken cancelled) =>
        WaitHandle.WaitAny([touched, cancelled.WaitHandle], isPolling ? LookEvery : Timeout.InfiniteTimeSpan) == 0;

    private void WaitForQuiet(CancellationToken cancelled)
    {
        var until = Environment.TickCount64 + LongestBurst;
        while (Environment.TickCount64 < until && WaitHandle.WaitAny([touched, cancelled.WaitHandle], Quiet) == 0)
        {
        }
    }

    /// <summary>Starts to watch each folder that is new, and stops watching those that no longer exist.</summary>
    private void Attach()
    {
        foreach (var (folder, isDeep) in new[] { (root, false), (Path.Combine(root, "content"), true),
            (Path.Combine(root, "templates"), true) })
        {
            if (!isPolling && Directory.Exists(folder) && !watchers.ContainsKey(folder))
            {
                TryAttach(folder, isDeep);
            }
            else if (!Directory.Exists(folder) && watchers.Remove(folder, out var gone))
            {
                gone.Dispose();
            }
        }
    }

    private void TryAttach(string folder, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = isDeep,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => touched.Set();
        watcher.Created += (_, _) => touched.Set();
        watcher.Deleted += (_, _) => touched.Set();
        watcher.Renamed += (_, _) => touched.Set();
        watcher.Error += (_, error) => Failed(error.GetException());
        try
        {
            watcher.EnableRaisingEvents = true;
            watchers[folder] = watcher;
        }
        catch (IOException exception)
        {
            watcher.Dispose();
            Failed(exception);
        }
    }

    /// <summary>Handles a failed watcher. Too many events at once only require a new look; any other failure switches to polling.</summary>
    private void Failed(Exception exception)
    {
        if (exception is not InternalBufferOverflowException && !isPolling)
        {
            isPolling = true;
            note("note: this machine cannot watch any more folders, so BackCare checks for changes every half second");
        }

        touched.Set();
    }
}
