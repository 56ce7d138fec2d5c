using System.Text;
using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;
using BackCare.Cli.Assessing.Answers;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;

namespace BackCare.Cli.Assessing;

/// <summary>The command <c>backcare assess ask</c>, which asks a self-check in the terminal, one question at a time.</summary>
internal sealed class AskCommand
{
    private readonly Assessment assessment;
    private readonly Surroundings surroundings;
    private readonly TextReader input;
    private readonly PageText page;

    private AskCommand(Assessment assessment, TextReader input, Surroundings surroundings)
    {
        (this.assessment, this.input, this.surroundings) = (assessment, input, surroundings);
        page = new(surroundings.Output);
    }

    /// <summary>Asks until there is a result. Returns the exit code for errors if the input ends before that.</summary>
    public static int Run(string named, string source, Surroundings surroundings)
    {
        var file = AssessmentFile.Find(named, source, surroundings);
        var bound = file.Bind();
        if (bound.Value is not { } assessment)
        {
            return file.Refuse(bound.Diagnostics, surroundings);
        }

        using var reader = new StreamReader(surroundings.Input(), Encoding.UTF8);
        return new AskCommand(assessment, reader, surroundings).Ask();
    }

    private int Ask()
    {
        AskText.Begin(page, assessment);
        var program = Program.Lower(assessment);
        var interview = Interview.Begin(program);
        while (interview.Next is { } id)
        {
            var question = assessment.Question(id);
            AskText.Question(page, question, interview.Count + 1);
            if (Answered(interview, question) is not { } after)
            {
                return Leave(interview);
            }

            interview = after;
        }

        var (result, error) = Scorer.Score(program, interview.Answers);
        if (result is null)
        {
            surroundings.Error.WriteLine($"backcare: {TerminalText.Safe(error!.Message)}");
            return ExitCode.Errors;
        }

        ResultText.Print(page, assessment, interview.Answers, result);
        return ExitCode.Fine;
    }

    /// <summary>Reads lines until one is an answer or a step back; null if the input ends or the user quits.</summary>
    private Interview? Answered(Interview interview, Question question)
    {
        while (ReadLine() is { } line && line != "quit")
        {
            switch (line)
            {
                case "back" when interview.Count > 0:
                    return interview.Back();
                case "back":
                    page.Note("This is the first question.");
                    break;
                case "why":
                    AskText.Why(page, question);
                    break;
                case "help" or "?":
                    AskText.Help(page);
                    break;
                default:
                    var (answer, trouble) = TypedAnswer.Read(question, line);
                    if (trouble is null && interview.Check(answer) is null)
                    {
                        return interview.With(answer);
                    }

                    page.Note(trouble ?? "That is not an answer to this question.");
                    break;
            }
        }

        return null;
    }

    private int Leave(Interview interview)
    {
        page.Blank();
        surroundings.Error.WriteLine($"backcare: stopped at question {interview.Count + 1} without a result");
        return ExitCode.Errors;
    }

    /// <summary>The next line, trimmed and in lower case; null at the end of the input. An interruption ends the wait.</summary>
    private string? ReadLine()
    {
        surroundings.Output.Write("> ");
        surroundings.Output.Flush();
        var line = Task.Run(input.ReadLine);
        line.Wait(surroundings.Interruption.Token);
        return line.Result?.Trim().ToLowerInvariant();
    }
}
