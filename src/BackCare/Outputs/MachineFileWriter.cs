using BackCare.Outputs.Crawlers;
using BackCare.Outputs.Feeds;
using BackCare.Outputs.Hosting;
using BackCare.Outputs.StructuredData;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs;

/// <summary>Writes the generated files for machines. Each file depends only on the site.</summary>
/// <param name="toolVersion">The version of BackCare, for <see cref="MachineFile.BuildStamp"/>.</param>
/// <param name="headers">The model for the files of web servers, created when the first of them is written.</param>
/// <param name="frame">Returns the markup that shows a self-check on another site.</param>
/// <param name="digest">Returns the SHA-256 of a copied file in lower-case hex, for <see cref="MachineFile.BuildStamp"/>.</param>
internal sealed class MachineFileWriter(
    Site site, string toolVersion, Lazy<HostHeaders> headers, Func<SelfCheckPage, string> frame, Func<CopyRoute, string> digest)
{
    /// <summary>The bytes of a file.</summary>
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
