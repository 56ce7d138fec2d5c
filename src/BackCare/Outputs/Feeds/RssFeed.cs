using System.Globalization;
using System.Xml;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Feeds;

/// <summary>Writes RSS 2.0 feeds, with the Atom link that the RSS Advisory Board recommends.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>A complete feed as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, FeedSource feed)
    {
        var url = site.Config.BaseUrl;
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", Xml.Clean(feed.Title));
            xml.WriteElementString("link", url.UrlOf(feed.Home));
            xml.WriteElementString("description", Xml.Clean(feed.Description));
            xml.WriteElementString("language", feed.Language);
            xml.WriteElementString("lastBuildDate", Moment(feed.Updated));
            xml.WriteStartElement("atom", "link", Atom);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteAttributeString("href", url.UrlOf($"{feed.Home}rss.xml"));
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
            {
                Item(xml, site, entry);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    private static void Item(XmlWriter xml, Site site, Page page)
    {
        var address = site.Config.BaseUrl.UrlOf(page.Permalink);
        xml.WriteStartElement("item");
        xml.WriteElementString("title", Xml.Clean(page.Title));
        xml.WriteElementString("link", address);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(address);
        xml.WriteEndElement();
        xml.WriteElementString("pubDate", Moment(page.Document!.FrontMatter.Date!.Value.Value));
        foreach (var term in site.TermsOf(page).Where(t => t.Taxonomy != "series"))
        {
            xml.WriteElementString("category", Xml.Clean(term.Title));
        }

        xml.WriteElementString("description", Xml.Clean(page.Description));
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly date) => date.ToString("ddd, dd MMM yyyy '00:00:00 GMT'", CultureInfo.InvariantCulture);
}
