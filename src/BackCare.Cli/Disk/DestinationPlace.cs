namespace BackCare.Cli.Disk;

/// <summary>
/// The lock on a destination, and the folder for staging. Staging is next to the destination if the two can be swapped, and inside it if
/// the destination is a mount point or nothing can be created next to it.
/// </summary>
internal sealed class DestinationPlace : IDisposable
{
    private readonly DestinationLock held;
    private readonly string[] madeFolders;

    private DestinationPlace(DestinationLock held, Staging staging, string? whyNotSwap, string[] madeFolders) =>
        (this.held, Staging, WhyNotSwap, this.madeFolders) = (held, staging, whyNotSwap, madeFolders);

    /// <summary>The staging folder, which is empty at first.</summary>
    public Staging Staging { get; }

    /// <summary>The reason why the destination cannot be swapped, in plain words; null if no reason is known yet.</summary>
    public string? WhyNotSwap { get; }

    /// <summary>True if there is no known reason against swapping the whole folder.</summary>
    public bool CanSwap => WhyNotSwap is null;

    /// <summary>Takes the lock, and removes the staging folder of a build that was killed.</summary>
    /// <exception cref="DiskTrouble">The lock is not free in time (BC9012), or the disk refuses a write (BC9013).</exception>
    public static DestinationPlace Take(DestinationFolder destination, TimeSpan patience, CancellationToken interrupted)
    {
        var made = MakeFolders(destination.Parent);
        try
        {
            var facts = Kernel.Look(destination.Path);
            var reason = facts is { IsMountPoint: true } ? "it is a mount point" : null;
            var taken = TakeBeside(destination, patience, interrupted);
            if (taken is null)
            {
                reason = "nothing can be written next to it";
                taken = DestinationLock.Take(destination, destination.Inside("lock"), patience, interrupted);
            }

            var place =
                new DestinationPlace(taken, new(reason is null ? destination.Beside("new") : destination.Inside("new")), reason, made);
            DiskTrouble.Writing(place.Staging.Folder, place.Staging.Remove);
            return place;
        }
        catch
        {
            RemoveFolders(made);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            DiskTrouble.Writing(Staging.Folder, Staging.Remove);
        }
        finally
        {
            held.Dispose();
            RemoveFolders(madeFolders);
        }
    }

    private static DestinationLock? TakeBeside(DestinationFolder destination, TimeSpan patience, CancellationToken interrupted)
    {
        try
        {
            return DestinationLock.Take(destination, destination.Beside("lock"), patience, interrupted);
        }
        catch (DiskTrouble trouble) when (trouble.Diagnostic.Rule == DiskRules.CannotWrite && Directory.Exists(destination.Path))
        {
            return null;
        }
    }

    private static string[] MakeFolders(string folder)
    {
        var missing = new Stack<string>();
        for (var at = folder; at is not null && !Directory.Exists(at); at = Path.GetDirectoryName(at))
        {
            missing.Push(at);
        }

        DiskTrouble.Writing(folder, () => Directory.CreateDirectory(folder));
        return [.. missing];
    }

    private static void RemoveFolders(string[] made)
    {
        foreach (var folder in made.Reverse().Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
        {
            Directory.Delete(folder);
        }
    }
}
