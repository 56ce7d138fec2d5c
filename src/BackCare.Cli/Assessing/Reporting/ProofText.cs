using BackCare.Assessments.Claims;
using BackCare.Assessments.Model;

namespace BackCare.Cli.Assessing.Reporting;

/// <summary>Prints a proof as text.</summary>
internal static class ProofText
{
    /// <summary>Prints the claims, the counts, and the ranges of the scores.</summary>
    public static void Print(Assessment assessment, ProofReport report, TextWriter output)
    {
        output.WriteLine($"{assessment.Id} version {assessment.Version.Value}: {(report.Passed ? "proved" : "not proved")}");
        output.WriteLine($"  answer sets  {ClaimWords.Number(report.Total)}");
        output.WriteLine($"  questions    {report.Shortest} to {report.Longest}");
        foreach (var claim in report.Proofs.GroupBy(p => p.Id, StringComparer.Ordinal))
        {
            var failures = claim.Count(p => !p.Ok);
            output.WriteLine($"  {claim.Key,-3}  {(failures == 0 ? "holds" : $"FAILS ({failures})"),-10}  {ClaimWords.Words(claim.Key)}");
        }

        foreach (var (outcome, count) in report.Outcomes)
        {
            output.WriteLine($"  outcome {outcome}: {ClaimWords.Number(count)}");
        }

        foreach (var score in report.Scores)
        {
            output.WriteLine($"  score {score.Score}: {Reach(score)}");
        }

        foreach (var (set, bands) in report.Bands)
        {
            output.WriteLine($"  bands {set}: {string.Join(", ", bands.Select(b => $"{b.Band} {ClaimWords.Number(b.Count)}"))}");
        }

        output.WriteLine($"  hash {assessment.ContentHash}");
    }

    /// <summary>The range of a score in words, and how often the score is unavailable.</summary>
    public static string Reach(ScoreReach score)
    {
        var range = score is { Least: { } least, Most: { } most } ? $"{least} to {most}" : "never available";
        return score.Unavailable.IsZero ? range : $"{range}, unavailable in {ClaimWords.Number(score.Unavailable)} answer sets";
    }
}
