using System.Globalization;
using System.Xml;
using BackCare.Sites;

namespace BackCare.Outputs;

/// <summary>The Atom feed (RFC 4287) of a list of pages.</summary>
internal static class AtomFeed
{
    /// <summary>How many entries a feed has at most.</summary>
    public const int MostEntries = 20;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Pages of the main language, newest first; those without a date and those with <c>feed: false</c> are left out.</summary>
    public static ReadOnlyMemory<byte> Write(Site site, string title, string feedPermalink, string homePermalink, IEnumerable<Page> pages)
    {
        var entries = pages
            .Where(p => p.Language == site.Config.Language && p.Document is { FrontMatter: { InFeed: true, Date: not null } })
            .Take(MostEntries)
            .ToList();
        var url = site.Config.BaseUrl;
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, site.Config.Language);
            xml.WriteElementString("title", Xml.Clean(title));
            xml.WriteElementString("subtitle", Xml.Clean(site.Config.Description));
            xml.WriteElementString("id", url.UrlOf(feedPermalink));
            xml.WriteElementString("updated", Moment(entries.Select(e => PageDates.Modified(e)).DefaultIfEmpty().Max() ?? site.Today));
            Link(xml, "self", url.UrlOf(feedPermalink), "application/atom+xml");
            Link(xml, "alternate", url.UrlOf(homePermalink), "text/html");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Xml.Clean(site.Config.Clinic.Name ?? site.Config.Title));
            xml.WriteEndElement();
            foreach (var entry in entries)
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
        foreach (var author in matter.Authors.Select(a => site.PersonOf(a.Value)).OfType<Content.Person>())
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
