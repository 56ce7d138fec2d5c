using BackCare.Diagnostics;
using BackCare.Files;

namespace BackCare.Cli.Disk;

/// <summary>
/// Finds the sources in a site's folder: site.yml and its overlays, <c>content/</c> and <c>templates/</c>. It does not read the files.
/// </summary>
internal static class SiteFolder
{
    /// <summary>
    /// The sources of a site, without hidden files except <c>.well-known</c>. Links are followed only within <c>content/</c> and
    /// <c>templates/</c>; pipes and devices are listed as skipped.
    /// </summary>
    /// <param name="folder">The full path of the site's folder.</param>
    /// <param name="shown">The folder as the user typed it.</param>
    /// <param name="readFile">Returns the bytes of a file, given its full path; called only when they are needed.</param>
    /// <returns>The sources; null, with a finding, if the folder does not exist.</returns>
    public static Checked<SourceTree?> Read(string folder, string shown, Func<string, byte[]> readFile)
    {
        if (!Directory.Exists(folder))
        {
            return new(null, [DiskRules.NoFolder(shown)]);
        }

        var search = Search(folder, readFile);
        return new(search.Tree, search.Findings);
    }

    /// <summary>Searches a folder that exists.</summary>
    public static SiteSearch Search(string folder, Func<string, byte[]> readFile)
    {
        var search = new SiteSearch(Kernel.RealPath(folder), readFile);
        search.AddSettings();
        search.AddFolder("content");
        search.AddFolder("templates");
        return search;
    }
}
