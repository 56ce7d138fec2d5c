using AngleSharp.Dom;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that fields, groups, buttons, links and frames have words to read aloud, and that the ids they refer to exist.</summary>
internal static class NameCheck
{
    private static readonly string[] References =
    [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-activedescendant",
            "aria-flowto",
    ];

    public static void Run(FinishedPage page, Findings findings)
    {
        var labelled = page.Elements
            .Where(e => e.LocalName == "label" && e.HasSpokenContent())
            .Select(e => e.GetAttribute("for") ?? "")
            .ToHashSet(StringComparer.Ordinal);
        foreach (var element in page.Elements)
        {
            Referred(page, element, findings);
            switch (element.LocalName)
            {
                case "input" or "select" or "textarea" when IsField(element) && !HasLabel(page, element, labelled):
                    findings.Add(NameRules.NoLabel(page.At(element), element.GetAttribute("type") ?? element.LocalName));
                    break;
                case "fieldset" when element.FirstElementChild is not { LocalName: "legend" } legend || !legend.HasSpokenContent():
                    findings.Add(NameRules.NoLegend(page.At(element)));
                    break;
                case "a" or "area" when element.HasAttribute("href") && !HasName(page, element):
                    findings.Add(NameRules.NoName(page.At(element), "link"));
                    break;
                case "button" or "summary" when !HasName(page, element):
                    findings.Add(NameRules.NoName(page.At(element), element.LocalName));
                    break;
                case "input" when IsButton(element) && !HasName(page, element):
                    findings.Add(NameRules.NoName(page.At(element), "button"));
                    break;
                case "iframe" when string.IsNullOrWhiteSpace(element.GetAttribute("title")):
                    findings.Add(NameRules.NoName(page.At(element), "frame"));
                    break;
            }
        }
    }

    private static void Referred(FinishedPage page, IElement element, Findings findings)
    {
        foreach (var attribute in element.Attributes)
        {
            var isReference = References.Contains(attribute.Name, StringComparer.Ordinal)
                || (attribute.Name == "for" && element.LocalName is "label" or "output");
            foreach (var id in isReference ? element.Words(attribute.Name) : [])
            {
                if (!page.Ids.ContainsKey(id))
                {
                    findings.Add(NameRules.RefersToNothing(page.At(element), attribute.Name, id));
                }
            }
        }
    }

    private static bool IsField(IElement element) =>
        element.LocalName != "input"
            || element.GetAttribute("type")?.ToLowerInvariant() is not ("hidden" or "submit" or "button" or "reset" or "image");

    private static bool IsButton(IElement element) =>
        element.GetAttribute("type")?.ToLowerInvariant() is "button" or "image" or "submit" or "reset";

    private static bool HasLabel(FinishedPage page, IElement field, HashSet<string> labelled) =>
        (field.Id is { Length: > 0 } id && labelled.Contains(id))
        || IsNamed(page, field)
        || field.IsWithin(e => e.LocalName == "label" && e.HasSpokenContent());

    private static bool HasName(FinishedPage page, IElement element) => IsNamed(page, element)
        || element.HasSpokenContent()
        || !string.IsNullOrWhiteSpace(element.GetAttribute("value"))
        || !string.IsNullOrWhiteSpace(element.GetAttribute("alt"));

    private static bool IsNamed(FinishedPage page, IElement element) =>
        !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label"))
        || !string.IsNullOrWhiteSpace(element.GetAttribute("title"))
        || element.Words("aria-labelledby")
            .Any(id => page.Ids.TryGetValue(id, out var label) && !string.IsNullOrWhiteSpace(label.TextContent));
}
