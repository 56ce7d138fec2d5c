namespace BackCare.Cli.Disk;

/// <summary>Takes a built site away again.</summary>
internal static class DestinationCleaning
{
    /// <summary>Deletes the files that the record lists, then the record, then what is left empty; gives how many files went and how many stayed.</summary>
    /// <exception cref="DiskTrouble">BC9011 if the folder holds something and no record.</exception>
    public static (int Deleted, int Kept) Run(DestinationFolder destination)
    {
        var listing = FolderListing.Of(destination.Path);
        if (DestinationRecord.Read(destination.Path) is not { } record)
        {
            return listing.Entries.Count == 0 ? (0, 0) : throw new DiskTrouble(DiskRules.NotOurs(destination.Shown));
        }

        string[] ours = [.. record.Files.Keys.Where(p => listing.FileAt(p) is not null).Order(StringComparer.Ordinal)];
        DiskTrouble.Writing(destination.Shown, () =>
        {
            foreach (var path in ours)
            {
                var full = Path.Combine(destination.Path, path);
                File.Delete(full);
                EmptyFolders.RemoveAbove(full, destination.Path);
            }

            File.Delete(Path.Combine(destination.Path, DestinationRecord.FileName));
            if (!Directory.EnumerateFileSystemEntries(destination.Path).Any())
            {
                Directory.Delete(destination.Path);
            }
        });
        return (ours.Length, listing.Entries.Values.Count(e => e.Kind != FileKind.Folder) - ours.Length);
    }
}
