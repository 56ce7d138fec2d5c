using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Disk;

/// <summary>Finds what BackCare may read below a site's folder: site.yml and its overlays, <c>content/</c> and <c>templates/</c>. Reads no file.</summary>
internal static class SiteFolder
{
    /// <summary>
    /// The files of a site. Hidden names are left out (but for <c>.well-known</c>), links are followed only within <c>content/</c> and
    /// <c>templates/</c>, pipes and devices are told as skipped.
    /// </summary>
    /// <param name="folder">A full path.</param>
    /// <param name="shown">The folder as it was typed.</param>
    /// <param name="readFile">Gives the bytes of a file by its full path, when they are asked for.</param>
    /// <returns>Null if there is no such folder.</returns>
    public static Checked<SourceTree?> Read(string folder, string shown, Func<string, byte[]> readFile)
    {
        if (!Directory.Exists(folder))
        {
            return new(null, [DiskRules.NoFolder(shown)]);
        }

        var search = Search(folder, readFile);
        return new(search.Tree, search.Findings);
    }

    /// <summary>A finished walk through a folder that exists.</summary>
    public static SiteSearch Search(string folder, Func<string, byte[]> readFile)
    {
        var search = new SiteSearch(Kernel.RealPath(folder), readFile);
        search.AddSettings();
        search.AddFolder("content");
        search.AddFolder("templates");
        return search;
    }
}
