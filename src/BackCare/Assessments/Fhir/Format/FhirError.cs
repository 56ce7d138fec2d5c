namespace BackCare.Assessments.Fhir.Format;

/// <summary>Why bytes are no FHIR R4 Questionnaire.</summary>
/// <param name="Line">From 1; 0 where only the path is known.</param>
/// <param name="Column">From 1, in bytes of the line; 0 where only the path is known.</param>
/// <param name="Path">JSON path, such as <c>$.resourceType</c>.</param>
/// <param name="Message">One line in plain words.</param>
public sealed record FhirError(int Line, int Column, string Path, string Message);
