using AngleSharp.Dom;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that every table has header cells: with a scope, in its head or in its first row.</summary>
internal static class TableCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        var headed = page.Elements.Where(e => e.LocalName == "th" && IsHeader(e)).Select(TableOf).ToHashSet();
        foreach (var table in page.Elements.Where(e => e.LocalName == "table"))
        {
            if (!headed.Contains(table) && !table.Says("role", "presentation"))
            {
                findings.Add(NameRules.NoHeader(page.At(table)));
            }
        }
    }

    private static bool IsHeader(IElement cell) =>
        cell.HasAttribute("scope")
            || (cell.ParentElement is { ParentElement: { } rows } row && (rows.LocalName == "thead" || rows.FirstElementChild == row));

    private static IElement? TableOf(IElement cell)
    {
        var around = cell.ParentElement;
        while (around is not null and not { LocalName: "table" })
        {
            around = around.ParentElement;
        }

        return around;
    }
}
