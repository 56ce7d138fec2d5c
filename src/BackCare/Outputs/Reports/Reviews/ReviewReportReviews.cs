using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>Who reviewed what, and what is due, the most pressing first.</summary>
internal static class ReviewReportReviews
{
    public static string Of(ReviewReport report)
    {
        var texts = ReviewedText.All(report).ToList();
        var others = report.Grades.Length + report.Site.SelfChecks.Length - texts.Count;
        return $"""
            <section aria-labelledby="reviews">
            <h2 id="reviews">Reviews and when they are due</h2>
            <p>Medical pages and self-checks, those to be done first on top. A text counts as changed if its fingerprint differs from the one that <code>backcare review</code> recorded.</p>
            {Markup.Table("reviews", "Reviews by the day of the next one", ["Text", "Reviewer", "Reviewed", "Next", "Fingerprint", "State"], texts.Select(t => Row(report, t)))}
            <p class="note">{Markup.Number(others)} more pages are not medical and carry no review. Drafts, and pages that are not published on this day, are not in this report.</p>
            </section>
            """;
    }

    private static string[] Row(ReviewReport report, ReviewedText text) =>
    [
        $"{Markup.Text(text.Title)} <span class=\"path\">{Markup.Text(text.Source)}</span>",
        Reviewer(report, text.By),
        text.On is { } on ? Markup.ShortDay(on) : "never",
        text.Next is { } next ? Markup.ShortDay(next) : "not set",
        text.IsText switch { true => "is this text", false => "of another text", null => "not recorded" },
        text.State,
    ];

    private static string Reviewer(ReviewReport report, string? id)
    {
        if (id is null)
        {
            return "nobody";
        }

        var person = report.Site.PersonOf(id);
        var credentials = person?.Credentials is { } letters ? $", {letters.Value}" : "";
        return Markup.Text((person?.Name.Value ?? id) + credentials);
    }
}
