using System.Collections.Immutable;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>What became of the bytes of a FHIR questionnaire.</summary>
/// <param name="Yaml">The self-check, ready to be completed by hand; null if the bytes are no R4 Questionnaire.</param>
/// <param name="Losses">Everything that did not fit and everything that must be filled in, in the order of the file.</param>
/// <param name="Error">Why nothing was read; null exactly where <paramref name="Yaml"/> is not.</param>
public sealed record FhirImported(string? Yaml, ImmutableArray<Loss> Losses, FhirError? Error);

/// <summary>Why bytes are no FHIR R4 Questionnaire.</summary>
/// <param name="Line">From 1; 0 where only the path is known.</param>
/// <param name="Column">From 1, in bytes of the line; 0 where only the path is known.</param>
/// <param name="Path">JSON path, such as <c>$.resourceType</c>.</param>
/// <param name="Message">One line in plain words.</param>
public sealed record FhirError(int Line, int Column, string Path, string Message);
