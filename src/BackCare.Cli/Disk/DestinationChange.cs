using System.Collections.Immutable;

namespace BackCare.Cli.Disk;

/// <summary>The change from the old site in a destination to the staged one.</summary>
/// <param name="Destination">The folder to change.</param>
/// <param name="Staging">The new site.</param>
/// <param name="Before">Everything in the destination before the change.</param>
/// <param name="Written">The paths of new and changed files, sorted.</param>
/// <param name="Deleted">The paths of files in the old record that the new site does not have, sorted.</param>
/// <param name="Foreign">The paths of files, links and empty folders that BackCare did not make, sorted.</param>
/// <param name="NewRecord">The record of the new site.</param>
/// <param name="JointRecord">The record of the files of both sites, used while the destination contains a mixture of both.</param>
internal sealed record DestinationChange(
    DestinationFolder Destination,
    Staging Staging,
    FolderListing Before,
    ImmutableArray<string> Written,
    ImmutableArray<string> Deleted,
    ImmutableArray<string> Foreign,
    byte[] NewRecord,
    byte[] JointRecord)
{
    /// <summary>True if the destination already contains exactly the new site.</summary>
    public bool IsEmpty { get; } = Written.IsEmpty && Deleted.IsEmpty && FileContent.Equals(RecordOf(Destination.Path), NewRecord);

    /// <summary>Swaps the staged folder with the old one in one step, then removes the old one.</summary>
    /// <returns>Null if the swap is done; otherwise the reason why it is not possible, in which case nothing has changed.</returns>
    public string? TrySwap()
    {
        if (!CarryForeign())
        {
            return "a file in it that BackCare did not make cannot be linked";
        }

        Staging.Write(DestinationRecord.FileName, NewRecord);
        if (Kernel.Look(Destination.Path) is null)
        {
            Directory.Move(Staging.Folder, Destination.Path);
            return null;
        }

        CopyMode(Destination.Path, Staging.Folder);
        if (!Kernel.TryExchange(Staging.Folder, Destination.Path))
        {
            return "this disk cannot exchange two folders";
        }

        SaveLateArrivals();
        Staging.Remove();
        return null;
    }

    /// <summary>
    /// Replaces the old files one by one, pages last so that the files they load are in place, then deletes the files that are left over.
    /// </summary>
    public void ReplaceOneByOne()
    {
        WriteRecord(JointRecord);
        foreach (var path in Written.OrderBy(p => p.EndsWith(".html", StringComparison.Ordinal)))
        {
            var target = Path.Combine(Destination.Path, path);
            RemoveWhatTurnsIntoAFolder(path);
            RemoveWhatTurnsIntoAFile(path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Staging.At(path), target, overwrite: true);
        }

        foreach (var path in Deleted)
        {
            Delete(path);
        }

        WriteRecord(NewRecord);
    }

    private static string RecordOf(string folder) => Path.Combine(folder, DestinationRecord.FileName);

    private bool CarryForeign()
    {
        foreach (var path in Foreign)
        {
            var old = Path.Combine(Destination.Path, path);
            if (Before.Entries[path].Kind == FileKind.Folder)
            {
                Staging.MakeFolder(path);
            }
            else if (!Staging.TryLink(old, path))
            {
                return false;
            }

            CopyModes(path);
        }

        return true;
    }

    private void CopyModes(string path)
    {
        for (var at = path.LastIndexOf('/'); at > 0; at = path.LastIndexOf('/', at - 1))
        {
            CopyMode(Path.Combine(Destination.Path, path[..at]), Staging.At(path[..at]));
        }
    }

    private static void CopyMode(string from, string to)
    {
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(from) is var mode && mode != File.GetUnixFileMode(to))
        {
            File.SetUnixFileMode(to, mode);
        }
    }

    /// <summary>Moves files that appeared in the old folder during staging to the new one, unless their path is taken.</summary>
    private void SaveLateArrivals()
    {
        foreach (var (path, facts) in FolderListing.Of(Staging.Folder).Entries)
        {
            var target = Path.Combine(Destination.Path, path);
            if (facts.Kind == FileKind.File && !Before.Entries.ContainsKey(path) && Kernel.Look(target) is null)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(Staging.At(path), target);
            }
        }
    }

    private void RemoveWhatTurnsIntoAFolder(string path)
    {
        for (var at = path.IndexOf('/', StringComparison.Ordinal); at > 0; at = path.IndexOf('/', at + 1))
        {
            if (Before.FileAt(path[..at]) is not null && File.Exists(Path.Combine(Destination.Path, path[..at])))
            {
                File.Delete(Path.Combine(Destination.Path, path[..at]));
            }
        }
    }

    private void RemoveWhatTurnsIntoAFile(string path)
    {
        if (Before.Entries.TryGetValue(path, out var facts) && facts.Kind == FileKind.Folder)
        {
            foreach (var inside in Deleted.Where(d => d.StartsWith($"{path}/", StringComparison.Ordinal)))
            {
                Delete(inside);
            }
        }
    }

    private void Delete(string path)
    {
        var full = Path.Combine(Destination.Path, path);
        if (Kernel.Look(full) is { Kind: FileKind.File })
        {
            File.Delete(full);
        }

        EmptyFolders.RemoveAbove(full, Destination.Path);
    }

    private void WriteRecord(byte[] bytes)
    {
        var staged = Destination.Inside("record");
        Directory.CreateDirectory(Destination.Path);
        File.WriteAllBytes(staged, bytes);
        File.Move(staged, RecordOf(Destination.Path), overwrite: true);
    }
}
