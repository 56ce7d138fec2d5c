using BackCare.Assessments.Comparing;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;
using BackCare.Diagnostics;

namespace BackCare.Cli.Assessing;

/// <summary>The command <c>backcare assess compare</c>, which shows whose outcome changes in a new version of a self-check (P11).</summary>
internal static class CompareCommand
{
    /// <summary>
    /// Compares the outcomes of every answer set. Returns the exit code for errors if any outcome changes or nothing can be compared.
    /// </summary>
    public static int Run(string oldNamed, string newNamed, string source, ReportFormat format, Surroundings surroundings)
    {
        AssessmentFile[] files = [AssessmentFile.Find(oldNamed, source, surroundings), AssessmentFile.Find(newNamed, source, surroundings)];
        var bound = files.Select(f => f.Bind()).ToList();
        if (bound is not [{ Value: { } old }, { Value: { } @new }])
        {
            return Refuse(files, bound.SelectMany(b => b.Diagnostics), format, surroundings);
        }

        if (!old.Questions.Any(q => @new.Questions.Any(n => n.Id == q.Id)))
        {
            throw new UsageTrouble(
                $"`{oldNamed}` and `{newNamed}` have no question in common",
                "compare two versions of the same self-check: questions are matched by id");
        }

        var compared = Comparer.Compare(old, @new);
        if (compared.Value is not { } comparison)
        {
            return Refuse(files, compared.Diagnostics, format, surroundings);
        }

        if (format == ReportFormat.Json)
        {
            ComparisonJson.Print(old, @new, comparison, surroundings.Output);
        }
        else
        {
            ComparisonText.Print(old, @new, comparison, surroundings.Output);
        }

        return comparison.Changes.IsEmpty && !comparison.Compared.IsZero ? ExitCode.Fine : ExitCode.Errors;
    }

    private static int Refuse(AssessmentFile[] files, IEnumerable<Diagnostic> diagnostics, ReportFormat format, Surroundings surroundings)
    {
        var report = Report.Of(diagnostics, path => files.FirstOrDefault(f => f.Source.Path == path)?.Source.Read());
        report.Print(format, surroundings.Output, surroundings.Error, surroundings.Paint(noColor: false));
        return Math.Max(ExitCode.Errors, ExitCode.Of(report.Diagnostics));
    }
}
