using System.Globalization;
using BackCare.Outputs.Formats;
using BackCare.Settings;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>How hard each page is to read.</summary>
internal static class ReviewReportGrades
{
    public static string Of(ReviewReport report)
    {
        var hasSpanish = report.Grades.Any(g => g.FernandezHuerta is not null);
        string[] ease = hasSpanish ? ["Fernández-Huerta"] : [];
        return $"""
            <section aria-labelledby="grades">
            <h2 id="grades">Reading grades</h2>
            <p>The years of school that a reader needs. This site aims at grade {Markup.Number(report.Site.Config.ReadingGrade)} or less by Flesch-Kincaid. SMOG needs 30 sentences or more; on shorter pages it is n/a.{(hasSpanish ? SpanishAim : "")}</p>
            {Markup.Table("grades", "Pages by file", ["Page", "Words", "Flesch-Kincaid", "SMOG", .. ease, "Within the aim"], report.Grades.Select(g => Row(report, g, hasSpanish)))}
            </section>
            """;
    }

    private static string SpanishAim =>
        $" Spanish pages have a score for ease by Fernández-Huerta instead, mostly from 0 (hardest) to 100 (easiest). They aim at {Markup.Number(SiteConfig.SpanishEase)} or more.";

    private static string[] Row(ReviewReport report, ReadingGrade grade, bool hasSpanish)
    {
        string[] ease = hasSpanish ? [One(grade.FernandezHuerta)] : [];
        return
        [
            $"{Markup.Text(grade.Page.Title)} <span class=\"path\">{Markup.Text(grade.Page.Source)}</span>",
            Markup.Number(grade.Words),
            One(grade.FleschKincaid),
            One(grade.Smog),
            .. ease,
            IsWithinAim(report, grade) switch
            {
                null => "n/a",
                true => "<span class=\"ok\">✓ yes</span>",
                false => grade.FernandezHuerta is null ? "<span class=\"warn\">above it</span>" : "<span class=\"warn\">below it</span>",
            },
        ];
    }

    private static bool? IsWithinAim(ReviewReport report, ReadingGrade grade) => grade switch
    {
        { FleschKincaid: { } flesch } => Math.Round(flesch, 1) <= report.Site.Config.ReadingGrade,
        { FernandezHuerta: { } ease } => Math.Round(ease, 1) >= SiteConfig.SpanishEase,
        _ => null,
    };

    private static string One(double? grade) => grade?.ToString("0.0", CultureInfo.InvariantCulture) ?? "n/a";
}
