using System.Collections.Immutable;
using System.Numerics;
using BackCare.Assessments.Comparing;
using BackCare.Assessments.Model;
using BackCare.Assessments.Scoring;

namespace BackCare.Tests.Assessments.Proving;

public sealed class ComparerTests
{
    [Fact]
    public void A_version_agrees_with_itself() => Assert.Empty(Compare(WorkedExample.Yaml, WorkedExample.Yaml).Changes);

    [Fact]
    public void Another_order_of_options_and_other_words_change_nothing()
    {
        var changed = WorkedExample.Yaml.Replace("How bad is the pain today?", "How bad is it?", StringComparison.Ordinal);
        var lines = changed.Split('\n').ToList();
        var legs = lines.FindIndex(l => l.Contains("id: legs", StringComparison.Ordinal));
        (lines[legs], lines[legs - 1]) = (lines[legs - 1], lines[legs]);

        var compared = Compare(WorkedExample.Yaml, string.Join('\n', lines));

        Assert.Equal(172_624, compared.Compared);
        Assert.Empty(compared.Changes);
        Assert.Empty(compared.Others);
    }

    [Fact]
    public void A_lower_threshold_is_counted_by_old_and_new_outcome()
    {
        var changed = WorkedExample.Yaml.Replace("impact is high or pain >= 8", "impact is high or pain >= 7", StringComparison.Ordinal);

        var change = Assert.Single(Compare(WorkedExample.Yaml, changed).Changes);

        Assert.Equal(("self", "book"), (change.From, change.To));
        Assert.Equal(new NumberAnswer(7), change.Witness["pain"]);
        Assert.Equal(100_688 / 8, change.Count);
    }

    [Fact]
    public void A_question_that_has_moved_keeps_its_answer()
    {
        var lines = WorkedExample.Yaml.Split('\n').ToList();
        var (from, to) =
            (lines.FindIndex(l => l.Contains("id: pain", StringComparison.Ordinal)),
                lines.FindIndex(l => l.Contains("id: warning_new", StringComparison.Ordinal)));
        var pain = lines.GetRange(from, 5);
        lines.RemoveRange(from, 5);
        lines.InsertRange(to, pain);

        var compared = Compare(WorkedExample.Yaml, string.Join('\n', lines));

        Assert.Empty(compared.Changes);
    }

    [Fact]
    public void What_only_one_version_has_is_listed()
    {
        var changed = WorkedExample.Yaml
            .Replace("{ id: unknown, text: I do not know }", "{ id: perhaps, text: Perhaps }", StringComparison.Ordinal)
            .Replace("[yes, unknown]", "[yes, perhaps]", StringComparison.Ordinal)
            .Replace("range: 16 to 110", "range: 18 to 110", StringComparison.Ordinal);

        var compared = Compare(WorkedExample.Yaml, changed);

        Assert.Equal(
            [
                "`age` accepts 16 to 110 in the old version and 18 to 110 in the new one",
                "only the old version of `bone` has the option `unknown`",
                "only the new version of `bone` has the option `perhaps`",
            ],
            compared.Others);
        Assert.Empty(compared.Changes);
    }

    [Fact]
    public void Changes_are_those_that_scoring_every_answer_map_finds()
    {
        var (compared, changed) = (0, 0);
        for (var seed = 1; seed < 400; seed++)
        {
            var yaml = new RandomCheck(seed, questions: 3).Yaml;
            var (old, @new) = (Check.Bind(yaml).Value, Check.Bind(Mutated(yaml, seed)).Value);
            if (old is null || @new is null || !IsSound(old) || !IsSound(@new) || AnswerMaps.All(old, 2_000) is not { } maps)
            {
                continue;
            }

            var expected = ByScoring(old, @new, maps);
            var actual = Comparer.Compare(old, @new).Value!;
            Assert.True(expected.SequenceEqual(actual.Changes.Select(c => $"{c.From} {c.To} {c.Count}").Order(StringComparer.Ordinal)),
                $"seed {seed}\n{string.Join('\n', expected)}\n{yaml}\n{Mutated(yaml, seed)}");
            compared++;
            changed += actual.Changes.IsEmpty ? 0 : 1;
        }

        Assert.InRange(compared, 100, int.MaxValue);
        Assert.InRange(changed, 20, int.MaxValue);
    }

    [Fact]
    public void Whoever_gives_the_answers_that_matter_sees_the_change_and_none_of_them_can_be_left_out()
    {
        var looked = 0;
        for (var seed = 1; seed < 200; seed++)
        {
            var yaml = new RandomCheck(seed, questions: 3).Yaml;
            var (old, @new) = (Check.Bind(yaml).Value, Check.Bind(Mutated(yaml, seed)).Value);
            if (old is null || @new is null || !IsSound(old) || !IsSound(@new) || AnswerMaps.All(old, 2_000) is not { } maps)
            {
                continue;
            }

            var (before, after) = (Program.Lower(old), Program.Lower(@new));
            foreach (var change in Comparer.Compare(old, @new).Value!.Changes)
            {
                Assert.True(AllChange(change.Because, change), $"seed {seed}");
                Assert.DoesNotContain(change.Because, left => AllChange(change.Because.Remove(left), change));
                looked++;
            }

            bool AllChange(ImmutableArray<string> held, OutcomeChange change) => maps
                .Where(m => held.All(q => AnswerMaps.Words(m[q]) == AnswerMaps.Words(change.Witness[q])))
                .All(m => Scorer.Score(before, m).Result!.Outcome == change.From && Scorer.Score(after, m).Result!.Outcome == change.To);
        }

        Assert.InRange(looked, 10, int.MaxValue);
    }

    private static List<string> ByScoring(Assessment old, Assessment @new, IReadOnlyList<AnswerMap> maps)
    {
        var (before, after) = (Program.Lower(old), Program.Lower(@new));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var (was, isNow) = (Scorer.Score(before, map).Result!, Scorer.Score(after, map).Result!);
            var asked = was.Path.Union(isNow.Path, StringComparer.Ordinal).Order(StringComparer.Ordinal);
            if (seen.Add(string.Join(';', asked.Select(q => $"{q}={AnswerMaps.Words(map[q])}"))) && was.Outcome != isNow.Outcome)
            {
                counts[$"{was.Outcome} {isNow.Outcome}"] = counts.GetValueOrDefault($"{was.Outcome} {isNow.Outcome}") + 1;
            }
        }

        return [.. counts.Select(c => $"{c.Key} {c.Value}").Order(StringComparer.Ordinal)];
    }

    private static string Mutated(string yaml, int seed) => (seed % 4) switch
    {
        0 => yaml.Replace(" or ", " and ", StringComparison.Ordinal),
        1 => yaml.Replace(">= 1", ">= 2", StringComparison.Ordinal).Replace("< 2", "< 1", StringComparison.Ordinal),
        2 => string.Join('\n', yaml.Split('\n').Where(l => !l.TrimStart().StartsWith("stop:", StringComparison.Ordinal))),
        _ => string.Join('\n', yaml.Split('\n').Where(l => !l.TrimStart().StartsWith("ask_if:", StringComparison.Ordinal))),
    };

    private static bool IsSound(Assessment assessment) => Explorations.Of(assessment).Facts is { Undefined.IsEmpty: true, NoOutcome: null };

    private static VersionComparison Compare(string old, string @new) => Comparer.Compare(Check.Bound(old), Check.Bound(@new)).Value!;
}
