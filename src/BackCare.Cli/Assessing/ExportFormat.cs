namespace BackCare.Cli.Assessing;

/// <summary>What <c>backcare assess export</c> can write.</summary>
internal enum ExportFormat
{
    /// <summary>Not said.</summary>
    None,

    /// <summary>The program that both scorers read.</summary>
    Program,

    /// <summary>An HL7 FHIR R4 Questionnaire.</summary>
    Fhir,
}
