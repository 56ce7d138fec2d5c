namespace BackCare.Cli.Assessing;

/// <summary>The formats of <c>backcare assess export</c>.</summary>
internal enum ExportFormat
{
    /// <summary>No format given.</summary>
    None,

    /// <summary>The program that both scorers read.</summary>
    Program,

    /// <summary>An HL7 FHIR R4 Questionnaire.</summary>
    Fhir,
}
