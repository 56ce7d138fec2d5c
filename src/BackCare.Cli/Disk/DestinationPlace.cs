namespace BackCare.Cli.Disk;

/// <summary>
/// The lock on a destination and the place to stage in: beside the destination where its name can be exchanged, inside it where it is a mount
/// point or nothing may be made beside it.
/// </summary>
internal sealed class DestinationPlace : IDisposable
{
    private readonly DestinationLock held;
    private readonly string[] madeFolders;

    private DestinationPlace(DestinationLock held, Staging staging, string? whyNotSwap, string[] madeFolders) =>
        (this.held, Staging, WhyNotSwap, this.madeFolders) = (held, staging, whyNotSwap, madeFolders);

    /// <summary>Where to stage; empty at first.</summary>
    public Staging Staging { get; }

    /// <summary>Why the destination's name cannot be exchanged, in words; null as far as can be told before it is tried.</summary>
    public string? WhyNotSwap { get; }

    /// <summary>True if the staged site may be swapped in as a whole.</summary>
    public bool CanSwap => WhyNotSwap is null;

    /// <summary>Takes the lock and removes what a killed build left.</summary>
    /// <exception cref="DiskTrouble">BC9012 or BC9013.</exception>
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
                reason = "nothing may be written beside it";
                taken = DestinationLock.Take(destination, destination.Inside("lock"), patience, interrupted);
            }

            var place = new DestinationPlace(taken, new(reason is null ? destination.Beside("new") : destination.Inside("new")), reason, made);
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
