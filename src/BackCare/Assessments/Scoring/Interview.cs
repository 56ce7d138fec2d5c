using System.Collections.Immutable;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;

namespace BackCare.Assessments.Scoring;

/// <summary>A self-check that is being answered one question after another.</summary>
public sealed record Interview
{
    private readonly Program program;
    private readonly ImmutableArray<(string Question, Answer? Answer)> given;
    private readonly Replay replay;

    private Interview(Program program, ImmutableArray<(string Question, Answer? Answer)> given)
    {
        (this.program, this.given) = (program, given);
        replay = new(program, Answers);
    }

    /// <summary>Before the first question.</summary>
    public static Interview Begin(Program program) => new(program, []);

    /// <summary>The answers so far, in the order of the path; skipped questions have none.</summary>
    public AnswerMap Answers => new([.. given.Where(g => g.Answer is not null).Select(g => (g.Question, g.Answer!))]);

    /// <summary>How many questions have been answered or skipped.</summary>
    public int Count => given.Length;

    /// <summary>The id of the question to ask now; null where the answers lead to a result.</summary>
    public string? Next => replay.Path.Select(at => program.Questions[at].Id).FirstOrDefault(id => given.All(g => g.Question != id));

    /// <summary>Why this is no answer to the next question; null where it is one.</summary>
    /// <param name="answer">Null: skipped.</param>
    public InputError? Check(Answer? answer) => GivenAnswer.Take(program.Questions.First(q => q.Id == Next), answer).Error;

    /// <summary>With an answer to the next question, which <see cref="Check"/> has found good.</summary>
    public Interview With(Answer? answer) => new(program, given.Add((Next!, answer)));

    /// <summary>Without the last answer; the same where there is none.</summary>
    public Interview Back() => given.IsEmpty ? this : new(program, given.RemoveAt(given.Length - 1));
}
