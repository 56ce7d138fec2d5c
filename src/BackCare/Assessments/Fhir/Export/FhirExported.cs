using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>A self-check as an HL7 FHIR R4 Questionnaire.</summary>
/// <param name="Bytes">JSON in UTF-8, indented, closed by a line end.</param>
/// <param name="Losses">What other readers of FHIR will not see, in file order; all of it is kept in extensions of our own.</param>
public sealed record FhirExported(ReadOnlyMemory<byte> Bytes, ImmutableArray<Loss> Losses);
