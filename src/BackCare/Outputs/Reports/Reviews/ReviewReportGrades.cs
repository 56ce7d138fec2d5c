using System.Globalization;
using BackCare.Outputs.Formats;
using BackCare.Settings;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The reading grades of a review report.</summary>
internal static class ReviewReportGrades
{
    public static string Of(ReviewReport report)
    {
        var hasSpanish = report.Grades.Any(g => g.FernandezHuerta is not null);
        string[] ease = hasSpanish ? ["Fernández-Huerta"] : [];
        string[] heads = ["Page", "Words", "Flesch-Kincaid", "SMOG", .. ease, "On target"];
        return $"""
            <section aria-labelledby="grades">
            <h2 id="grades">Reading grades</h2>
            <p>A reading grade is the number of years of schooling that a reader needs. The target of this site is a Flesch-Kincaid grade of
            {Markup.Number(report.Site.Config.ReadingGrade)} or less. SMOG needs at least 30 sentences; shorter pages show
            n/a.{(hasSpanish ? SpanishAim : "")}</p>
            {Markup.Table("grades", "Pages by file", heads, report.Grades.Select(g => Row(report, g, hasSpanish)))}
            </section>
            """;
    }

    private static string SpanishAim =>
        " Spanish pages have the Fernández-Huerta ease score instead, usually from 0 (hardest) to 100 (easiest). "
        + $"Their target is {Markup.Number(SiteConfig.SpanishEase)} or more.";

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
                false => $"<span class=\"warn\">{(grade.FernandezHuerta is null ? "above" : "below")} target</span>",
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
