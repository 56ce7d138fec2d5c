namespace BackCare.Cli.Disk;

/// <summary>Tells two states of a site's sources apart. Holds only within one process.</summary>
/// <param name="Files">How many files there are.</param>
/// <param name="Mixture">Of every file's path, length and time of change, in any order.</param>
internal readonly record struct FolderStamp(int Files, long Mixture)
{
    /// <summary>The state of a site's folder now; a folder that cannot be read has the state of an empty one.</summary>
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

    /// <summary>This state with one more file.</summary>
    public FolderStamp With(string path, FileFacts facts) =>
        new(Files + 1, Mixture + ((long)HashCode.Combine(path, facts.Length) << 32) + HashCode.Combine(path, facts.Changed, facts.Identity));
}
