namespace BackCare.Cli.Disk;

/// <summary>Removes folders that are left empty after their files are deleted.</summary>
internal static class EmptyFolders
{
    /// <summary>
    /// Removes the folder of a deleted file, and the folders above it, as long as they are empty; never <paramref name="root"/>.
    /// </summary>
    public static void RemoveAbove(string file, string root)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null
            && folder.Length > root.Length; folder = Path.GetDirectoryName(folder))
        {
            if (Directory.Exists(folder))
            {
                if (Directory.EnumerateFileSystemEntries(folder).Any())
                {
                    return;
                }

                Directory.Delete(folder);
            }
        }
    }
}
