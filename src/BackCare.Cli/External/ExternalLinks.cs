using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Cli.External;

/// <summary>Collects the links to other sites on published pages.</summary>
internal static class ExternalLinks
{
    /// <summary>The addresses without their fragment, each with its location in the source, without duplicates.</summary>
    public static IEnumerable<(string Url, Location Place)> Of(Site site) =>
        Written(site).Select(l => (Url: Whole(l.Url), l.Place)).Where(l => Uri.TryCreate(l.Url, UriKind.Absolute, out _)).Distinct();

    private static IEnumerable<(string Url, Location Place)> Written(Site site)
    {
        var registers = site.Registers;
        var documents = site.Pages.Where(p => p is ContentPage or SectionPage { List.Number: 1 }).Select(p => p.Document!);
        var links = documents.SelectMany(d => d.Body.Links.Concat(d.FrontMatter.Takeaways.SelectMany(t => t.Links)))
            .Concat(site.Pages.OfType<SelfCheckPage>().Where(p => p.Form == SelfCheckForm.Full)
                .SelectMany(p => p.SelfCheck.Texts.Values.SelectMany(t => t.Links)))
            .Concat(registers.Translations.Values.Prepend(registers).SelectMany(r => r.People).SelectMany(p => p.Bio.Links))
            .Concat(registers.Translations.Values.Prepend(registers).SelectMany(r => r.Glossary).SelectMany(g => g.Means.Links))
            .Where(l => l.Kind == LinkKind.External)
            .Select(l => (l.Target, l.Location));
        var addresses = registers.Sources.Select(s => s.Url).Concat(registers.Locations.Select(l => l.MapUrl)).OfType<Located<string>>()
            .Select(u => (u.Value, u.Location));
        var menus = site.Config.Menus.SelectMany(m => m.Items).Where(i => i.To.Value.StartsWith("https:", StringComparison.Ordinal))
            .Select(i => (i.To.Value, i.To.Location));
        var clinic = new[] { site.Config.Clinic.BookingUrl, site.Config.Clinic.TelehealthUrl }.OfType<string>()
            .Select(u => (u, Location.TopOf("site.yml")));
        return [.. links, .. addresses, .. menus, .. clinic];
    }

    private static string Whole(string target)
    {
        var url = target.StartsWith("//", StringComparison.Ordinal) ? $"https:{target}" : target;
        return url.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? url[..at] : url;
    }
}
