using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>Writes the files for machines; each is a pure function of the site.</summary>
public static class MachineFileWriter
{
    /// <summary>The bytes of the file. <see cref="MachineFile.BuildStamp"/> says what the site was made of.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, MachineRoute route, string toolVersion) => route.File switch
    {
        MachineFile.Atom => AtomFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.Rss => RssFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.JsonFeed => JsonFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.Sitemap => Sitemap.Write(site),
        MachineFile.Robots => RobotsTxt.Write(site),
        MachineFile.RedirectLines => Redirects.Lines(site),
        MachineFile.RedirectMap => Redirects.Map(site),
        MachineFile.BuildStamp => BuildStamp.Write(site, toolVersion),
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}
