using System.Collections.Immutable;
using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Linting;

/// <summary>
/// Phase 4: checks the content as a careful medical editor would. All its rules are 7xxx, and site.yml can change their severity.
/// </summary>
public static class Linter
{
    /// <summary>
    /// Returns the findings about the text of one page; empty for pages that BackCare generates. Pure, and safe for use from any thread.
    /// </summary>
    /// <param name="lexicon">The lexicon of the site in the language of the page.</param>
    public static ImmutableArray<Diagnostic> LintPage(Site site, Page page, Lexicon lexicon)
    {
        var findings = new Findings();
        if (page is ContentPage or SectionPage { List.Number: 1 } && page.Document is { } document)
        {
            ReviewLint.Check(site, document, findings);
            CareCardLint.Check(site, page, document, findings);
            LanguageLint.Check(site, page, document, lexicon, findings);
            NumberLint.Check(document, findings);
            StructureLint.Check(site, page, document, findings);
            AccessibilityLint.Check(site, page, document, findings);
            SafetyLint.Check(document, findings);
            MetadataLint.Check(page, findings);
            return Silenced(document, findings.ToImmutable());
        }

        return findings.ToImmutable();
    }

    /// <summary>Returns the findings about self-checks, about pages compared with each other, and about the site as a whole.</summary>
    public static ImmutableArray<Diagnostic> LintSite(Site site)
    {
        var findings = new Findings();
        foreach (var selfCheck in site.SelfChecks)
        {
            ReviewLint.Check(site, selfCheck.Proved.Assessment, findings);
            MetadataLint.Check(selfCheck, site.Config.Language, findings);
            SafetyLint.Check(selfCheck, findings);
        }

        foreach (var translated in site.TranslatedSelfChecks)
        {
            ReviewLint.Check(site, translated.Translation!, findings);
            MetadataLint.Check(translated, translated.Translation!.Language, findings);
            SafetyLint.Check(translated, findings);
        }

        AccessibilityLint.Photos(site, findings);
        MetadataLint.Repeats(site, findings);
        OrphanLint.Check(site, findings);
        if (site.Config.Sample)
        {
            findings.Add(SafetyRules.Sample(site.Config.SampleLocation));
        }

        return findings.ToImmutable();
    }

    /// <summary>Removes warnings and notes silenced by a comment on the line above, and reports comments that silence nothing.</summary>
    private static ImmutableArray<Diagnostic> Silenced(Document document, ImmutableArray<Diagnostic> found)
    {
        if (document.Body.Suppressions.IsEmpty)
        {
            return found;
        }

        var kept = found.Where(f => !document.Body.Suppressions.Any(s => Matches(s, f, document)));
        var idle = document.Body.Suppressions.Where(s => !found.Any(f => Matches(s, f, document)))
            .Select(s => SafetyRules.Idle(s.Location, s.RuleId));
        return [.. kept, .. idle];
    }

    /// <summary>
    /// A comment above the first text also applies to findings about the whole page, such as its reading grade, which are located in the
    /// front matter.
    /// </summary>
    private static bool Matches(Suppression comment, Diagnostic finding, Document document) =>
        finding.Rule.Id == comment.RuleId
        && finding.Severity != Severity.Error
        && ((finding.Location.Start.Line <= comment.Line && finding.Location.End.Line >= comment.Line)
            || (finding.Location.End.Line <= document.FrontMatter.Location.End.Line
                && document.Body.Prose.All(p => p.Location.Start.Line >= comment.Line)));
}
