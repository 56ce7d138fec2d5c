using System.Text;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Crawlers;

/// <summary>Writes <c>robots.txt</c> (RFC 9309), which allows everything except embedded self-checks and names the sitemap.</summary>
internal static class RobotsTxt
{
    /// <summary>The file as UTF-8; lines end with LF.</summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var url = site.Config.BaseUrl;
        var text = new StringBuilder("User-agent: *\n");
        foreach (var page in site.Pages.OfType<SelfCheckPage>().Where(p => p.Form == SelfCheckForm.Embed))
        {
            text.Append("Disallow: ").Append(url.PathOf(page.Permalink)).Append('\n');
        }

        if (site.SelfChecks.IsEmpty)
        {
            text.Append("Disallow:\n");
        }

        text.Append("\nSitemap: ").Append(url.UrlOf("/sitemap.xml")).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
