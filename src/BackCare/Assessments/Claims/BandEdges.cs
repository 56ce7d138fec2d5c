using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Assessments.Rules;
using BackCare.Assessments.Scoring;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>The lowest and the highest reachable value of a band deserve an example each: that is where cut-offs go wrong.</summary>
internal static class BandEdges
{
    /// <summary>A warning for each edge that no example reaches, with the example to add.</summary>
    public static IEnumerable<Diagnostic> Check(Assessment assessment, Facts facts, ImmutableArray<ScoredResult?> results) =>
        from set in assessment.BandSets
        let score = assessment.Scores.IndexOf(assessment.Score(set.Of))
        let shown = results.OfType<ScoredResult>().Select(r => r.Scores[score].Value).OfType<Rational>().ToHashSet()
        from band in set.Bands
        where band.Interval is not null
        let values = facts.Scores[score].Values.Where(v => band.Interval!.Value.Contains(v.Key)).ToList()
        where values.Count > 0
        from edge in values.Count == 1 ? [values[0]] : new[] { values[0], values[^1] }
        where !shown.Contains(edge.Key)
        select ProofRules.Edge(band, set.Of, edge.Key, Example(assessment, set, band, edge.Key, edge.Value.Witness));

    private static string Example(Assessment assessment, BandSet set, Band band, Rational value, Witness route)
    {
        var outcome = route.Outcome >= 0 ? $"outcome: {assessment.Outcomes[route.Outcome].Id}, " : "";
        return $"- {{ name: \"{set.Of} {value}\", given: {WitnessText.Given(route.Answers)}, expect: {{ {outcome}scores: {{ {set.Of}: "
            + $"{value} }}, bands: {{ {set.Id}: {band.Id} }} }} }}";
    }
}
