using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>The files for machines that a site has.</summary>
internal static class MachineFiles
{
    /// <summary>In no particular order.</summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config)
    {
        yield return new("sitemap.xml", MachineFile.Sitemap);
        yield return new("robots.txt", MachineFile.Robots);
        yield return new("build.json", MachineFile.BuildStamp);
        if (config.Feeds)
        {
            yield return new("feed.xml", MachineFile.Atom);
        }
    }
}
