using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>A text of the site with its review, as a review report shows it.</summary>
/// <param name="By">The reviewer's id; null where nobody reviewed it.</param>
/// <param name="IsText">True if the recorded hash is that of the text; null if none was recorded.</param>
internal sealed record ReviewedText(string Title, string Source, string? By, DateOnly? On, DateOnly? Next, bool? IsText, DateOnly Today)
{
    private const int Soon = 90;

    /// <summary>True if somebody has to review it now or within 90 days.</summary>
    public bool IsDue => By is null || IsText == false || (Next is { } next && next <= Today.AddDays(Soon));

    /// <summary>All texts that need a review or carry one: those without a review first, then by the day of the next one.</summary>
    public static IEnumerable<ReviewedText> All(ReviewReport report) => Pages(report)
        .Concat(report.Site.SelfChecks.Select(c => Of(c.Proved.Assessment, report.Site.Today)))
        .Concat(report.Site.TranslatedSelfChecks.Select(c => Of(c, c.Translation!, report.Site.Today)))
        .OrderBy(r => r.By is null ? DateOnly.MinValue : r.Next ?? DateOnly.MaxValue)
        .ThenBy(r => r.Source, StringComparer.Ordinal);

    /// <summary>What is to be done, as HTML.</summary>
    public string State => By is null ? "<span class=\"bad\">✕ not reviewed</span>"
        : IsText == false ? "<span class=\"bad\">✕ text changed since</span>"
        : Next is not { } next ? "no next date"
        : next < Today ? "<span class=\"bad\">✕ overdue</span>"
        : next <= Today.AddDays(Soon) ? "<span class=\"warn\">due within 90 days</span>"
        : "<span class=\"ok\">✓ stands</span>";

    private static IEnumerable<ReviewedText> Pages(ReviewReport report) =>
        from grade in report.Grades
        let page = grade.Page
        let document = page.Document!
        let review = document.FrontMatter.Reviewed
        where review is not null || document.FrontMatter.Type.Value.IsMedical()
        select new ReviewedText(
            page.Title,
            page.Source,
            review?.By.Value,
            review?.On.Value,
            review?.Next?.Value,
            document.IsAsReviewed,
            report.Site.Today);

    private static ReviewedText Of(SelfCheck check, Translation translation, DateOnly today) => new(
        check.Title,
        translation.File,
        translation.Reviewed?.By.Value,
        translation.Reviewed?.On.Value,
        translation.Reviewed?.Next?.Value,
        translation.Reviewed?.Hash is { } hash ? hash.Value == translation.ContentHash : null,
        today);

    private static ReviewedText Of(Assessment check, DateOnly today) => new(
        check.Title.Value,
        check.File,
        check.Reviewed.By.Value,
        check.Reviewed.On.Value,
        check.Reviewed.Next?.Value,
        check.Reviewed.Hash is { } hash ? hash.Value == check.ContentHash : null,
        today);
}
