using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;
using BackCare.Outputs.Formats;

namespace BackCare.Outputs.Reports.Proofs;

/// <summary>The examples of a proof report: the answers, the expected result and the actual result.</summary>
internal static class ProofReportExamples
{
    public static string Of(Assessment assessment, ImmutableArray<ScoredResult?> results) => $"""
        <section aria-labelledby="examples">
        <h2 id="examples">Examples checked by a person</h2>
        <p>Each example was run through the scorer that readers use. Question numbers refer to the list of questions below.</p>
        {Markup.Table("examples", "Examples", ["Example", "Answers", "Expected", "Result"], Rows(assessment, results))}
        </section>
        """;

    private static IEnumerable<string[]> Rows(Assessment assessment, ImmutableArray<ScoredResult?> results) =>
        assessment.Examples.Zip(results, (example, result) => Row(assessment, example, result));

    private static string[] Row(Assessment assessment, Example example, ScoredResult? result) =>
    [
        ProofReportWords.Of(example.Name.Value),
        ProofReportWords.Short(assessment, example.Given),
        Expected(example.Expect),
        result is null ? "<span class=\"bad\">✕ the answers cannot be scored</span>" : Got(assessment, example.Expect, result),
    ];

    private static string Expected(Expectation expect)
    {
        ImmutableArray<string?> parts =
        [
            expect.Outcome is { } outcome ? ProofReportWords.Id(outcome.Value) : null,
            expect.Level is { } level ? ProofReportWords.Of(level.Value) : null,
            .. expect.Scores.Select(s => $"{Markup.Text(s.Score)} {Markup.Text(s.Value.Value?.ToString() ?? "unavailable")}"),
            .. expect.Bands.Select(b => $"{Markup.Text(b.BandSet)} is {Markup.Text(b.Band.Value)}"),
            expect.Cards is { } cards ? $"cards: {Markup.Text(cards.Value.IsEmpty ? "none" : string.Join(", ", cards.Value))}" : null,
            expect.Path is { } path ? $"path: {Markup.Text(string.Join(", ", path.Value))}" : null,
        ];
        return string.Join("<br>\n", parts.Where(p => p is not null));
    }

    private static string Got(Assessment assessment, Expectation expect, ScoredResult result)
    {
        var scores =
            expect.Scores.Select(s =>
                $"{Markup.Text(s.Score)} {Markup.Text(result.Scores.First(r => r.Score == s.Score).Text ?? "unavailable")}");
        var bands = expect.Bands.Select(b =>
            $"{Markup.Text(b.BandSet)} is {Markup.Text(result.Bands.First(r => r.BandSet == b.BandSet).Band ?? "not evaluated")}");
        var sign = Agrees(expect, result) ? "<span class=\"ok\">✓</span>" : "<span class=\"bad\">✕ differs</span>";
        var outcome = $"{sign} {ProofReportWords.Of(assessment.Outcome(result.Outcome).Title.Value)} {ProofReportWords.Of(result.Level)}";
        return string.Join("<br>\n", scores.Concat(bands).Prepend(outcome));
    }

    private static bool Agrees(Expectation expect, ScoredResult result) =>
        (expect.Outcome is not { } outcome || outcome.Value == result.Outcome)
        && (expect.Level is not { } level || level.Value == result.Level)
        && (expect.Path is not { } path || path.Value.SequenceEqual(result.Path))
        && (expect.Cards is not { } cards || cards.Value.SequenceEqual(result.Cards))
        && expect.Scores.All(s => result.Scores.First(r => r.Score == s.Score).Value == s.Value.Value)
        && expect.Bands.All(b => result.Bands.First(r => r.BandSet == b.BandSet).Band == b.Band.Value);
}
