using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace BackCare.Cli.Disk;

/// <summary>
/// Prevents two builds from writing to the same destination at once. The system releases the lock of a process that ends, so a leftover
/// lock file is taken over immediately. A second file names the process that has the lock, because a locked file cannot be read.
/// </summary>
internal sealed class DestinationLock : IDisposable
{
    private readonly string path;
    private readonly SafeFileHandle handle;

    private DestinationLock(string path, SafeFileHandle handle) => (this.path, this.handle) = (path, handle);

    /// <summary>How long to wait for another build.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Takes the lock at <paramref name="path"/>, after waiting for the process that has it.</summary>
    /// <exception cref="DiskTrouble">
    /// The lock is not free within <paramref name="patience"/> (BC9012), or it cannot be written (BC9013).
    /// </exception>
    public static DestinationLock Take(DestinationFolder destination, string path, TimeSpan patience, CancellationToken interrupted)
    {
        var until = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (Environment.TickCount64 >= until)
            {
                throw new DiskTrouble(DiskRules.HeldBy(destination.Shown, Holder(path)));
            }

            interrupted.WaitHandle.WaitOne(PollEvery);
            interrupted.ThrowIfCancellationRequested();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (handle.IsClosed)
        {
            return;
        }

        if (Directory.Exists(Path.GetDirectoryName(path)))
        {
            File.Delete(HolderPath(path));
            File.Delete(path);
        }

        handle.Dispose();
    }

    private const int PollEvery = 50;
    private const int WouldBlock = 11;
    private const int SharingViolation = unchecked((int)0x80070020);

    private static DestinationLock? TryTake(string path)
    {
        if (TryOpen(path) is not { } opened)
        {
            return null;
        }

        // The previous process may have removed this file after we opened it; the lock at this path is then another file.
        if (Kernel.Look(opened)?.Identity != Kernel.Look(path)?.Identity)
        {
            opened.Dispose();
            return null;
        }

        DiskTrouble.Writing(path,
            () => File.WriteAllText(HolderPath(path), string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}")));
        return new(path, opened);
    }

    private static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.HResult is WouldBlock or SharingViolation)
        {
            return null;
        }
        catch (Exception exception) when (DiskReason.Of(exception) is { } reason)
        {
            throw new DiskTrouble(DiskRules.CannotWriteTo(path, reason), exception);
        }
    }

    private static string HolderPath(string path) => $"{path}-holder";

    private static string Holder(string path)
    {
        try
        {
            return $"another build ({File.ReadAllText(HolderPath(path))})";
        }
        catch (Exception exception) when (DiskReason.Of(exception) is not null)
        {
            return "another build";
        }
    }
}
