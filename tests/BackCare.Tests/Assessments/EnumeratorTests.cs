using System.Numerics;
using BackCare.Assessments.Proving.Queries;
using BackCare.Assessments.Proving.Witnesses;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Scoring;
using BackCare.Tests.Assessments.Oracle;

namespace BackCare.Tests.Assessments;

/// <summary>The enumerator counts what the scorer says to each single answer set.</summary>
public sealed class EnumeratorTests
{
    private const int Limit = 1_500;

    private static readonly Lazy<List<(string Yaml, Assessment Assessment, Facts Facts,
        List<(AnswerMap Answers, ScoredResult Result)> Sets)>> Samples = new(() =>
    [
        .. from seed in Enumerable.Range(1, 500)
           let yaml = new RandomCheck(seed, questions: 4).Yaml
           let assessment = Check.Bound(yaml)
           let sets = AnswerSets.Of(assessment, Limit)
           where sets is not null
           select (yaml, assessment, Enumerator.Explore(assessment)!, sets),
    ]);

    [Fact]
    public void There_are_samples_enough() => Assert.InRange(Samples.Value.Count, 60, int.MaxValue);

    [Fact]
    public void Answer_sets_and_outcomes_are_counted_exactly() => Each((assessment, facts, sets) =>
    {
        Assert.Equal(sets.Count, facts.Total);
        Assert.Equal(assessment.Outcomes.Select(o => (BigInteger)sets.Count(s => s.Result.Outcome == o.Id)), facts.Outcomes);
        Assert.Equal(sets.Max(s => s.Result.Path.Length), facts.Longest.Path.Length);
        Assert.Equal(sets.Min(s => s.Result.Path.Length), facts.Shortest.Path.Length);
        Assert.Null(facts.NoOutcome);
        Assert.Empty(facts.Undefined.Where(_ => assessment.Policy == Policy.First));
    });

    [Fact]
    public void Values_and_bands_are_counted_exactly() => Each((assessment, facts, sets) =>
    {
        for (var at = 0; at < assessment.Scores.Length; at++)
        {
            var values = sets.Select(s => s.Result.Scores[at].Value).ToList();
            Assert.Equal(values.OfType<Rational>().GroupBy(v => v).OrderBy(g => g.Key)
                .Select(g => (g.Key, (BigInteger)g.Count())), facts.Scores[at].Values.Select(v => (v.Key, v.Value.Count)));
            Assert.Equal(values.Count(v => v is null), facts.Scores[at].Unavailable?.Count ?? 0);
        }

        for (var at = 0; at < assessment.BandSets.Length; at++)
        {
            Assert.Equal(assessment.BandSets[at].Bands.Select(b => (BigInteger)sets.Count(s => s.Result.Bands[at].Band == b.Id)),
                facts.Bands[at].Bands);
        }
    });

    [Fact]
    public void Red_flags_are_counted_exactly() => Each((assessment, facts, sets) =>
    {
        foreach (var flag in facts.Flags)
        {
            var question = assessment.Questions[flag.Question];
            var option = question.Options[flag.Option];
            var with = sets.Where(s => s.Result.Path.Contains(question.Id) && Has(s.Answers[question.Id], option.Id)).ToList();
            Assert.Equal(assessment.Outcomes.Select(o => (BigInteger)with.Count(s => s.Result.Outcome == o.Id)), flag.Outcomes);
            var below = with.Where(s => !s.Result.Level.IsAtLeast(option.RedFlag!.Level)).ToList();
            Assert.Equal(below.Count > 0, flag.Below is not null);
            Assert.Equal(below.Select(s => s.Result.Path.Length).DefaultIfEmpty().Min(), flag.Below?.Path.Length ?? 0);
        }
    });

    [Fact]
    public void Witnesses_are_what_they_show() => Each((assessment, facts, sets) =>
    {
        var program = Program.Lower(assessment);
        foreach (var route in facts.Flags.Select(f => f.Below).OfType<Witness>()
            .Concat(facts.Scores.SelectMany(s => s.Values.Values).Select(s => s.Witness)).Append(facts.Longest))
        {
            var result = Scorer.Score(program, route.Answers).Result!;
            Assert.Equal(assessment.Outcomes[route.Outcome].Id, result.Outcome);
            Assert.Equal(route.Path, result.Path);
        }

        Assert.Equal(sets.Count > 0, facts.Total > 0);
    });

    [Fact]
    public void A_level_that_falls_is_found_in_pairs_of_single_answer_sets() => Each((assessment, facts, sets) =>
    {
        foreach (var id in assessment.Monotone.Select(m => m.Value))
        {
            var question = assessment.Question(id);
            var asked = sets.Where(s => s.Result.Path.Contains(id) && s.Answers[id] is not null).ToList();
            var falls =
                asked.Any(a =>
                    asked.Any(b => IsMore(question, a.Answers[id]!, b.Answers[id]!) && !b.Result.Level.IsAtLeast(a.Result.Level)
                        && AreAlike(a, b, id)));
            Assert.Equal(falls, facts.Falls.Any(f => f.Question == question.Place));
        }
    });

    private static void Each(Action<Assessment, Facts, List<(AnswerMap Answers, ScoredResult Result)>> check)
    {
        foreach (var (yaml, assessment, facts, sets) in Samples.Value)
        {
            try
            {
                check(assessment, facts, sets);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException(yaml, e);
            }
        }
    }

    private static bool Has(Answer? answer, string option) => answer switch
    {
        ChoiceAnswer choice => choice.Option == option,
        TicksAnswer ticks => ticks.Options.Contains(option),
        _ => false,
    };

    private static bool AreAlike((AnswerMap Answers, ScoredResult Result) a, (AnswerMap Answers, ScoredResult Result) b, string but) =>
        a.Result.Path.Intersect(b.Result.Path, StringComparer.Ordinal).All(q => q == but || Equals(a.Answers[q], b.Answers[q]));

    private static bool IsMore(Question question, Answer fewer, Answer more) => (fewer, more) switch
    {
        (NumberAnswer a, NumberAnswer b) => a.Value < b.Value,
        (ChoiceAnswer a, ChoiceAnswer b) => question.Option(a.Option)!.Points < question.Option(b.Option)!.Points,
        (TicksAnswer a, TicksAnswer b) => IsStep(question, a.Options.Except(b.Options).ToList(), b.Options.Except(a.Options).ToList())
            && a.Options.Concat(b.Options).All(o => !question.Option(o)!.Exclusive),
        _ => false,
    };

    private static bool IsStep(Question question, List<string> unticked, List<string> ticked) =>
        (unticked.Count == 0 && ticked.Count == 1 && question.Option(ticked[0])!.Points > Rational.Zero)
        || (ticked.Count == 0 && unticked.Count == 1 && question.Option(unticked[0])!.Points < Rational.Zero);
}
