using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The scores of a proof report: every reachable value, and the bands with their counts.</summary>
internal static class ProofReportScores
{
    private const int MostValues = 40;

    public static string Of(Assessment assessment, ProofReport report) => report.Scores.IsEmpty ? "" : $"""
        <section aria-labelledby="scores">
        <h2 id="scores">Scores and bands</h2>
        {Markup.Table("scores", "Scores with their reachable values", ScoreHeads, report.Scores.Select(s => Row(assessment, s)))}
        {(report.Bands.IsEmpty ? "" : Bands(assessment, report))}
        </section>
        """;

    private static string[] ScoreHeads => ["Score", "Stated range", "Reachable", "Values", "Unavailable"];

    private static string[] BandHeads => ["Band", "Score", "Values", "Answer sets", "Share"];

    private static string[] Row(Assessment assessment, ScoreReach reach)
    {
        var range = assessment.Score(reach.Score).Range?.Value;
        return
        [
            ProofReportWords.Id(reach.Score),
            range is { } claimed ? Markup.Text($"{claimed.Low} to {claimed.High}") : "none",
            reach is { Least: { } least, Most: { } most } ? Markup.Text(least == most ? $"{least}" : $"{least} to {most}") : "no value",
            Values(reach),
            reach.Unavailable.IsZero ? "never" : $"{Markup.Count(reach.Unavailable)} answer sets",
        ];
    }

    private static string Values(ScoreReach reach)
    {
        var shown = Markup.Text(string.Join(", ", reach.Values.Take(MostValues)));
        var more = reach.Values.Length - MostValues;
        return more <= 0
            ? shown
            : $"{shown} <span class=\"note\">and {(reach.Values.Length == 1_000 ? "many" : Markup.Number(more))} more</span>";
    }

    private static string Bands(Assessment assessment, ProofReport report) => Markup.Table(
        "bands", "Bands with their answer sets", BandHeads, report.Bands.SelectMany(b => Bands(assessment, report, b.BandSet)));

    private static IEnumerable<string[]> Bands(Assessment assessment, ProofReport report, string id)
    {
        var set = assessment.BandSet(id);
        return report.Bands.First(b => b.BandSet == id).Bands.Select(band => new[]
        {
            $"{Markup.Text(id)} is {Markup.Text(band.Band)}",
            ProofReportWords.Id(set.Of),
            Markup.Text(set.Bands.First(b => b.Id == band.Band).Interval?.ToString() ?? "unavailable"),
            Markup.Count(band.Count),
            Markup.Share(band.Count, report.Total),
        });
    }
}
