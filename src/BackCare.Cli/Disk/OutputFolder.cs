using System.Collections.Concurrent;
using System.IO.Hashing;

namespace BackCare.Cli.Disk;

/// <summary>
/// Writes one build to its destination: every file is staged first, and the whole site is swapped in at the end. If this is disposed
/// without <see cref="Commit"/>, the destination is unchanged.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly DestinationFolder destination;
    private readonly DestinationPlace place;
    private readonly FolderListing before;
    private readonly DestinationRecord record;
    private readonly bool adopt;
    private readonly ConcurrentDictionary<string, string> hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> written = [];
    private readonly ReaderWriterLockSlim gate = new();
    private bool closed;

    private OutputFolder(DestinationFolder destination, DestinationPlace place, bool adopt)
    {
        (this.destination, this.place, this.adopt) = (destination, place, adopt);
        before = FolderListing.Of(destination.Path);
        var found = DestinationRecord.Read(destination.Path);
        if (found is null && before.Entries.Count > 0 && !adopt)
        {
            throw new DiskTrouble(DiskRules.NotOurs(destination.Shown));
        }

        record = found ?? DestinationRecord.None;
    }

    /// <summary>
    /// Refuses a folder that BackCare did not make, before any source is read. Nothing is locked or written, and <see cref="Open"/> checks
    /// again.
    /// </summary>
    /// <exception cref="DiskTrouble">The folder was not made by BackCare (BC9011).</exception>
    public static void Check(DestinationFolder destination, bool adopt)
    {
        if (!adopt && !FolderListing.IsEmpty(destination.Path) && DestinationRecord.Read(destination.Path) is null)
        {
            throw new DiskTrouble(DiskRules.NotOurs(destination.Shown));
        }
    }

    /// <summary>Locks the destination, removes the staging folder of a build that was killed, and lists the destination.</summary>
    /// <param name="adopt">
    /// True to take over a folder that BackCare did not make; its files are kept unless a page has the same path.
    /// </param>
    /// <param name="patience">How long to wait for another build.</param>
    /// <exception cref="DiskTrouble">
    /// The folder was not made by BackCare (BC9011), is locked (BC9012), or cannot be written (BC9013).
    /// </exception>
    public static OutputFolder Open(DestinationFolder destination, bool adopt, TimeSpan patience, CancellationToken interrupted)
    {
        var taken = DestinationPlace.Take(destination, patience, interrupted);
        try
        {
            return new(destination, taken, adopt);
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    /// <summary>Stages one file. A file that is already in the destination with the same bytes is only linked. Thread-safe.</summary>
    /// <param name="path">The path from the destination, with "/" between names; different in every call.</param>
    public void Write(string path, ReadOnlyMemory<byte> bytes)
    {
        gate.EnterReadLock();
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            Stage(path, bytes);
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    /// <summary>Replaces the old site with the staged one, and returns the changes.</summary>
    public OutputCounts Commit()
    {
        gate.EnterWriteLock();
        try
        {
            ObjectDisposedException.ThrowIf(closed, this);
            return Swap();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    /// <summary>
    /// Waits for writes in progress, removes the staged files and releases the lock. Thread-safe; further calls do nothing.
    /// </summary>
    public void Dispose()
    {
        gate.EnterWriteLock();
        try
        {
            if (!closed)
            {
                closed = true;
                place.Dispose();
            }
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    private void Stage(string path, ReadOnlyMemory<byte> bytes)
    {
        var target = Path.Combine(destination.Path, path);
        CheckNothingIsInTheWay(path, bytes.Span);
        hashes[path] = Convert.ToHexStringLower(XxHash128.Hash(bytes.Span));
        var isUnchanged = before.FileAt(path) is { } old && old.Length == bytes.Length && FileContent.Equals(target, bytes.Span);
        if (!isUnchanged)
        {
            written.Add(path);
        }
        else if (!place.CanSwap || place.Staging.TryLink(target, path))
        {
            return;
        }

        DiskTrouble.Writing($"{destination.Shown}/{path}", () => place.Staging.Write(path, bytes.Span));
    }

    private OutputCounts Swap()
    {
        var change = new DestinationChange(
            destination,
            place.Staging,
            before,
            [.. written.Order(StringComparer.Ordinal)],
            [.. record.Files.Keys.Where(p => before.FileAt(p) is not null && !hashes.ContainsKey(p)).Order(StringComparer.Ordinal)],
            [.. before.Entries.Keys.Where(IsForeign).Order(StringComparer.Ordinal)],
            DestinationRecord.ToBytes(hashes),
            DestinationRecord.ToBytes(record.Files.Concat(hashes).DistinctBy(f => f.Key)));
        var reason = place.WhyNotSwap;
        DiskTrouble.Writing(destination.Shown, () =>
        {
            if (!change.IsEmpty)
            {
                reason ??= change.TrySwap();
                if (reason is not null)
                {
                    change.ReplaceOneByOne();
                }
            }
        });
        return new(
            change.Written,
            hashes.Count - change.Written.Length,
            change.Deleted,
            [.. change.Foreign.Where(p => before.Entries[p].Kind != FileKind.Folder)],
            change.IsEmpty ? null : reason);
    }

    private bool IsForeign(string path) =>
        !record.Files.ContainsKey(path)
        && !hashes.ContainsKey(path)
        && (before.Entries[path].Kind != FileKind.Folder || IsEmptyFolder(path));

    private bool IsEmptyFolder(string path) => !Directory.EnumerateFileSystemEntries(Path.Combine(destination.Path, path)).Any();

    private void CheckNothingIsInTheWay(string path, ReadOnlySpan<byte> bytes)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
        {
            if (before.Entries.TryGetValue(path[..at], out var above) && above.Kind != FileKind.Folder
                && !record.Files.ContainsKey(path[..at]))
            {
                throw new DiskTrouble(DiskRules.InTheWay($"{destination.Shown}/{path[..at]}"));
            }
        }

        if (!record.Files.ContainsKey(path) && before.Entries.TryGetValue(path, out var there) && !MayReplace(path, there, bytes))
        {
            throw new DiskTrouble(DiskRules.InTheWay($"{destination.Shown}/{path}"));
        }
    }

    private bool MayReplace(string path, FileFacts there, ReadOnlySpan<byte> bytes) => there.Kind switch
    {
        FileKind.Folder =>
            !before.Entries.Keys.Any(p => p.StartsWith($"{path}/", StringComparison.Ordinal) && !record.Files.ContainsKey(p)),
        FileKind.File => adopt || (there.Length == bytes.Length && FileContent.Equals(Path.Combine(destination.Path, path), bytes)),
        _ => adopt,
    };
}
