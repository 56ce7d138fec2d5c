using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackCare.Assessments;
using BackCare.Cli.Printing;
using BackCare.Diagnostics;

namespace BackCare.Cli.Assessing;

/// <summary>A proof as a page to print and sign; it loads nothing.</summary>
internal static class ProofPage
{
    /// <summary>The whole page.</summary>
    public static string Of(Assessment assessment, ProofReport report, ImmutableArray<Diagnostic> found) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Proof of {Text(assessment.Title.Value)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        <h1>{Text(assessment.Title.Value)}: {(report.Passed ? "proved" : "not proved")}</h1>
        <p>Version {assessment.Version.Value}, {Claims.Number(report.Total)} answer sets, {report.Shortest} to {report.Longest} questions.</p>
        <p>Hash of the file: <code>{Text(assessment.ContentHash)}</code></p>
        <h2>Claims</h2>
        {Table(["Claim", "Result"], report.Proofs.Select(p => new[] { $"{p.Id}: {Claims.Words(p.Id)}", p.Ok ? "holds" : $"fails: {p.Message}" }))}
        <h2>Outcomes</h2>
        {Table(["Outcome", "Answer sets"], report.Outcomes.Select(o => new[] { o.Outcome, Claims.Number(o.Count) }))}
        <h2>Scores</h2>
        {Table(["Score", "Reach"], report.Scores.Select(s => new[] { s.Score, ProofText.Reach(s) }))}
        <h2>Bands</h2>
        {Table(["Band", "Answer sets"], report.Bands.SelectMany(s => s.Bands.Select(b => new[] { $"{s.BandSet}: {b.Band}", Claims.Number(b.Count) })))}
        <h2>Findings</h2>
        {string.Concat(found.Select(d => $"<pre>{Text($"{d.Location}: {d.Rule.Id}: {JsonPrinter.FullMessage(d)}")}</pre>\n"))}
        <p>Signed: ______________________ Date: ______________</p>
        </main>
        </body>
        </html>

        """;

    private const string Style = """
        body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: .3rem .6rem; border: 1px solid #888; text-align: left; vertical-align: top; }
        pre { white-space: pre-wrap; }
        """;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private static string Text(string text) => Html.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);

    private static string Table(string[] heads, IEnumerable<string[]> rows) =>
        $"<table><thead><tr>{string.Concat(heads.Select(h => $"<th scope=\"col\">{Text(h)}</th>"))}</tr></thead><tbody>\n"
        + string.Concat(rows.Select(r => $"<tr>{string.Concat(r.Select(c => $"<td>{Text(c)}</td>"))}</tr>\n"))
        + "</tbody></table>";
}
