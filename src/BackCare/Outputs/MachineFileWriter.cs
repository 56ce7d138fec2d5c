using BackCare.Outputs.Crawlers;
using BackCare.Outputs.Feeds;
using BackCare.Outputs.Hosting;
using BackCare.Outputs.StructuredData;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs;

/// <summary>Writes the files for machines; each is a pure function of the site.</summary>
/// <param name="toolVersion">For <see cref="MachineFile.BuildStamp"/>.</param>
/// <param name="headers">For the files of web servers; made when the first of them is asked for.</param>
/// <param name="frame">The markup that shows a self-check's page on another site.</param>
/// <param name="digest">SHA-256 of a copied file in lower-case hex, for <see cref="MachineFile.BuildStamp"/>.</param>
internal sealed class MachineFileWriter(
    Site site, string toolVersion, Lazy<HostHeaders> headers, Func<SelfCheckPage, string> frame, Func<CopyRoute, string> digest)
{
    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Write(MachineRoute route) => route.File switch
    {
        MachineFile.Atom => AtomFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.Rss => RssFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.JsonFeed => JsonFeed.Write(site, FeedSource.Of(site, route.Scope)),
        MachineFile.Sitemap => Sitemap.Write(site),
        MachineFile.Robots => RobotsTxt.Write(site),
        MachineFile.RedirectLines => Redirects.Lines(site),
        MachineFile.RedirectMap => Redirects.Map(site),
        MachineFile.BuildStamp => BuildStamp.Write(site, toolVersion, digest),
        MachineFile.LlmsTxt => LlmsTxt.Write(site),
        MachineFile.EmbedAnswer when route.Scope is SelfCheckPage page => EmbedAnswer.Write(site, page.SelfCheck, frame(page)),
        MachineFile.HeaderLines => HeaderLines.Write(headers.Value, site.Config.BaseUrl),
        MachineFile.AzureConfig => AzureConfig.Write(headers.Value, site.Config.BaseUrl),
        MachineFile.NginxSnippet => NginxSnippet.Write(headers.Value, site.Config.BaseUrl),
        MachineFile.ApacheSnippet => ApacheSnippet.Write(headers.Value, site.Config.BaseUrl),
        _ => throw new ArgumentOutOfRangeException(nameof(route)),
    };
}
