using System.Globalization;
using System.Xml;
using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>sitemap.xml (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>
    /// Every page that may be found: listed, not 404 or search, no embed or share page, no later page of a list, not <c>sitemap: false</c>.
    /// A page that stands in several languages names them all, itself included, and the main one as <c>x-default</c>.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var hidden = site.Listing.Where(l => l.State != PageState.Published).Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            if (!site.Config.Languages.IsEmpty)
            {
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            }

            foreach (var page in site.Pages.Where(IsShown))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", site.Config.BaseUrl.UrlOf(page.Permalink));
                if (PageDates.Modified(page) is { } date)
                {
                    xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                Alternates(xml, site, page, IsShown);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });

        bool IsShown(Page page) => IsFindable(page) && !(page.Document is not null && hidden.Contains(page.Source));
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

    private static bool IsFindable(Page page) => page switch
    {
        NotFoundPage or SearchPage or SectionPage { List.Number: > 1 } or TermPage { List.Number: > 1 } => false,
        SelfCheckPage { Form: not SelfCheckForm.Full } => false,
        { Document.FrontMatter.InSitemap: false } => false,
        _ => true,
    };
}
