using System.Text;
using BackCare.Assessments.Fhir.Export;
using BackCare.Assessments.Programs;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Running;

namespace BackCare.Cli.Assessing;

/// <summary>
/// The command <c>backcare assess export</c>, which prints a self-check for other tools and, on stderr, what does not fit their format.
/// </summary>
internal static class ExportCommand
{
    /// <summary>Prints a self-check without errors; it need not be proved.</summary>
    public static int Run(string named, string source, ExportFormat format, Surroundings surroundings)
    {
        if (format == ExportFormat.None)
        {
            throw new UsageTrouble("`assess export` requires `--to program` or `--to fhir`");
        }

        var file = AssessmentFile.Find(named, source, surroundings);
        var bound = file.Bind();
        if (bound.Value is not { } assessment)
        {
            return file.Refuse(bound.Diagnostics, surroundings);
        }

        if (format == ExportFormat.Program)
        {
            surroundings.Output.Write($"{Encoding.UTF8.GetString(ProgramJson.Write(Program.Lower(assessment)).Span)}\n");
            return ExitCode.Fine;
        }

        var exported = FhirExport.Write(assessment);
        surroundings.Output.Write(Encoding.UTF8.GetString(exported.Bytes.Span));
        LossText.Print(exported.Losses, surroundings.Error);
        return ExitCode.Fine;
    }
}
