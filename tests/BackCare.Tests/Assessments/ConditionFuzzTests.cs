using System.Text.Json;
using BackCare.Tests.Assessments.Proving;

namespace BackCare.Tests.Assessments;

/// <summary>
/// Whatever stands in a condition, the answer is a condition that can be walked, or a finding with a place. BACKCARE_FUZZ=1000000 runs as
/// many inputs.
/// </summary>
public sealed class ConditionFuzzTests
{
    private static readonly string[] Seeds =
    [
        "pain >= 5", "leg is no and not (signs includes b or (fall is yes and pain >= 5))",
            "signs includes any of [a, b] and not signs includes all of [a, b]",
        "signs includes only [a] or count(signs) = 2", "points(signs) >= 1.5 or points(pain) < 3",
            "answered(pain) and score.impact > 1 and impact is high",
        "impact is one of [high, low] or daily_sit is hard", "stopped or pain = 3", "asked(fall) or leg is one of [yes, unsure]",
    ];

    private static readonly string[] Scraps =
    [
        "(", ")", "[", "]", ",", " ", "\n", "\t", "not ", " and ", " or ", " is ", " is not ", " includes ", " any of ", " all of ",
            " only ", " one of ", ">=", "<=", "<", ">", "=", "!=", "==", "=>", "&&", "||", "!",
        "pain", "leg", "signs", "fall", "daily", "daily_sit", "impact", "score.impact", "score.", "count(", "points(", "answered(",
            "asked(", "stopped", "otherwise", "high", "yes", "a", "none", "5", "-1.5", "1e9", "99999999999999999999",
        "1/3", ".5", "5.", "--1", "\"", "'", "“", "≥", "é", "😀", "\0", "\u2028", "\uFEFF", "AND", "Pain", "zz", "_", "$", "{", "}", "#",
            ":", "%", "@", "`", "\\", "|", ">-",
    ];

    [Fact]
    public void Every_input_of_the_corpus_is_judged() => Assert.All(Corpus.Of("conditions"), Judge);

    [Fact]
    public void Any_text_is_a_condition_or_a_finding_with_a_place()
    {
        var random = new Random(20261126);
        for (var number = Corpus.Count(1_000); number > 0; number--)
        {
            var condition = Corpus.Mutated(random, Seeds, Scraps);
            Judge(condition);
        }
    }

    private static void Judge(string condition)
    {
        try
        {
            var yaml = NeutralCheck.Yaml.Replace("CONDITION", JsonSerializer.Serialize(condition), StringComparison.Ordinal);
            var bound = Check.Bind(yaml);
            Assert.All(bound.Diagnostics,
                d => Assert.True(d.Location.Start.Line >= 1 && d.Location.Start.Column >= 1
                    && d.Location.Start.CompareTo(d.Location.End) <= 0));
            if (bound.Value is { } assessment)
            {
                Assert.NotNull(Program.Lower(assessment));
                Assert.NotNull(Explorations.Of(assessment).Facts);
            }
            else
            {
                Assert.NotEmpty(bound.Diagnostics);
            }
        }
        catch (Exception e)
        {
            Assert.Fail($"{JsonSerializer.Serialize(condition)}\n{e}");
        }
    }
}
