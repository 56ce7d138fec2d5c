using System.Globalization;

namespace BackCare.Outputs;

/// <summary>How hard each page is to read.</summary>
internal static class ReviewReportGrades
{
    public static string Of(ReviewReport report) => $"""
        <section aria-labelledby="grades">
        <h2 id="grades">Reading grades</h2>
        <p>The years of school that a reader needs. This site aims at grade {Markup.Number(report.Site.Config.ReadingGrade)} or less by Flesch-Kincaid. SMOG needs 30 sentences or more; on shorter pages it is n/a.</p>
        {Markup.Table("grades", "Pages by file", ["Page", "Words", "Flesch-Kincaid", "SMOG", "Within the aim"], report.Grades.Select(g => Row(report, g)))}
        </section>
        """;

    private static string[] Row(ReviewReport report, ReadingGrade grade) =>
    [
        $"{Markup.Text(grade.Page.Title)} <span class=\"path\">{Markup.Text(grade.Page.Source)}</span>",
        Markup.Number(grade.Words),
        One(grade.FleschKincaid),
        One(grade.Smog),
        grade.FleschKincaid is not { } flesch ? "n/a"
            : Math.Round(flesch, 1) <= report.Site.Config.ReadingGrade ? "<span class=\"ok\">✓ yes</span>"
            : "<span class=\"warn\">above it</span>",
    ];

    private static string One(double? grade) => grade?.ToString("0.0", CultureInfo.InvariantCulture) ?? "n/a";
}
