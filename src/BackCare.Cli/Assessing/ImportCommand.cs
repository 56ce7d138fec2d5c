using BackCare.Assessments.Fhir.Import;
using BackCare.Cli.Assessing.Reporting;
using BackCare.Cli.Disk;
using BackCare.Cli.Printing;
using BackCare.Cli.Running;

namespace BackCare.Cli.Assessing;

/// <summary>
/// The command <c>backcare assess import</c>, which converts an HL7 FHIR R4 Questionnaire to a self-check to complete by hand.
/// </summary>
internal static class ImportCommand
{
    /// <summary>Writes the YAML to a file or to standard output, and lists everything that does not fit on stderr.</summary>
    public static int Run(string named, string? output, Surroundings surroundings)
    {
        var full = surroundings.FullPath(named);
        if (!File.Exists(full))
        {
            throw new UsageTrouble($"there is no file `{named}`");
        }

        var imported = FhirImport.Read(DiskTrouble.Reading(named, () => File.ReadAllBytes(full)));
        if (imported.Yaml is not { } yaml)
        {
            var error = imported.Error!;
            var place = error.Line > 0 ? $"{named}:{error.Line}:{error.Column}" : $"{named} ({error.Path})";
            surroundings.Error.Write($"{TerminalText.Safe($"{place}: error: {error.Message}")}\n");
            return ExitCode.Errors;
        }

        if (output is null)
        {
            surroundings.Output.Write(yaml);
        }
        else
        {
            DiskTrouble.Writing(output, () => File.WriteAllText(surroundings.FullPath(output), yaml));
        }

        LossText.Print(imported.Losses, surroundings.Error);
        return ExitCode.Fine;
    }
}
