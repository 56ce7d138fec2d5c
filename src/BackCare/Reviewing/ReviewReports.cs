using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Linting;
using BackCare.Linting.Words;
using BackCare.Outputs.Reports.Reviews;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Reviewing;

/// <summary>Writes the report on a site that a clinical lead signs.</summary>
public static class ReviewReports
{
    /// <summary>The report, as one HTML document in UTF-8 without external files or scripts.</summary>
    /// <param name="findings">All findings of the run, including those of the audit.</param>
    public static ReadOnlyMemory<byte> Write(Site site, IEnumerable<Diagnostic> findings, string toolVersion) =>
        ReviewReportPage.Write(new(site, Grades(site), findings.Where(f => f.Severity != Severity.Off).Sorted(), toolVersion));

    private static ImmutableArray<ReadingGrade> Grades(Site site)
    {
        var lexicons = Lexicon.ByLanguage(site);
        return
        [
            .. site.Pages
                .Where(p => p is ContentPage or SectionPage { List.Number: 1 })
                .OrderBy(p => p.Source, StringComparer.Ordinal)
                .Select(p => Grade(p, lexicons[p.Language])),
        ];
    }

    private static ReadingGrade Grade(Page page, Lexicon lexicon)
    {
        var measured = LanguageLint.Measure(page.Document!, lexicon);
        var isEnglish = page.Language.StartsWith("en", StringComparison.Ordinal);
        var isMeasured = measured.Words > 0;
        return new(
            page,
            measured.Words,
            isEnglish && isMeasured ? measured.Grade : null,
            isEnglish ? measured.Smog : null,
            Lexicon.IsSpanish(page.Language) && isMeasured ? measured.FernandezHuerta : null);
    }
}
