using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>Replays answers over a program. The same inputs give the same output as score.js.</summary>
public static class Scorer
{
    /// <summary>The result, or the first bad answer; exactly one of the two is null.</summary>
    public static (ScoredResult? Result, InputError? Error) Score(Program program, AnswerMap answers)
    {
        var replay = new Replay(program, answers);
        if (replay.Error is { } error)
        {
            return (null, error);
        }

        var unknown = answers.Entries.Select(e => e.Question)
            .Where(id => program.Questions.All(q => q.Id != id))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        if (unknown is not null)
        {
            return (null, new(unknown, AnswerJson.Write(answers[unknown]), "no question has this id"));
        }

        var chosen = replay.FindOutcome();
        return chosen is { } outcome
            ? (Result(program, replay, program.Outcomes[outcome]), null)
            : (null, replay.Error ?? new(null, "null", "no outcome matches these answers"));
    }

    private static ScoredResult Result(Program program, Replay replay, ProgramOutcome outcome) => new(
        outcome.Id,
        outcome.Level,
        [.. replay.Path.Select(index => program.Questions[index].Id)],
        [.. program.Scores.Select((score, index) => (score.Id, replay.Evaluation.Value(index), replay.Evaluation.Text(index)))],
        [.. program.BandSets.Select((set, index) =>
            (set.Id, replay.Evaluation.Band(index) is var band and >= 0 ? set.Bands[band].Id : null))],
        [.. replay.Cards().Concat(outcome.Show).Distinct().Select(card => program.Cards[card])]);
}
