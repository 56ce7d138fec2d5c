using System.Globalization;
using System.Xml;
using BackCare.Content.Model;
using BackCare.Outputs.Formats;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Feeds;

/// <summary>Writes Atom feeds (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A complete feed as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, FeedSource feed)
    {
        var url = site.Config.BaseUrl;
        var self = url.UrlOf($"{feed.Home}feed.xml");
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            xml.WriteElementString("title", Xml.Clean(feed.Title));
            xml.WriteElementString("subtitle", Xml.Clean(feed.Description));
            xml.WriteElementString("id", self);
            xml.WriteElementString("updated", Moment(feed.Updated));
            Link(xml, "self", self, "application/atom+xml");
            Link(xml, "alternate", url.UrlOf(feed.Home), "text/html");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Xml.Clean(site.Config.Clinic.Name ?? site.Config.Title));
            xml.WriteEndElement();
            foreach (var entry in feed.Entries)
            {
                Entry(xml, site, entry);
            }

            xml.WriteEndElement();
        });
    }

    private static void Entry(XmlWriter xml, Site site, Page page)
    {
        var matter = page.Document!.FrontMatter;
        var address = site.Config.BaseUrl.UrlOf(page.Permalink);
        xml.WriteStartElement("entry");
        xml.WriteElementString("title", Xml.Clean(page.Title));
        xml.WriteElementString("id", address);
        Link(xml, "alternate", address, "text/html");
        xml.WriteElementString("published", Moment(matter.Date!.Value.Value));
        xml.WriteElementString("updated", Moment(PageDates.Modified(page)!.Value));
        foreach (var author in matter.Authors.Select(a => site.PersonOf(a.Value)).OfType<Person>())
        {
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Xml.Clean(author.Name.Value));
            xml.WriteEndElement();
        }

        foreach (var term in site.TermsOf(page).Where(t => t.Taxonomy != "series"))
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", term.Id);
            xml.WriteAttributeString("label", Xml.Clean(term.Title));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Xml.Clean(page.Description));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
