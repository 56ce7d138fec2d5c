using BackCare.Assessments.Model;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;

namespace BackCare.Tests.Assessments.Proving;

/// <summary>
/// Facts in lines, without what two provers may choose freely: which of several shortest witnesses, and how many states they needed.
/// </summary>
internal static class FactsText
{
    public static string Of(Assessment assessment, Facts facts)
    {
        List<string> lines =
        [
            $"total {facts.Total}",
            $"outcomes {string.Join(' ', facts.Outcomes)}",
            .. facts.Shadows.Select((s, at) => (s, at)).Where(s => facts.Outcomes[s.at].IsZero)
                .Select(s => $"shadow {s.at}: {string.Join(' ', s.s.Select(x => $"{x.Key}={x.Value}"))}"),
            $"none {Seen(facts.NoOutcome)}",
            .. facts.Overlaps.Select(o => $"overlap {o.First} {o.Second} {Seen(o.Seen)}"),
            $"asked {string.Join(' ', facts.Asked)}",
            $"remaining {string.Join(' ', facts.Remaining)}",
            $"longest {facts.Longest.Path.Length} shortest {facts.Shortest.Path.Length}",
            .. facts.Flags.Where(f => f.Outcomes.Any(c => !c.IsZero))
                .Select(f => $"flag {f.Question} {f.Option} {f.Below?.Path.Length} {string.Join(' ', f.Outcomes)}"),
            .. facts.Scores.Select((s, at) =>
                $"score {at}: {string.Join(' ', s.Values.Select(v => $"{v.Key}:{Seen(v.Value)}"))} none {Seen(s.Unavailable)} unlisted "
                + $"{string.Join(' ', s.Unlisted.Select(v => $"{v.Key}:{Seen(v.Value)}"))} unused "
                    + $"{string.Join(' ', s.UnusedRows.Select(r => r.From))}"),
            .. facts.Bands.Select((b, at) => $"bands {at}: {string.Join(' ', b.Bands)}"),
            .. facts.Truths.Where(t => !IsExempt(t.Condition))
                .Select(t => $"truth {t.Condition.Location} {t.Condition.Source}: {t.SometimesTrue} {t.SometimesFalse}")
                    .Order(StringComparer.Ordinal).Distinct(),
            .. facts.Undefined.Select(u => $"undefined {u.Condition.Location} {u.Condition.Source}: {Seen(u.Seen)}")
                .Order(StringComparer.Ordinal),
            .. facts.Falls.Select(f => $"falls {assessment.Questions[f.Question].Id} {f.Count}"),
        ];
        return string.Join('\n', lines);
    }

    private static bool IsExempt(Condition condition) => condition is AnsweredTest or AskedTest or StoppedTest or OtherwiseTest;

    private static string Seen(WitnessedCount? seen) => seen is null ? "-" : $"{seen.Count} in {seen.Witness.Path.Length}";
}
