using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>The state of a whole site on one day, for the clinical lead to sign.</summary>
/// <param name="Site">The assembled site, without pages that are not published on that day.</param>
/// <param name="Grades">The reading grade of each text page that readers can find, sorted by source.</param>
/// <param name="Findings">All findings, sorted.</param>
/// <param name="Tool">The version of BackCare.</param>
public sealed record ReviewReport(Site Site, ImmutableArray<ReadingGrade> Grades, ImmutableArray<Diagnostic> Findings, string Tool);
