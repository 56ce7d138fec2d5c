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
    private int? stoppedWith;

    public Replay(Program program, AnswerMap answers)
    {
        this.program = program;
        given = new GivenAnswer[program.Questions.Length];
        Array.Fill(given, GivenAnswer.NotAsked);
        Evaluation = new(program, given);
        for (var index = 0; index < given.Length && stoppedWith is null && Error is null; index++)
        {
            Step(index, answers[program.Questions[index].Id]);
        }
    }

    /// <summary>Null if every answer on the path is good.</summary>
    public InputError? Error { get; private set; }

    /// <summary>Indices of the questions that were asked, in order.</summary>
    public IReadOnlyList<int> Path => path;

    /// <summary>Over the answers on the path.</summary>
    public Evaluation Evaluation { get; }

    /// <summary>The index of the outcome; null if none fits, or, with an <see cref="Error"/>, if a <c>when</c> is undefined.</summary>
    public int? FindOutcome()
    {
        if (stoppedWith is not null)
        {
            return stoppedWith;
        }

        for (var index = 0; index < program.Outcomes.Length; index++)
        {
            switch (Evaluation.Judge(program.Outcomes[index].When))
            {
                case true:
                    return index;
                case null:
                    Error = new(null, "null", Undefined);
                    return null;
            }
        }

        return null;
    }

    /// <summary>Indices of the cards of red flags on the path, by level and file order.</summary>
    public IEnumerable<int> Cards() =>
        from index in path
        let question = program.Questions[index] as ProgramOptionQuestion
        where question is not null
        from option in given[index].Options
        let flag = question.Options[option].Flag
        where flag?.Card is not null
        orderby flag.Level
        select flag.Card!.Value;

    private void Step(int index, Answer? answer)
    {
        var question = program.Questions[index];
        var asked = question.AskIf is null ? true : Evaluation.Judge(question.AskIf);
        if (asked is not true)
        {
            Error = asked is null ? new(question.Id, "null", Undefined) : null;
            return;
        }

        path.Add(index);
        (given[index], Error) = GivenAnswer.Take(question, answer);
        if (Error is null && question.Stop is { } stop)
        {
            var stops = Evaluation.Judge(stop.If);
            Error = stops is null ? new(question.Id, "null", Undefined) : null;
            stoppedWith = stops is true ? stop.Outcome : null;
        }
    }
}
