using System.Globalization;
using System.Xml;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Crawlers;

/// <summary>Writes <c>sitemap.xml</c> (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>
    /// All findable pages. A page in several languages lists all its translations including itself, and the main language again as
    /// <c>x-default</c>.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var isShown = FindablePages.Of(site);
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            if (!site.Config.Languages.IsEmpty)
            {
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            }

            foreach (var page in site.Pages.Where(isShown))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", site.Config.BaseUrl.UrlOf(page.Permalink));
                if (PageDates.Modified(page) is { } date)
                {
                    xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                Alternates(xml, site, page, isShown);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static void Alternates(XmlWriter xml, Site site, Page page, Func<Page, bool> isShown)
    {
        foreach (var (language, permalink) in site.Alternates(page, isShown))
        {
            xml.WriteStartElement("xhtml", "link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", language);
            xml.WriteAttributeString("href", site.Config.BaseUrl.UrlOf(permalink));
            xml.WriteEndElement();
        }
    }
}
