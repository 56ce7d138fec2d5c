using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Rules;
using BackCare.Assessments.Scoring;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>Runs the examples of a self-check through the scorer that is shipped.</summary>
internal static class ExampleRun
{
    /// <summary>
    /// A finding for each part of an example that comes out differently, with what each example came to (null: bad answers).
    /// </summary>
    public static Checked<ImmutableArray<ScoredResult?>> Run(Assessment assessment, Program program)
    {
        var findings = new Findings();
        var results = ImmutableArray.CreateBuilder<ScoredResult?>();
        foreach (var example in assessment.Examples)
        {
            var (result, error) = Scorer.Score(program, example.Given);
            results.Add(result);
            if (error is not null)
            {
                findings.Add(ProofRules.Unscorable(example, error));
            }
            else
            {
                Compare(example, result!, findings);
            }
        }

        return new(results.ToImmutable(), findings.ToImmutable());
    }

    private static void Compare(Example example, ScoredResult result, Findings findings)
    {
        var expect = example.Expect;
        Same(expect.Outcome?.Location, "the outcome", expect.Outcome?.Value, result.Outcome);
        Same(expect.Level?.Location, "the level", expect.Level?.Value.Word(), result.Level.Word());
        Same(expect.Path?.Location, "the path", List(expect.Path?.Value), List(result.Path));
        Same(expect.Cards?.Location, "the cards", List(expect.Cards?.Value), List(result.Cards));
        foreach (var (score, value) in expect.Scores)
        {
            var got = result.Scores.First(s => s.Score == score);
            if (got.Value != value.Value)
            {
                Same(value.Location, $"`{score}` to be", value.Value?.ToString() ?? "unavailable", got.Text ?? "unavailable");
            }
        }

        foreach (var (set, band) in expect.Bands)
        {
            Same(band.Location, $"the band of `{set}` to be", band.Value, result.Bands.First(b => b.BandSet == set).Band ?? "none");
        }

        void Same(Location? at, string what, string? expected, string got)
        {
            if (at is { } place && expected != got)
            {
                findings.Add(ProofRules.Example(example, place, what, $"`{expected}`", $"`{got}`"));
            }
        }
    }

    private static string List(ImmutableArray<string>? ids) => ids is { } list ? $"[{string.Join(", ", list)}]" : "[]";
}
