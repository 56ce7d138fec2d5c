using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks the language, title and viewport of a page.</summary>
internal static class HeadCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        var root = page.Document.DocumentElement;
        if (page.Language.Length == 0)
        {
            findings.Add(PageStructureRules.NoLanguage(page.At(root)));
        }

        // Only the head is searched, because an SVG in the body can have titles of its own.
        var title = page.Document.Head?.Descend().FirstOrDefault(e => e.LocalName == "title");
        if (string.IsNullOrWhiteSpace(title?.TextContent))
        {
            findings.Add(PageStructureRules.NoTitle(page.At(title ?? root)));
        }

        if (page.Kind != PageKind.Redirect)
        {
            Viewport(page, findings);
        }
    }

    private static void Viewport(FinishedPage page, Findings findings)
    {
        var viewport = page.Elements.FirstOrDefault(e => e.LocalName == "meta" && e.Says("name", "viewport"));
        var content = viewport?.GetAttribute("content") ?? "";
        if (viewport is null || !content.Contains("width=device-width", StringComparison.Ordinal))
        {
            findings.Add(PageStructureRules.NoViewport(viewport is null ? Location.TopOf(page.Path) : page.At(viewport)));
        }
        else if (content.Contains("user-scalable", StringComparison.Ordinal) || content.Contains("maximum-scale", StringComparison.Ordinal))
        {
            findings.Add(PageStructureRules.NoZoom(page.At(viewport)));
        }
    }
}
