using System.Text;
using BackCare.Outputs.Formats;
using BackCare.Outputs.Reports.Proofs;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>Writes the state of a site on one day as a document to print and sign. It is one file that loads and runs nothing.</summary>
internal static class ReviewReportPage
{
    /// <summary>The complete document as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(ReviewReport report) => Encoding.UTF8.GetBytes($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="robots" content="noindex">
        <title>Review report: {Markup.Text(report.Site.Config.Title)}, {Markup.Day(report.Site.Today)}</title>
        <style>
        {ProofReportStyle.Css}
        {Style}
        </style>
        </head>
        <body>
        {ReviewReportHead.Of(report)}
        <main>
        {ReviewReportReviews.Of(report)}
        {ReviewReportGrades.Of(report)}
        {ReviewReportProofs.Of(report)}
        {ReviewReportFindings.Of(report)}
        {ReviewReportSources.Of(report)}
        </main>
        {ReviewReportFoot.Of(report)}
        </body>
        </html>

        """);

    private const string Style = """
        h3 { margin: 2rem 0 .3rem; font-size: 1.12rem; line-height: 1.25; }
        h4 { margin: 1.4rem 0 .2rem; font-size: 1rem; }
        .contents { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1.2rem 0 0; padding: 0; }
        .contents li + li { margin: 0; }
        .contents a { color: var(--accent); }
        .warn { font-weight: 600; white-space: nowrap; color: #8a4b00; }
        .path { display: block; font-weight: 400; font-size: .88em; color: var(--soft); overflow-wrap: anywhere; }
        .reviews td:nth-child(3), .reviews td:nth-child(4) { white-space: nowrap; }
        .reviews th:first-child { width: 33%; }
        .reviews th:nth-child(2) { width: 20%; }
        .grades th:first-child { width: 46%; }
        .grades td, .grades thead th + th, .sources td:nth-child(n + 3), .sources th:nth-child(n + 3) { text-align: right; }
        .findings td:nth-child(2) { white-space: nowrap; }
        .findings th:first-child { width: 30%; }
        .standards li { margin-top: .35rem; padding-left: 1.1rem; text-indent: -1.1rem; max-width: 46rem; }
        .standards li::before { content: "· "; padding-right: .5rem; color: var(--soft); }
        .check { margin-top: 1rem; padding-top: .2rem; border-top: 1px solid var(--line); }
        .declare { margin-top: 1.2rem; }
        @media print {
          @page { @bottom-left { content: "Review report"; } }
          h3, h4 { break-after: avoid; }
          .contents { display: none; }
          table { font-size: .88rem; }
          th, td { padding-top: .28rem; padding-bottom: .28rem; }
          .check + .check { break-before: page; }
        }
        """;
}
