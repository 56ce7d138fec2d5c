using BackCare.Settings;
using BackCare.Sites.Model;
using BackCare.Sites.Pages;

namespace BackCare.Sites.Routing;

/// <summary>Lists the generated files for machines.</summary>
internal static class MachineFiles
{
    /// <summary>
    /// The files of the whole site, including its feeds, in no particular order. A copy to open from disk has no web server and no absolute
    /// addresses, so it has only the build stamp.
    /// </summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config) =>
    [
        new("build.json", MachineFile.BuildStamp),
        .. config.BaseUrl.IsFile ? Array.Empty<MachineRoute>() : Served(),
        .. config is { LlmsTxt: true, BaseUrl.IsFile: false }
            ? [new MachineRoute("llms.txt", MachineFile.LlmsTxt)]
            : Array.Empty<MachineRoute>(),
        .. config.HasFeeds ? Feeds("", scope: null) : [],
    ];

    /// <summary>
    /// The files that belong to one page: feeds for a section, a term or the home page of a further language, the oEmbed answer for a
    /// self-check. Empty for all other pages.
    /// </summary>
    public static IEnumerable<MachineRoute> Of(SiteConfig config, Page page) => page switch
    {
        SelfCheckPage { Form: SelfCheckForm.Full } when !config.BaseUrl.IsFile =>
            [new(SelfChecks.EmbedAnswer(page.Permalink)[1..], MachineFile.EmbedAnswer, page)],
        _ when config.HasFeeds && HasFeeds(config, page) => Feeds(page.Permalink[1..], page),
        _ => [],
    };

    private static MachineRoute[] Served() =>
    [
        new("sitemap.xml", MachineFile.Sitemap),
        new("robots.txt", MachineFile.Robots),
        new("_redirects", MachineFile.RedirectLines),
        new("redirects.json", MachineFile.RedirectMap),
        new("_headers", MachineFile.HeaderLines),
        new("staticwebapp.config.json", MachineFile.AzureConfig),
        new("_server/nginx.conf", MachineFile.NginxSnippet),
        new("_server/apache.conf", MachineFile.ApacheSnippet),
    ];

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
