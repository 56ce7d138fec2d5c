using AngleSharp.Dom;
using BackCare.Auditing.Model;
using BackCare.Diagnostics;

namespace BackCare.Auditing.Checks;

/// <summary>Checks that a page has exactly one h1 and skips no heading level.</summary>
internal static class HeadingCheck
{
    public static void Run(FinishedPage page, Findings findings)
    {
        IElement? title = null;
        var before = 0;
        foreach (var heading in page.Elements)
        {
            if (Level(heading) is not { } level)
            {
                continue;
            }

            if (before > 0 && level > before + 1)
            {
                findings.Add(PageStructureRules.Skips(page.At(heading), level, before));
            }

            if (level == 1 && title is not null)
            {
                findings.Add(PageStructureRules.SecondHeading(page.At(heading), page.At(title)));
            }

            title ??= level == 1 ? heading : null;
            before = level;
        }

        if (title is null)
        {
            findings.Add(PageStructureRules.NoHeading(Location.TopOf(page.Path)));
        }
    }

    private static int? Level(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : null;
}
