namespace BackCare.Cli.Disk;

/// <summary>The folder to which the finished site is written.</summary>
/// <param name="Shown">The path as the user typed it, for messages.</param>
/// <param name="Path">The full path, with all links resolved; it need not exist.</param>
internal sealed record DestinationFolder(string Shown, string Path)
{
    /// <summary>The full path of the folder that contains the destination.</summary>
    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>A hidden path next to the destination, for one of BackCare's own files or folders.</summary>
    public string Beside(string what) => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.backcare-{what}");

    /// <summary>A hidden path inside the destination, for use if nothing can be created next to it.</summary>
    public string Inside(string what) => System.IO.Path.Combine(Path, $"{OwnPrefix}{what}");

    /// <summary>The prefix of the names that <see cref="Inside"/> gives. Files with this prefix always belong to BackCare.</summary>
    public const string OwnPrefix = ".backcare-";

    /// <summary>
    /// Resolves a destination. The site's folder and those above it, its source folders, "/" and the home folder are refused.
    /// </summary>
    /// <param name="shown">The path as the user typed it.</param>
    /// <param name="full">The full path of the same folder.</param>
    /// <param name="source">The full path of the site's folder.</param>
    /// <param name="home">The full path of the home folder; empty if there is none.</param>
    /// <exception cref="DiskTrouble">The folder is refused (BC9010).</exception>
    public static DestinationFolder Of(string shown, string full, string source, string home)
    {
        var path = Kernel.RealPath(full);
        var site = Kernel.RealPath(source);
        var reason =
            System.IO.Path.GetDirectoryName(path) is null ? "it is the root of the disk"
            : IsSameOrHolds(path, site) ? "it is or contains the site's own folder"
            : home.Length > 0 && IsSameOrHolds(path, Kernel.RealPath(home)) ? "it is or contains your home folder"
            : IsSameOrHolds(System.IO.Path.Combine(site, "content"), path) ? "it is part of the site's sources"
            : IsSameOrHolds(System.IO.Path.Combine(site, "templates"), path) ? "it is part of the site's sources"
            : Kernel.Look(path) is { Kind: not FileKind.Folder } ? "it is not a folder"
            : null;
        return reason is null ? new(shown, path) : throw new DiskTrouble(DiskRules.MayNotBe(shown, reason));
    }

    private static bool IsSameOrHolds(string folder, string path) =>
        path == folder
            || path.StartsWith($"{folder.TrimEnd(System.IO.Path.DirectorySeparatorChar)}{System.IO.Path.DirectorySeparatorChar}",
                StringComparison.Ordinal);
}
