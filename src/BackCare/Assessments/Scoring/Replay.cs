using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>Walks the questions in file order: judges <c>ask_if</c>, appends, takes the answer, judges <c>stop</c>.</summary>
internal sealed class Replay
{
    private const string Undefined = "a condition reads an answer that is missing";

    private readonly Program program;
    private readonly GivenAnswer[] given;
    private readonly List<int> path = [];
    private int stoppedAt = -1;

    public Replay(Program program, AnswerMap answers)
    {
        this.program = program;
        given = new GivenAnswer[program.Questions.Length];
        Array.Fill(given, GivenAnswer.NotAsked);
        Scores = new(program, given);
        for (var at = 0; at < given.Length && stoppedAt < 0 && Error is null; at++)
        {
            Step(at, answers[program.Questions[at].Id]);
        }
    }

    /// <summary>Null if every answer on the path is good.</summary>
    public InputError? Error { get; private set; }

    /// <summary>Places of the questions that were asked.</summary>
    public IReadOnlyList<int> Path => path;

    public ProgramScores Scores { get; }

    /// <summary>The place of the outcome; null if none fits, or, with an <see cref="Error"/>, if a <c>when</c> is undefined.</summary>
    public int? Outcome()
    {
        if (stoppedAt >= 0)
        {
            return stoppedAt;
        }

        for (var at = 0; at < program.Outcomes.Length; at++)
        {
            switch (Scores.Holds(program.Outcomes[at].When))
            {
                case true:
                    return at;
                case null:
                    Error = new(null, "null", Undefined);
                    return null;
            }
        }

        return null;
    }

    /// <summary>Cards of the flags that stand, by level and file order.</summary>
    public IEnumerable<int> Cards() =>
        from at in path
        from flag in program.Questions[at].Flags
        where flag.Card >= 0 && given[at].Options.Contains(flag.Option)
        orderby flag.Level
        select flag.Card;

    private void Step(int at, Answer? answer)
    {
        var question = program.Questions[at];
        var asked = question.AskIf is null ? true : Scores.Holds(question.AskIf);
        if (asked is not true)
        {
            Error = asked is null ? new(question.Id, "null", Undefined) : null;
            return;
        }

        path.Add(at);
        (given[at], Error) = GivenAnswer.Take(question, answer);
        if (Error is null && question.Stop is { } stop)
        {
            var stops = Scores.Holds(stop);
            Error = stops is null ? new(question.Id, "null", Undefined) : null;
            stoppedAt = stops is true ? question.StopOutcome : -1;
        }
    }
}
