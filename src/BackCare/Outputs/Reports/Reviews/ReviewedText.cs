using BackCare.Assessments.Model;
using BackCare.Assessments.Translating;
using BackCare.Content.Model;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>A text of the site with its review, for a review report.</summary>
/// <param name="By">The id of the reviewer; null if the text was not reviewed.</param>
/// <param name="IsText">True if the recorded hash is that of the text; null if no hash was recorded.</param>
internal sealed record ReviewedText(string Title, string Source, string? By, DateOnly? On, DateOnly? Next, bool? IsText, DateOnly Today)
{
    private const int Soon = 90;

    /// <summary>True if a review is due now or within 90 days.</summary>
    public bool IsDue => By is null || IsText == false || (Next is { } next && next <= Today.AddDays(Soon));

    /// <summary>All texts that need or have a review: unreviewed texts first, then by the day of the next review.</summary>
    public static IEnumerable<ReviewedText> All(ReviewReport report) => Pages(report)
        .Concat(report.Site.SelfChecks.Select(c => Of(c.Proved.Assessment, report.Site.Today)))
        .Concat(report.Site.TranslatedSelfChecks.Select(c => Of(c, c.Translation!, report.Site.Today)))
        .OrderBy(r => r.By is null ? DateOnly.MinValue : r.Next ?? DateOnly.MaxValue)
        .ThenBy(r => r.Source, StringComparer.Ordinal);

    /// <summary>The state of the review, as HTML.</summary>
    public string State => By is null ? "<span class=\"bad\">✕ not reviewed</span>"
        : IsText == false ? "<span class=\"bad\">✕ changed since the review</span>"
        : Next is not { } next ? "no next review set"
        : next < Today ? "<span class=\"bad\">✕ overdue</span>"
        : next <= Today.AddDays(Soon) ? "<span class=\"warn\">due within 90 days</span>"
        : "<span class=\"ok\">✓ up to date</span>";

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
