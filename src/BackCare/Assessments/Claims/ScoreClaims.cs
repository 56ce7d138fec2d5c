using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Assessments.Claims;

/// <summary>P6 (ranges and bands) and P10 (lookups).</summary>
internal static class ScoreClaims
{
    public static void Judge(Assessment assessment, Facts facts, FailedClaims claims)
    {
        for (var at = 0; at < assessment.Scores.Length; at++)
        {
            Range(assessment, assessment.Scores[at], facts.Scores[at], claims);
            Lookup(assessment, assessment.Scores[at], facts.Scores[at], claims);
        }

        foreach (var set in assessment.BandSets)
        {
            Bands(assessment, set, facts.Scores[assessment.Scores.IndexOf(assessment.Score(set.Of))], claims);
        }
    }

    private static void Range(Assessment assessment, Score score, ScoreFacts facts, FailedClaims claims)
    {
        if (score.Range is not { } range)
        {
            return;
        }

        if (facts.Values.IsEmpty)
        {
            claims.Fail(
                "P6",
                range.Location,
                $"`{score.Id}` never has a value",
                facts.Unavailable?.Count,
                facts.Unavailable?.Witness,
                "Either allow missing answers with `missing`, or remove the score.");
            return;
        }

        var (least, most) = (facts.Values.First(), facts.Values.Last());
        if (least.Key == range.Value.Low && most.Key == range.Value.High)
        {
            return;
        }

        var (value, seen) = least.Key == range.Value.Low ? most : least;
        claims.Fail(
            "P6",
            range.Location,
            $"`{score.Id}` ranges from {least.Key} to {most.Key}, not from {range.Value.Low} to {range.Value.High}",
            seen.Count,
            seen.Witness,
            $"{WitnessText.Story(assessment, seen.Witness)}\nTheir `{score.Id}` is {value}.\nEither write `range: {least.Key} to "
            + $"{most.Key}`, or check the points.");
    }

    private static void Bands(Assessment assessment, BandSet set, ScoreFacts facts, FailedClaims claims)
    {
        var gaps = facts.Values.Where(v => set.Bands.All(b => b.Interval?.Contains(v.Key) != true)).ToList();
        if (gaps.Count > 0)
        {
            claims.Fail(
                "P6",
                set.Location,
                $"`{set.Of}` can be {WitnessText.Values(assessment.Score(set.Of), gaps.Select(g => g.Key))}, which is in no band of "
                + $"`{set.Id}`",
                gaps.Aggregate(System.Numerics.BigInteger.Zero, (sum, g) => sum + g.Value.Count),
                gaps[0].Value.Witness,
                $"{WitnessText.Story(assessment, gaps[0].Value.Witness)}\n"
                + $"Their `{set.Of}` is {assessment.Score(set.Of).Text(gaps[0].Key)}.\n"
                + "Widen the band below or above it.");
        }

        var doubles =
            facts.Values.Select(v => (Value: v.Key, Seen: v.Value, In: set.Bands.Where(b => b.Interval?.Contains(v.Key) == true).ToList()))
                .Where(v => v.In.Count > 1);
        foreach (var both in doubles.GroupBy(d => (d.In[0], d.In[1])))
        {
            var (value, seen, bands) = both.First();
            claims.Fail(
                "P6",
                bands[1].WordsLocation,
                $"{value} is in two bands of `{set.Id}`: `{bands[0].Id}` and `{bands[1].Id}`",
                both.Aggregate(System.Numerics.BigInteger.Zero, (sum, d) => sum + d.Seen.Count),
                seen.Witness,
                $"{WitnessText.Story(assessment, seen.Witness)}\nTheir `{set.Of}` is {value}.\nNarrow one of the two (lines "
                + $"{bands[0].WordsLocation.Start.Line} and {bands[1].WordsLocation.Start.Line}).");
        }

        if (facts.Unavailable is { } unavailable && set.Unavailable is null)
        {
            claims.Fail(
                "P6",
                set.Location,
                $"`{set.Of}` can be unavailable, but `{set.Id}` has no band for that",
                unavailable.Count,
                unavailable.Witness,
                $"{WitnessText.Story(assessment, unavailable.Witness)}\n"
                + $"Their `{set.Of}` cannot be calculated.\n"
                + "Add a band such as `not_scored: unavailable`.");
        }
    }

    private static void Lookup(Assessment assessment, Score score, ScoreFacts facts, FailedClaims claims)
    {
        if (score.Kind is not LookupKind lookup || facts.Unlisted.IsEmpty)
        {
            return;
        }

        var from = assessment.Score(lookup.From);
        var (value, seen) = facts.Unlisted.First();
        claims.Fail(
            "P10",
            score.Location,
            $"the table of `{score.Id}` has no row for {WitnessText.Values(from, facts.Unlisted.Keys)}",
            facts.Unlisted.Values.Aggregate(System.Numerics.BigInteger.Zero, (sum, s) => sum + s.Count),
            seen.Witness,
            $"{WitnessText.Story(assessment, seen.Witness)}\n"
            + $"Their `{lookup.From}` is {from.Text(value)}.\n"
            + $"Add a row for {from.Text(value)} to the table.");
    }
}
