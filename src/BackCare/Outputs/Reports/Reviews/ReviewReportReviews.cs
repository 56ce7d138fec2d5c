using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The reviews of a review report, most pressing first.</summary>
internal static class ReviewReportReviews
{
    public static string Of(ReviewReport report)
    {
        var texts = ReviewedText.All(report).ToList();
        var others = report.Grades.Length + report.Site.SelfChecks.Length - texts.Count;
        return $"""
            <section aria-labelledby="reviews">
            <h2 id="reviews">Reviews and due dates</h2>
            <p>Medical pages and self-checks, most urgent first. A text counts as changed if its fingerprint differs from the one that
            <code>backcare review</code> recorded.</p>
            {Markup.Table("reviews", "Reviews in the order in which they are due", Heads, texts.Select(t => Row(report, t)))}
            <p class="note">{Markup.Number(others)} more pages are not medical and have no review. This report does not include drafts and
            pages that are not published on this day.</p>
            </section>
            """;
    }

    private static string[] Heads => ["Text", "Reviewer", "Reviewed", "Next", "Fingerprint", "State"];

    private static string[] Row(ReviewReport report, ReviewedText text) =>
    [
        $"{Markup.Text(text.Title)} <span class=\"path\">{Markup.Text(text.Source)}</span>",
        Reviewer(report, text.By),
        text.On is { } on ? Markup.ShortDay(on) : "never",
        text.Next is { } next ? Markup.ShortDay(next) : "not set",
        text.IsText switch { true => "matches", false => "does not match", null => "not recorded" },
        text.State,
    ];

    private static string Reviewer(ReviewReport report, string? id)
    {
        if (id is null)
        {
            return "none";
        }

        var person = report.Site.PersonOf(id);
        var credentials = person?.Credentials is { } letters ? $", {letters.Value}" : "";
        return Markup.Text((person?.Name.Value ?? id) + credentials);
    }
}
