using System.Collections.Immutable;
using BackCare.Assessments.Fhir.Format;

namespace BackCare.Assessments.Fhir.Export;

/// <summary>A self-check as an HL7 FHIR R4 Questionnaire.</summary>
/// <param name="Bytes">JSON in UTF-8, indented, closed by a line end.</param>
/// <param name="Losses">What other FHIR readers ignore, in file order; all of it is kept in BackCare extensions.</param>
public sealed record FhirExported(ReadOnlyMemory<byte> Bytes, ImmutableArray<Loss> Losses);
