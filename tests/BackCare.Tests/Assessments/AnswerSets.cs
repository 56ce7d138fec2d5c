using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Numbers;
using BackCare.Assessments.Scoring;

namespace BackCare.Tests.Assessments;

/// <summary>
/// Every answer set of a self-check, found by asking the scorer which question comes next: slow, and unlike every prover.
/// </summary>
internal static class AnswerSets
{
    /// <summary>All complete paths with their results; null if there are more than the limit, or if one reads what is not there.</summary>
    public static List<(AnswerMap Answers, ScoredResult Result)>? Of(Assessment assessment, int limit)
    {
        var program = Program.Lower(assessment);
        var found = new List<(AnswerMap, ScoredResult)>();
        return Walk(assessment, program, AnswerMap.Empty, [], found, limit) ? found : null;
    }

    /// <summary>Every answer that the question takes.</summary>
    public static IEnumerable<Answer> AnswersTo(Question question) => question switch
    {
        NumberQuestion { Range: var range } => Numbers(range),
        ScaleQuestion { Range: var range } => Numbers(range),
        AnyOfQuestion any => Enumerable.Range(1, (1 << any.Choices.Length) - 1)
            .Select(mask => any.Choices.Where((_, at) => (mask & (1 << at)) != 0).ToList())
            .Where(ticks => ticks.Count == 1 || ticks.All(t => !t.Exclusive))
            .Select(ticks => new TicksAnswer([.. ticks.Select(t => t.Id)])),
        _ => question.Options.Select(o => new ChoiceAnswer(o.Id)),
    };

    private static IEnumerable<Answer> Numbers(WholeRange range)
    {
        for (var number = range.Low; number <= range.High; number++)
        {
            yield return new NumberAnswer(number);
        }
    }

    private static bool Walk(
        Assessment assessment,
        Program program,
        AnswerMap answers,
        ImmutableHashSet<string> decided,
        List<(AnswerMap Answers, ScoredResult Result)> found,
        int limit)
    {
        var replay = new Replay(program, answers);
        var next = replay.Path.Select(at => assessment.Questions[at]).FirstOrDefault(q => !decided.Contains(q.Id));
        if (next is null)
        {
            var (result, _) = Scorer.Score(program, answers);
            if (result is not null)
            {
                found.Add((answers, result));
            }

            return result is not null && found.Count <= limit;
        }

        var skipped = !next.Optional || Walk(assessment, program, answers, decided.Add(next.Id), found, limit);
        return skipped && AnswersTo(next)
            .All(a => Walk(assessment, program, new([.. answers.Entries, (next.Id, a)]), decided.Add(next.Id), found, limit));
    }
}
