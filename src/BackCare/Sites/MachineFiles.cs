using BackCare.Settings;

namespace BackCare.Sites;

/// <summary>The files for machines that a site has.</summary>
internal static class MachineFiles
{
    /// <summary>In no particular order; with feeds for the site, and for every section and term.</summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config, IEnumerable<Page> pages)
    {
        yield return new("sitemap.xml", MachineFile.Sitemap);
        yield return new("robots.txt", MachineFile.Robots);
        yield return new("build.json", MachineFile.BuildStamp);
        yield return new("_redirects", MachineFile.RedirectLines);
        yield return new("redirects.json", MachineFile.RedirectMap);
        var scopes = pages.Where(p => p is SectionPage { IsHome: false, List.Number: 1 } or TermPage { List.Number: 1 });
        foreach (var feed in config.Feeds ? scopes.Prepend(null).SelectMany(Feeds) : [])
        {
            yield return feed;
        }
    }

    private static IEnumerable<MachineRoute> Feeds(Page? scope)
    {
        var folder = scope?.Permalink[1..] ?? "";
        return
        [
            new($"{folder}feed.xml", MachineFile.Atom, scope),
            new($"{folder}rss.xml", MachineFile.Rss, scope),
            new($"{folder}feed.json", MachineFile.JsonFeed, scope),
        ];
    }
}
