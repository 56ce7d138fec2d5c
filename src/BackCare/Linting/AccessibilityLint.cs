using BackCare.Content;
using BackCare.Diagnostics;

namespace BackCare.Linting;

/// <summary>76: alternative texts, link words, table heads.</summary>
internal static class AccessibilityLint
{
    private const int LongestAlt = 150;

    public static void Check(Document document, Findings findings)
    {
        foreach (var image in document.Body.Images)
        {
            Alt(image, findings);
        }

        foreach (var table in document.Body.Tables.Where(t => !t.HasHeader))
        {
            findings.Add(AccessibilityRules.Table(table.Location));
        }

        var targets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var link in document.Body.Links)
        {
            Words(link, targets, findings);
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

    private static void Words(Link link, Dictionary<string, string> targets, Findings findings)
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
        else if (!targets.TryAdd(words, link.Target) && targets[words] != link.Target)
        {
            findings.Add(AccessibilityRules.TwoTargets(link.Location, link.Text, targets[words]));
        }

        if (link.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) && !SaysPdfAndSize(link.Text))
        {
            findings.Add(AccessibilityRules.Pdf(link.Location));
        }

        if (link.Title is { } title && title.Contains("new tab", StringComparison.OrdinalIgnoreCase) && !link.Text.Contains("new tab", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(AccessibilityRules.Tab(link.Location));
        }
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
