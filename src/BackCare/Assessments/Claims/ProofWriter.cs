using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Rules;
using BackCare.Diagnostics;

namespace BackCare.Assessments.Claims;

/// <summary>Judges the facts by the claims P1 to P10 and puts them into words.</summary>
internal static class ProofWriter
{
    private const int MostValues = 1_000;

    /// <summary>The report, with a finding for each failure and warning.</summary>
    public static Checked<ProofReport> Write(Assessment assessment, Facts facts)
    {
        var claims = new FailedClaims();
        PathClaims.Judge(assessment, facts, claims);
        ReachClaims.Judge(assessment, facts, claims);
        FlagClaims.Judge(assessment, facts, claims);
        ScoreClaims.Judge(assessment, facts, claims);
        TruthClaims.Judge(assessment, facts, claims);
        var unused = assessment.Scores.SelectMany((score, at) => facts.Scores[at].UnusedRows.Select(row => ProofRules.Unused(score, row)));
        return new(Report(assessment, facts, claims.Proofs), [.. claims.Diagnostics, .. unused]);
    }

    /// <summary>The report of a self-check that was too large: nothing is proved.</summary>
    public static Checked<ProofReport> TooLarge(Diagnostic finding) => new(
        new()
        {
            Proofs =
                [.. Enumerable.Range(1, 10)
                    .Select(n =>
                        new Proof(FormattableString.Invariant($"P{n}"), Ok: false, finding.Message, null, null, finding.Location))],
            Total = 0,
            Outcomes = [],
            Scores = [],
            Bands = [],
            Longest = 0,
            Shortest = 0,
            Remaining = [],
            States = 0,
        },
        [finding]);

    private static ProofReport Report(Assessment assessment, Facts facts, ImmutableArray<Proof> proofs) => new()
    {
        Proofs = proofs,
        Total = facts.Total,
        Outcomes = [.. assessment.Outcomes.Zip(facts.Outcomes, (outcome, count) => (outcome.Id, count))],
        Scores = [.. assessment.Scores.Zip(facts.Scores, Reach)],
        Bands = [.. assessment.BandSets.Zip(facts.Bands,
            (set, counts) =>
                (set.Id,
                    (ImmutableArray<(string, System.Numerics.BigInteger)>)[.. set.Bands.Zip(counts.Bands,
                        (band, count) => (band.Id, count))]))],
        Flags = [.. facts.Flags.Select(f => Reach(assessment, f))],
        Longest = facts.Longest.Path.Length,
        Shortest = facts.Shortest.Path.Length,
        Remaining = facts.Remaining,
        States = facts.States,
    };

    private static FlagReach Reach(Assessment assessment, FlagFacts facts)
    {
        var question = assessment.Questions[facts.Question];
        var option = question.Options[facts.Option];
        return new(question.Id, option.Id, option.RedFlag!,
            [.. assessment.Outcomes.Zip(facts.Outcomes, (outcome, count) => (outcome.Id, count))]);
    }

    private static ScoreReach Reach(Score score, ScoreFacts facts) => new(
        score.Id,
        facts.Values.IsEmpty ? null : score.Text(facts.Values.Keys.First()),
        facts.Values.IsEmpty ? null : score.Text(facts.Values.Keys.Last()),
        [.. facts.Values.Keys.Take(MostValues).Select(score.Text)],
        facts.Unavailable?.Count ?? 0);
}
