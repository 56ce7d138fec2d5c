using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>Rules 75xx: the order of headings, and the parts that each type of page needs.</summary>
internal static class StructureLint
{
    public static void Check(Site site, Page page, Document document, Findings findings)
    {
        Headings(document.Body, findings);
        foreach (var prose in document.Body.Prose.Where(p => p.Kind == ProseKind.Paragraph && p.Text.Length > 2))
        {
            if (prose.IsBold && prose.Text.Length < 80 && prose.Text[^1] is not ('.' or '!' or '?'))
            {
                findings.Add(StructureRules.False(prose.Location, "bold"));
            }
            else if (!prose.Text.Any(char.IsLower) && prose.Text.Count(char.IsUpper) > 3)
            {
                findings.Add(StructureRules.False(prose.Location, "all-capital"));
            }
        }

        Parts(site, page, document, findings);
    }

    private static void Headings(Body body, Findings findings)
    {
        var level = 1;
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var heading in body.Headings)
        {
            if (heading.Text.Length == 0)
            {
                findings.Add(StructureRules.Empty(heading.Location));
            }
            else if (!seen.TryAdd(heading.Text, heading.Location.Start.Line))
            {
                findings.Add(StructureRules.Same(heading.Location, heading.Text, seen[heading.Text]));
            }

            else if (heading.Text.Count(char.IsLetter) > 5 && !heading.Text.Any(char.IsLower) && heading.Text.Any(char.IsUpper))
            {
                findings.Add(StructureRules.Shouting(heading.Location));
            }

            if (heading.Level == 1)
            {
                findings.Add(StructureRules.Title(heading.Location));
            }
            else if (heading.Level > level + 1)
            {
                findings.Add(StructureRules.Skipped(heading.Location, level, heading.Level));
            }

            level = heading.Level;
        }
    }

    private static void Parts(Site site, Page page, Document document, Findings findings)
    {
        var (type, at) = document.FrontMatter.Type;
        var name = type.Name();
        var words = PageWords.Of(page.Language);
        if (type is PageType.Article or PageType.Strategy && document.Takeaways.Count == 0)
        {
            findings.Add(StructureRules.Takeaways(at, name));
        }

        switch (type)
        {
            case PageType.Strategy:
                Require(HasSteps(document), "numbered steps or an exercise",
                    "add a `## ` section with a numbered list, or an `:::exercise` block");
                Require(HasDont(document, words), "a don't list or a \"when to stop\" section",
                    "add a `:::dont` list, or a heading such as `## When to stop`");
                break;
            case PageType.Roadmap:
                Require(site.SeriesOf(page) is { Pages.Length: >= 3 }, "a series of at least three parts",
                    "add `series:` and `part:`, and write at least three parts");
                break;
            case PageType.Condition:
                Require(HasHeading(document, words?.Causes), "a section on causes", "add a heading such as `## What causes it`");
                Require(HasHeading(document, words?.Helps), "a section on what helps", "add a heading such as `## What helps`");
                Require(HasHeading(document, words?.When), "a section on when to get help", "add a heading such as `## When to get help`");
                break;
            case PageType.Contact:
                Require(HasContact(document)
                    || Mentions(document, words?.Phone), "a phone number", "add `:::contact`, or the number with a `tel:` link");
                Require(Mentions(document, words?.Office), "information about in-office visits", "say where and when you see patients");
                Require(Mentions(document, words?.Telehealth), "information about telehealth", "say how a video visit works");
                break;
        }

        void Require(bool isThere, string part, string instead)
        {
            if (!isThere)
            {
                findings.Add(StructureRules.Part(at, name, part, instead));
            }
        }
    }

    private static bool HasSteps(Document document) =>
        document.Body.Containers.Any(c => c.Kind == ContainerKind.Exercise) || document.Body.Prose.Any(p => p.Kind == ProseKind.Step);

    private static bool HasDont(Document document, PageWords? words) =>
        document.Body.Containers.Any(c => c.Kind == ContainerKind.Dont) || HasHeading(document, words?.Stop);

    private static bool HasContact(Document document) => document.Body.Containers.Any(c => c.Kind == ContainerKind.Contact);

    /// <summary>Also true for a language without word lists.</summary>
    private static bool HasHeading(Document document, ImmutableArray<string>? words) =>
        words is not { } known || document.Body.Headings.Any(h => IsIn(h.Text, known));

    /// <summary>Also true for a language without word lists.</summary>
    private static bool Mentions(Document document, ImmutableArray<string>? words) =>
        words is not { } known || document.Body.Prose.Any(p => IsIn(p.Text, known));

    private static bool IsIn(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
