namespace BackCare.Cli.Disk;

/// <summary>The folder that the finished site is written to.</summary>
/// <param name="Shown">As it was typed, for messages.</param>
/// <param name="Path">The real path, every link followed; it need not exist.</param>
internal sealed record DestinationFolder(string Shown, string Path)
{
    /// <summary>The folder in which the destination stands.</summary>
    public string Parent => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>A hidden name beside the destination for one of BackCare's own things.</summary>
    public string Beside(string what) => System.IO.Path.Combine(Parent, $".{System.IO.Path.GetFileName(Path)}.backcare-{what}");

    /// <summary>A hidden name inside the destination, where nothing may be made beside it.</summary>
    public string Inside(string what) => System.IO.Path.Combine(Path, $"{OwnPrefix}{what}");

    /// <summary>How the names of <see cref="Inside"/> begin; what bears such a name is never foreign.</summary>
    public const string OwnPrefix = ".backcare-";

    /// <summary>Finds the destination and refuses the dangerous ones: the site's folder, what holds it, what it is read from, "/" and home.</summary>
    /// <param name="shown">As it was typed.</param>
    /// <param name="full">The same as a full path.</param>
    /// <param name="source">The site's folder, a full path.</param>
    /// <param name="home">The home folder; empty if there is none.</param>
    /// <exception cref="DiskTrouble">BC9010.</exception>
    public static DestinationFolder Of(string shown, string full, string source, string home)
    {
        var path = Kernel.RealPath(full);
        var site = Kernel.RealPath(source);
        var reason =
            System.IO.Path.GetDirectoryName(path) is null ? "it is the root of the disk"
            : IsSameOrHolds(path, site) ? "it is the site's own folder, or holds it"
            : home.Length > 0 && IsSameOrHolds(path, Kernel.RealPath(home)) ? "it is your home folder, or holds it"
            : IsSameOrHolds(System.IO.Path.Combine(site, "content"), path) ? "the site is read from there"
            : IsSameOrHolds(System.IO.Path.Combine(site, "templates"), path) ? "the site is read from there"
            : Kernel.Look(path) is { Kind: not FileKind.Folder } ? "it is not a folder"
            : null;
        return reason is null ? new(shown, path) : throw new DiskTrouble(DiskRules.MayNotBe(shown, reason));
    }

    private static bool IsSameOrHolds(string folder, string path) =>
        path == folder || path.StartsWith($"{folder.TrimEnd(System.IO.Path.DirectorySeparatorChar)}{System.IO.Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
