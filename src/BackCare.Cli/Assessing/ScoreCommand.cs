using BackCare.Assessments.Model;
using BackCare.Assessments.Programs;
using BackCare.Assessments.Scoring;
using BackCare.Cli.Assessing.Answers;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Disk;
using BackCare.Cli.Running;

namespace BackCare.Cli.Assessing;

/// <summary>The command <c>backcare assess score</c>, which reads sets of answers and prints one result per line.</summary>
internal static class ScoreCommand
{
    private const int MostNamedLines = 10;

    /// <summary>
    /// Scores every set of answers. An invalid set gets an error in place of its result and does not stop the others. Only one set is in
    /// memory.
    /// </summary>
    public static int Run(string named, string source, string answers, Surroundings surroundings)
    {
        var file = AssessmentFile.Find(named, source, surroundings);
        var bound = file.Bind();
        if (bound.Value is not { } assessment)
        {
            return file.Refuse(bound.Diagnostics, surroundings);
        }

        var program = Program.Lower(assessment);
        using var input = Open(answers, surroundings);
        var (all, bad) = (0L, 0L);
        var badLines = new List<long>();
        foreach (var set in AnswerSets.Read(input, answers))
        {
            surroundings.Interruption.Token.ThrowIfCancellationRequested();
            var (result, error) = Score(program, set);
            surroundings.Output.Write(error is null ? AnswerJson.Write(result!) : AnswerJson.Write(error));
            surroundings.Output.Write('\n');
            all++;
            if (error is not null && ++bad <= MostNamedLines)
            {
                badLines.Add(set.Line);
            }
        }

        return Sum(all, bad, badLines, answers, surroundings);
    }

    private static int Sum(long all, long bad, List<long> badLines, string answers, Surroundings surroundings)
    {
        var name = answers == "-" ? "standard input" : answers;
        if (all == 0)
        {
            throw new UsageTrouble(
                $"there are no answers in {name}",
                "write one JSON object, or one per line, such as {\"question\": \"option\"}");
        }

        if (bad > 0)
        {
            var lines =
                $"{(bad == 1 ? "line" : "lines")} "
                + $"{string.Join(", ", badLines)}{(bad > badLines.Count ? $" and {ClaimWords.Number(bad - badLines.Count)} more" : "")}";
            surroundings.Error.WriteLine(
                $"backcare: {ClaimWords.Number(bad)} of {ClaimWords.Number(all)} answer sets in {name} cannot be scored: {lines}");
        }

        return bad == 0 ? ExitCode.Fine : ExitCode.Errors;
    }

    private static (ScoredResult? Result, InputError? Error) Score(Program program, AnswerSet set)
    {
        if (set.Trouble is { } trouble)
        {
            return (null, new(null, "null", trouble));
        }

        return AnswerJson.Read(set.Json, set.Line) is (var given, var error) && given is not null
            ? Scorer.Score(program, given)
            : (null, error);
    }

    private static Stream Open(string answers, Surroundings surroundings)
    {
        if (answers == "-")
        {
            return surroundings.Input();
        }

        var full = surroundings.FullPath(answers);
        return File.Exists(full)
            ? DiskTrouble.Reading(answers, () => File.OpenRead(full))
            : throw new UsageTrouble($"there is no file `{answers}`");
    }
}
