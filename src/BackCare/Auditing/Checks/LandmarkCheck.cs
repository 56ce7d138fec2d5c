using AngleSharp.Dom;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks the landmarks that screen readers navigate by (main, header, footer and navigation blocks) and the skip link.</summary>
internal static class LandmarkCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        One(page, "main", IsMain, findings);
        if (page.Kind == PageKind.Whole)
        {
            One(page, "header", e => IsOfThePage(e, "header", "banner"), findings);
            One(page, "footer", e => IsOfThePage(e, "footer", "contentinfo"), findings);
            SkipLink(page, findings);
        }

        Navigations(page, findings);
    }

    private static void One(FinishedPage page, string name, Func<IElement, bool> isLandmark, Findings findings)
    {
        var found = page.Elements.Where(isLandmark).ToList();
        if (found.Count == 0)
        {
            findings.Add(PageStructureRules.NoLandmark(Location.TopOf(page.Path), name));
        }

        foreach (var other in found.Skip(1))
        {
            findings.Add(PageStructureRules.LandmarkTwice(page.At(other), name, page.At(found[0])));
        }
    }

    private static void Navigations(FinishedPage page, Findings findings)
    {
        var navigations = page.Elements.Where(e => e.LocalName == "nav" || e.Says("role", "navigation")).ToList();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        foreach (var navigation in navigations.Where(_ => navigations.Count > 1))
        {
            var label = Label(page, navigation);
            if (label.Length == 0)
            {
                findings.Add(PageStructureRules.NavigationWithoutLabel(page.At(navigation)));
            }
            else if (!labels.Add(label))
            {
                findings.Add(PageStructureRules.SameLabel(page.At(navigation), label));
            }
        }
    }

    private static void SkipLink(FinishedPage page, Findings findings)
    {
        var first = page.Elements.FirstOrDefault(e => e.LocalName == "a" && e.HasAttribute("href"));
        var leadsToMain = first?.GetAttribute("href") is ['#', .. var id]
            && page.Ids.TryGetValue(id, out var target)
            && (IsMain(target) || target.IsWithin(IsMain));
        if (!leadsToMain)
        {
            findings.Add(PageStructureRules.NoSkipLink(first is null ? Location.TopOf(page.Path) : page.At(first)));
        }
    }

    private static string Label(FinishedPage page, IElement navigation) => string.Join(
        ' ',
        navigation.Words("aria-labelledby").Select(id => page.Ids.GetValueOrDefault(id)?.TextContent.Trim())
            .Prepend(navigation.GetAttribute("aria-label")?.Trim()))
        .Trim();

    private static bool IsMain(IElement element) => element.LocalName == "main" || element.Says("role", "main");

    // Inside an article or another sectioning element, a header or footer belongs to that element and is not a landmark.
    private static bool IsOfThePage(IElement element, string name, string role) => element.Says("role", role)
        || (element.LocalName == name && !element.IsWithin(e => e.LocalName is "article" or "aside" or "main" or "nav" or "section"));
}
