using System.Globalization;
using System.Text;

namespace BackCare.Cli.Disk;

/// <summary>
/// Keeps two builds out of one destination. The system itself frees the lock of a process that died, so a stale lock file is only a file: it
/// is taken over at once.
/// </summary>
internal sealed class DestinationLock : IDisposable
{
    private readonly FileStream stream;

    private DestinationLock(FileStream stream) => this.stream = stream;

    /// <summary>How long another build is waited for.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Takes the lock at <paramref name="path"/>, waiting for its holder.</summary>
    /// <exception cref="DiskTrouble">BC9012 after <paramref name="patience"/>, BC9013 if the lock cannot be written.</exception>
    public static DestinationLock Take(Destination destination, string path, TimeSpan patience, CancellationToken interrupted)
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
        if (File.Exists(stream.Name))
        {
            File.Delete(stream.Name);
        }

        stream.Dispose();
    }

    private const int PollEvery = 50;

    private static DestinationLock? TryTake(string path)
    {
        if (TryOpen(path) is not { } stream)
        {
            return null;
        }

        var name = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId}"));
        DiskTrouble.Writing(path, () =>
        {
            stream.SetLength(0);
            stream.Write(name);
            stream.Flush();
        });

        // Another process may have removed this very file between our opening and our locking it; then the lock at this path is not ours.
        if (ReadName(path) is { } read && read.AsSpan().SequenceEqual(name))
        {
            return new(stream);
        }

        stream.Dispose();
        return null;
    }

    private static FileStream? TryOpen(string path)
    {
        try
        {
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
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

    private const int WouldBlock = 11;
    private const int SharingViolation = unchecked((int)0x80070020);

    private static string Holder(string path) =>
        ReadName(path) is { Length: > 0 } name ? $"another build ({Encoding.UTF8.GetString(name)})" : "another build";

    private static byte[]? ReadName(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[(int)Math.Min(stream.Length, 200)];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (DiskReason.Of(exception) is not null)
        {
            return null;
        }
    }
}
