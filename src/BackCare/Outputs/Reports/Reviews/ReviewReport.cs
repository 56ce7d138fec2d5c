using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Sites;

namespace BackCare.Outputs.Reports.Reviews;

/// <summary>What a clinical lead signs: the state of a whole site on one day.</summary>
/// <param name="Site">The assembled site; pages that are not published on that day are not in it.</param>
/// <param name="Grades">The reading grade of each page of text that readers can find, sorted by source.</param>
/// <param name="Findings">Everything that was found, sorted.</param>
/// <param name="Tool">The version of BackCare.</param>
public sealed record ReviewReport(Site Site, ImmutableArray<ReadingGrade> Grades, ImmutableArray<Diagnostic> Findings, string Tool);
