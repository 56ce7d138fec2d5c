using System.Globalization;
using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>sitemap.xml (sitemaps.org protocol 0.9).</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>
    /// Every page that may be found: listed, not 404 or search, no embed or share page, no later page of a list, not <c>sitemap: false</c>.
    /// </summary>
    public static ReadOnlyMemory<byte> Write(Site site)
    {
        var hidden = site.Listing.Where(l => l.State != PageState.Published).Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var page in site.Pages.Where(p => IsFindable(p) && !(p.Document is not null && hidden.Contains(p.Source))))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", site.Config.BaseUrl.UrlOf(page.Permalink));
                if (PageDates.Modified(page) is { } date)
                {
                    xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });
    }

    private static bool IsFindable(Page page) => page switch
    {
        NotFoundPage or SearchPage or SectionPage { List.Number: > 1 } or TermPage { List.Number: > 1 } => false,
        SelfCheckPage { Form: not SelfCheckForm.Full } => false,
        { Document.FrontMatter.InSitemap: false } => false,
        _ => true,
    };
}
