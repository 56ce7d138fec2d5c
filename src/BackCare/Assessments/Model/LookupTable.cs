using System.Collections.Immutable;

namespace BackCare.Assessments.Model;

/// <summary>The rows of a CSV file with the header <c>from,to</c>.</summary>
/// <param name="File">As diagnostics name it.</param>
/// <param name="Rows">In file order; broken ones are left out.</param>
public sealed record LookupTable(string File, ImmutableArray<LookupRow> Rows);
