namespace BackCare.Cli.Disk;

/// <summary>Removes a built site.</summary>
internal static class DestinationCleaning
{
    /// <summary>
    /// Deletes the files in the record, the record itself and the folders left empty. Returns the number of files deleted and kept.
    /// </summary>
    /// <exception cref="DiskTrouble">The folder is not empty and has no record (BC9011), or a file cannot be deleted.</exception>
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
