using System.Globalization;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that every image has an alt attribute and a size, so that its space is reserved while it loads.</summary>
internal static class ImageCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        foreach (var image in page.Elements.Where(e => e.LocalName == "img"))
        {
            if (!image.HasAttribute("alt"))
            {
                findings.Add(NameRules.NoAlt(page.At(image)));
            }

            if (!IsSize(image.GetAttribute("width")) || !IsSize(image.GetAttribute("height")))
            {
                findings.Add(NameRules.NoSize(page.At(image)));
            }
        }
    }

    private static bool IsSize(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0;
}
