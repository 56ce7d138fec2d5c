using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>The files for machines that a site has.</summary>
internal static class MachineFiles
{
    /// <summary>Of the whole site, its feeds included; in no particular order.</summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config)
    {
        yield return new("sitemap.xml", MachineFile.Sitemap);
        yield return new("robots.txt", MachineFile.Robots);
        yield return new("build.json", MachineFile.BuildStamp);
        yield return new("_redirects", MachineFile.RedirectLines);
        yield return new("redirects.json", MachineFile.RedirectMap);
        foreach (var feed in config.Feeds ? Feeds("", scope: null) : [])
        {
            yield return feed;
        }
    }

    /// <summary>The feeds below a section, a term or the home page of a further language; none below any other page.</summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config, Page page) => config.Feeds && HasFeeds(config, page) ? Feeds(page.Permalink[1..], page) : [];

    private static bool HasFeeds(SiteConfig config, Page page) => page switch
    {
        SectionPage section => section.List.Number == 1 && !(section.IsHome && section.Language == config.Language),
        TermPage term => term.List.Number == 1,
        _ => false,
    };

    private static IEnumerable<MachineRoute> Feeds(string folder, Page? scope) =>
    [
        new($"{folder}feed.xml", MachineFile.Atom, scope),
        new($"{folder}rss.xml", MachineFile.Rss, scope),
        new($"{folder}feed.json", MachineFile.JsonFeed, scope),
    ];
}
