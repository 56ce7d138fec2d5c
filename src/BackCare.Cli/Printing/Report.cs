using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>The findings of one run, with what a printer needs to show them.</summary>
/// <param name="Diagnostics">The findings, sorted, without duplicates and without those that are switched off.</param>
/// <param name="ReadSource">Returns the bytes of a source file, given its path in a location; null if the file does not exist.</param>
/// <param name="PathPrefix">
/// The prefix that makes the path in a location relative to the current folder: empty, or ending in "/"; the full path of a site that is
/// not in the current folder.
/// </param>
internal sealed record Report(ImmutableArray<Diagnostic> Diagnostics, Func<string, ReadOnlyMemory<byte>?> ReadSource, string PathPrefix)
{
    /// <summary>A report of findings in any order.</summary>
    public static Report Of(IEnumerable<Diagnostic> diagnostics, Func<string, ReadOnlyMemory<byte>?> readSource, string pathPrefix = "") =>
        new([.. diagnostics.Where(d => d.Severity != Severity.Off).Sorted()], readSource, pathPrefix);

    /// <summary>The number of findings with a severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);
}
