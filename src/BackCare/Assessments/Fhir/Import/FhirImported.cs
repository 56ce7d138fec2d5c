using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Import;

/// <summary>What became of the bytes of a FHIR questionnaire.</summary>
/// <param name="Yaml">The self-check, ready to be completed by hand; null if the bytes are no R4 Questionnaire.</param>
/// <param name="Losses">Everything that did not fit and everything that must be filled in, in the order of the file.</param>
/// <param name="Error">Why nothing was read; null exactly where <paramref name="Yaml"/> is not.</param>
public sealed record FhirImported(string? Yaml, ImmutableArray<Loss> Losses, FhirError? Error);
