using BackCare.Diagnostics;
using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>The files for machines that this site has.</summary>
internal static class MachineFiles
{
    /// <summary>Adds them; an editor's own file at the same address is reported as a collision.</summary>
    public static void Add(RouteTable table, SiteConfig config)
    {
        var at = Location.TopOf("site.yml");
        table.Add(new MachineRoute("sitemap.xml", MachineFile.Sitemap), at);
        table.Add(new MachineRoute("robots.txt", MachineFile.Robots), at);
        table.Add(new MachineRoute("build.json", MachineFile.BuildStamp), at);
        if (config.Feeds)
        {
            table.Add(new MachineRoute("feed.xml", MachineFile.Atom), at);
        }
    }
}
