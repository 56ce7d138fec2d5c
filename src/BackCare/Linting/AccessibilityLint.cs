using BackCare.Content;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Linting;

/// <summary>76: alternative texts, link words, table heads.</summary>
internal static class AccessibilityLint
{
    private const int LongestAlt = 150;

    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        foreach (var image in document.Body.Images)
        {
            Alt(image, findings);
        }

        foreach (var table in document.Body.Tables.Where(t => !t.HasHeader))
        {
            findings.Add(AccessibilityRules.Table(table.Location));
        }

        var earlier = new Dictionary<string, Link>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in document.Body.Links)
        {
            Words(link, earlier, (one, other) => IsSamePlace(site, page, one, other), findings);
        }
    }

    private static void Alt(Image image, Findings findings)
    {
        var name = image.Source[(image.Source.LastIndexOf('/') + 1)..];
        if (image.Alt.Length == 0 && !image.IsDecorative)
        {
            findings.Add(AccessibilityRules.Alt(image.Location));
        }
        else if (image.Alt.Length > LongestAlt)
        {
            findings.Add(AccessibilityRules.LongAlt(image.Location, image.Alt.Length));
        }
        else if (image.Alt.Length > 0 && IsNameOf(image.Alt, name))
        {
            findings.Add(AccessibilityRules.FileName(image.Location, image.Alt));
        }
    }

    private static void Words(Link link, Dictionary<string, Link> earlier, Func<Link, Link, bool> isSamePlace, Findings findings)
    {
        var words = link.Text.Trim().TrimEnd('.', '!', ':', '…');
        if (link.Kind == LinkKind.Telephone || words.Length == 0)
        {
            return;
        }

        if (WordLists.GenericLinks.Contains(words.ToLowerInvariant()))
        {
            findings.Add(AccessibilityRules.Generic(link.Location, link.Text));
        }
        else if (!earlier.TryAdd(words, link) && !isSamePlace(link, earlier[words]))
        {
            findings.Add(AccessibilityRules.TwoTargets(link.Location, link.Text, earlier[words].Target));
        }

        if (link.Path.Split('?')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !SaysPdfAndSize(link.Text))
        {
            findings.Add(AccessibilityRules.Pdf(link.Location));
        }

        if (link.Title is { } title && title.Contains("new tab", StringComparison.OrdinalIgnoreCase) && !link.Text.Contains("new tab", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(AccessibilityRules.Tab(link.Location));
        }
    }

    /// <summary>True however the place is written: by its file, or by its address.</summary>
    private static bool IsSamePlace(Site site, Page page, Link one, Link other)
    {
        return one.Target == other.Target || (one.Anchor == other.Anchor && Behind(one) is { } target && ReferenceEquals(target, Behind(other)));

        Page? Behind(Link link) => site.PageBehind(new Located<string>(link.Target, link.Location), page);
    }

    private static bool SaysPdfAndSize(string words) =>
        words.Contains("PDF", StringComparison.OrdinalIgnoreCase)
        && (words.Contains("kB", StringComparison.OrdinalIgnoreCase) || words.Contains("MB", StringComparison.OrdinalIgnoreCase));

    /// <summary>True too for the name of another image file.</summary>
    private static bool IsNameOf(string alt, string name) =>
        alt.Equals(name, StringComparison.OrdinalIgnoreCase) || alt.Equals(Stem(name), StringComparison.Ordinal) || LooksLikeFile(alt);

    private static bool LooksLikeFile(string alt) =>
        !alt.Contains(' ', StringComparison.Ordinal)
        && new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg" }.Any(end => alt.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static string Stem(string name) => name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
}
