using System.Text.RegularExpressions;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>Rules 76xx: alternative texts, link texts and table headers.</summary>
internal static partial class AccessibilityLint
{
    private const int LongestAlt = 150;

    // Ignored at both ends of a link text.
    private static readonly char[] Marks = [' ', '.', '!', '?', ':', ',', ';', '…', '»', '›', '→', '>', '(', ')', '"', '“', '”'];

    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        foreach (var image in document.Body.Images)
        {
            Alt(image, AccessibilityRules.Alt, findings);
        }

        Cover(document.FrontMatter, findings);
        foreach (var table in document.Body.Tables.Where(t => !t.HasHeader))
        {
            findings.Add(AccessibilityRules.Table(table.Location));
        }

        var earlier = new Dictionary<string, Link>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in document.Body.Links)
        {
            var words = link.Text.Trim(Marks);
            if (words.Length > 0)
            {
                var isGeneric = WordLists.GenericLinks.Contains(words);
                Words(link, words, isGeneric, findings);
                Targets(link, words, isGeneric, earlier, l => site.Href(l.Target, page) is not "#" and var href
                    ? href
                    : l.Target, findings);
            }
        }
    }

    /// <summary>Checks the photos in people.yml, in the site's main language.</summary>
    public static void Photos(Site site, Findings findings)
    {
        foreach (var person in site.Registers.People)
        {
            if (person.Photo is { } photo)
            {
                Alt(photo, at => AccessibilityRules.NoPhotoAlt(at, person.Id.Value), findings);
            }
        }
    }

    private static void Alt(Image image, Func<Location, Diagnostic> missing, Findings findings)
    {
        if (image.Alt.Length == 0 && !image.IsDecorative)
        {
            findings.Add(missing(image.Location));
        }
        else
        {
            Words(image.Alt, image.Source, image.Location, findings);
        }
    }

    /// <summary>Checks the picture set by `image` in front matter.</summary>
    private static void Cover(FrontMatter matter, Findings findings)
    {
        if (matter.ImageAlt is { } alt)
        {
            Words(alt.Value, matter.Image?.Value ?? "", alt.Location, findings);
        }
        else if (matter.Image is { } image)
        {
            findings.Add(AccessibilityRules.NoCoverAlt(image.Location));
        }
    }

    private static void Words(string alt, string source, Location place, Findings findings)
    {
        if (alt.Length > LongestAlt)
        {
            findings.Add(AccessibilityRules.LongAlt(place, alt.Length));
        }
        else if (alt.Length > 0 && IsNameOf(alt, source[(source.LastIndexOf('/') + 1)..]))
        {
            findings.Add(AccessibilityRules.FileName(place, alt));
        }
    }

    private static void Words(Link link, string words, bool isGeneric, Findings findings)
    {
        if (isGeneric)
        {
            findings.Add(AccessibilityRules.Generic(link.Location, link.Text));
        }

        if (link.Target.Contains(".pdf", StringComparison.OrdinalIgnoreCase) && PdfPath()
            .IsMatch(link.Path) && !(PdfWord().IsMatch(words) && Size().IsMatch(words)))
        {
            findings.Add(AccessibilityRules.Pdf(link.Location));
        }

        if (link.Title is { } title && NewTab().IsMatch(title) && !NewTab().IsMatch(link.Text))
        {
            findings.Add(AccessibilityRules.Tab(link.Location));
        }
    }

    /// <summary>Compares resolved addresses: `a.md`, `/a.md` and `/a/` can be the same page.</summary>
    private static void Targets(Link link, string words, bool isGeneric, Dictionary<string, Link> earlier, Func<Link, string> placeOf,
        Findings findings)
    {
        if (!isGeneric && !earlier.TryAdd(words, link) && placeOf(link) != placeOf(earlier[words]))
        {
            findings.Add(AccessibilityRules.TwoTargets(link.Location, words, earlier[words].Target));
        }
    }

    /// <summary>Also true for the name of any other image file, and for names that cameras generate.</summary>
    private static bool IsNameOf(string alt, string name) =>
        alt.Equals(name, StringComparison.OrdinalIgnoreCase)
        || alt.Equals(Stem(name), Stem(name).All(char.IsLetter) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
        || FileName().IsMatch(alt);

    private static string Stem(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|webp|avif|svg)$|^(?:img|dsc[nf]?|pxl|image|photo|picture|foto|imagen|screenshot)[ _-]?\d+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileName();

    [GeneratedRegex(@"\.pdf(?:\?|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PdfPath();

    [GeneratedRegex(@"\bPDF\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PdfWord();

    [GeneratedRegex(@"\d ?(?:[kMG]i?B|bytes|kilobytes|megabytes)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Size();

    [GeneratedRegex(@"\b(?:new|another) (?:browser )?(?:tab|window)\b|\b(?:nueva|otra) (?:pestaña|ventana)\b|\b(?:pestaña|ventana) nueva\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NewTab();
}
