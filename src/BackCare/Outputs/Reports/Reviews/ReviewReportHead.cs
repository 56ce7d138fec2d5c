using BackCare.Content.Model;
using BackCare.Diagnostics;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The head of a review report: the date, the verdict and the figures.</summary>
internal static class ReviewReportHead
{
    public static string Of(ReviewReport report)
    {
        var (site, errors) = (report.Site, report.Findings.Count(f => f.Severity == Severity.Error));
        var due = ReviewedText.All(report).Where(r => r.IsDue).ToList();
        var medical = report.Grades.Count(g => g.Page.Document!.FrontMatter.Type.Value.IsMedical());
        return $"""
            <header>
            <p class="kicker">Review report <span>for the clinical lead</span></p>
            <h1>{Markup.Text(site.Config.Title)}</h1>
            <p class="lead">The state of this site on {Markup.Day(site.Today)}: who reviewed it, and what remains to be done.</p>
            <div class="verdict {(errors == 0 ? "holds" : "fails")}">
            <p class="mark" aria-hidden="true">{(errors == 0 ? "✓" : "✕")}</p>
            <p><strong>{Decision(site.Config.Sample, errors)}</strong> {Markup.Text(Verdict(report, errors, due.Count))}</p>
            </div>
            <dl class="facts">
            {Fact("Date", Markup.Day(site.Today))}
            {Fact("Address", Markup.Text(site.Config.BaseUrl.IsFile ? "a copy to open from disk" : site.Config.BaseUrl.UrlOf("/")))}
            {Fact("Text pages", $"{Markup.Number(report.Grades.Length)}, {Markup.Number(medical)} of them medical")}
            {Fact("Self-checks", $"{Markup.Number(site.SelfChecks.Length)} proved")}
            {Fact("Reviews due", due.Count == 0 ? "none within 90 days" : Markup.Number(due.Count))}
            {Fact("Sources", Markup.Number(site.Registers.Sources.Length))}
            {Fact("Content", site.Config.Sample ? "<span class=\"warn\">marked as a sample</span>" : "the clinic's own")}
            {Fact("Made by", $"BackCare {Markup.Text(report.Tool)}")}
            </dl>
            <ul class="contents">
            <li><a href="#reviews">Reviews</a></li>
            <li><a href="#grades">Reading grades</a></li>
            <li><a href="#proofs">Proofs</a></li>
            <li><a href="#findings">Findings</a></li>
            <li><a href="#sources">Sources</a></li>
            <li><a href="#standards">Standards</a></li>
            <li><a href="#sign">Signatures</a></li>
            </ul>
            </header>
            """;
    }

    private static string Decision(bool isSample, int errors) => errors > 0 ? "Cannot be published"
        : isSample ? "No errors, but this is sample content"
        : "Can be published";

    private static string Verdict(ReviewReport report, int errors, int due)
    {
        var warnings = report.Findings.Count(f => f.Severity == Severity.Warning);
        return errors > 0
            ? $"{Count(errors, "error")} must be fixed first; see Findings."
            : $"There are no errors. {Warnings(warnings)}{Reviews(due)}";
    }

    private static string Warnings(int count) =>
        count == 0 ? "There are no warnings either." : $"{Count(count, "warning")} should be fixed.";

    private static string Reviews(int due) => due == 0 ? "" : $" {Count(due, "review")} {(due == 1 ? "is" : "are")} due now or soon.";

    private static string Count(int number, string what) => $"{Markup.Number(number)} {what}{(number == 1 ? "" : "s")}";

    private static string Fact(string name, string html) => $"<div><dt>{name}</dt><dd>{html}</dd></div>";
}
