using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>Writes the files for machines; each is a pure function of the site.</summary>
public static class MachineFileWriter
{
    /// <summary>The bytes of the file. <see cref="MachineFile.BuildStamp"/> counts what the site was made of.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, MachineFile file, string toolVersion) => file switch
    {
        MachineFile.Atom => AtomFeed.Write(site, site.Config.Title, "/feed.xml", "/", site.Newest),
        MachineFile.Sitemap => Sitemap.Write(site),
        MachineFile.Robots => RobotsTxt.Write(site),
        MachineFile.BuildStamp => BuildStamp.Write(site, toolVersion),
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };
}
