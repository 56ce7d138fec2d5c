using System.Text;
using AngleSharp.Dom;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>
/// Checks that scripts and styles are in files or listed by hash in the page's own policy, and that each file has a matching digest.
/// </summary>
internal static class TrustCheck
{
    public static void Run(FinishedPage page, FinishedSite site, Findings findings)
    {
        var policy =
            page.Elements.FirstOrDefault(e => e.LocalName == "meta"
                && e.Says("http-equiv", "Content-Security-Policy"))?.GetAttribute("content") ?? "";
        foreach (var element in page.Elements)
        {
            Attributes(page, element, findings);
            switch (element.LocalName)
            {
                case "script" when element.GetAttribute("src") is { } source:
                    Integrity(page, element, source, site, findings);
                    break;
                case "script" when !IsJson(element):
                    Inline(page, element, policy, "script-src", findings);
                    Embedded(page, element, site, findings);
                    break;
                case "style":
                    Inline(page, element, policy, "style-src", findings);
                    break;
                case "link" when element.Words("rel").Any(r => r is "stylesheet" or "modulepreload"):
                    Integrity(page, element, element.GetAttribute("href") ?? "", site, findings);
                    break;
            }
        }
    }

    /// <summary>Determines whether a script element contains JSON, which browsers do not run.</summary>
    public static bool IsJson(IElement script) => script.Says("type", "application/json") || script.Says("type", "application/ld+json");

    private static void Attributes(FinishedPage page, IElement element, Findings findings)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
            {
                findings.Add(TrustRules.RunsScript(page.At(element), attribute.Name));
            }
            else if (attribute.Name is "style")
            {
                findings.Add(TrustRules.HasStyle(page.At(element)));
            }
            else if (attribute.Name is "srcdoc")
            {
                findings.Add(TrustRules.RunsScript(page.At(element), attribute.Name));
            }
        }
    }

    private static void Inline(FinishedPage page, IElement element, string policy, string directive, Findings findings)
    {
        var hash = Hash(element);
        var sources = policy.Split(';', StringSplitOptions.TrimEntries).Select(d => d.Split(' ')).FirstOrDefault(d => d[0] == directive)
            ?? [];
        if (!sources.Contains($"'sha256-{hash}'", StringComparer.Ordinal))
        {
            findings.Add(TrustRules.InlineCode(page.At(element), element.LocalName, hash));
        }
    }

    private static void Embedded(FinishedPage page, IElement script, FinishedSite site, Findings findings)
    {
        var shipped = site.Options.ShippedScripts;
        if (page.Kind == PageKind.Embed && !shipped.IsEmpty && !shipped.ContainsValue(Hash(script)))
        {
            findings.Add(TrustRules.NotShipped(page.At(script), "this `script`"));
        }
    }

    private static void Integrity(FinishedPage page, IElement element, string written, FinishedSite site, Findings findings)
    {
        // The loader keeps its address while its content changes; a file opened from disk has no origin to check against.
        if (site.Addresses.IsLocal || site.Addresses.Resolve(written, page.Path) is not InSite { Path: not "embed.js" } file)
        {
            return;
        }

        var digests = element.Words("integrity");
        if (digests.Length == 0)
        {
            findings.Add(TrustRules.IntegrityMissing(page.At(element), written));
            return;
        }

        foreach (var digest in digests)
        {
            var dash = digest.IndexOf('-', StringComparison.Ordinal);
            var isRight = dash > 0
                && (site.Hash(file.Path, digest[..dash]) is var hash
                    && (hash == digest[(dash + 1)..] || (hash is null && site.Lacks(file.Path))));
            if (!isRight)
            {
                findings.Add(TrustRules.IntegrityDiffers(page.At(element), written));
            }
        }
    }

    private static string Hash(IElement inline) => FinishedSite.Digest(Encoding.UTF8.GetBytes(inline.TextContent), "sha256");
}
