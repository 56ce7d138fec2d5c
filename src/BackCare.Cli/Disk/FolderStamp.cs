namespace BackCare.Cli.Disk;

/// <summary>A stamp that changes whenever the sources of a site change. Stamps are comparable only within one process.</summary>
/// <param name="Files">The number of files.</param>
/// <param name="Mixture">A hash of the path, length and time of change of every file, independent of their order.</param>
internal readonly record struct FolderStamp(int Files, long Mixture)
{
    /// <summary>The current stamp of a site's folder; a folder that cannot be read counts as empty.</summary>
    public static FolderStamp Of(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? SiteFolder.Search(folder, File.ReadAllBytes).Stamp : default;
        }
        catch (DiskTrouble)
        {
            return default;
        }
    }

    /// <summary>This stamp with one more file.</summary>
    public FolderStamp With(string path, FileFacts facts) =>
        new(Files + 1, Mixture + ((long)HashCode.Combine(path, facts.Length) << 32)
            + HashCode.Combine(path, facts.Changed, facts.Identity));
}
