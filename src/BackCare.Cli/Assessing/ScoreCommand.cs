using BackCare.Assessments;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;

namespace BackCare.Cli.Assessing;

/// <summary><c>backcare assess score</c>: answers in, results out, line by line.</summary>
internal static class ScoreCommand
{
    /// <summary>Scores every answer set; a bad one is told in its place and does not stop the others.</summary>
    public static int Run(string named, string source, string answers, Surroundings surroundings)
    {
        var file = AssessmentFile.Find(named, source, surroundings);
        var bound = file.Bind();
        if (bound.Value is not { } assessment)
        {
            var report = file.Report(bound.Diagnostics);
            report.Print(ReportFormat.Text, surroundings.Output, surroundings.Error, surroundings.Paint(noColor: false));
            return Math.Max(ExitCode.Errors, ExitCode.Of(report.Diagnostics));
        }

        var program = Assessments.Program.Lower(assessment);
        var isClean = true;
        foreach (var line in AnswerSets(Text(answers, surroundings)))
        {
            var (result, error) = Score(program, line);
            surroundings.Output.Write($"{(error is null ? AnswerJson.Write(result!) : AnswerJson.Write(error))}\n");
            isClean &= error is null;
        }

        return isClean ? ExitCode.Fine : ExitCode.Errors;
    }

    private static (ScoredResult? Result, InputError? Error) Score(Assessments.Program program, string line) =>
        AnswerJson.Read(line) is (var given, var error) && given is not null ? Scorer.Score(program, given) : (null, error);

    private static string Text(string answers, Surroundings surroundings)
    {
        if (answers == "-")
        {
            return surroundings.Input.ReadToEnd();
        }

        var full = surroundings.FullPath(answers);
        return File.Exists(full)
            ? DiskTrouble.Reading(answers, () => File.ReadAllText(full))
            : throw new UsageTrouble($"there is no file `{answers}`");
    }

    /// <summary>The whole text if it is one JSON object (it may stand on many lines), else each line that is not blank.</summary>
    private static string[] AnswerSets(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Contains('\n', StringComparison.Ordinal) && AnswerJson.Read(trimmed).Error is not null
            ? trimmed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [trimmed];
    }
}
