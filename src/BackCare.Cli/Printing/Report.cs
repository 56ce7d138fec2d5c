using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Cli.Printing;

/// <summary>The findings of one run, sorted, with what a printer needs to show them.</summary>
/// <param name="Diagnostics">Sorted by place, each once, none switched off.</param>
/// <param name="ReadSource">The bytes of a source file by its path in a location; null if there is no such file.</param>
/// <param name="PathPrefix">What to put before a path so that it counts from the current folder: empty, or ending in "/"; the whole path of a site that stands outside it.</param>
internal sealed record Report(ImmutableArray<Diagnostic> Diagnostics, Func<string, ReadOnlyMemory<byte>?> ReadSource, string PathPrefix)
{
    /// <summary>A report of findings in any order.</summary>
    public static Report Of(IEnumerable<Diagnostic> diagnostics, Func<string, ReadOnlyMemory<byte>?> readSource, string pathPrefix = "") =>
        new([.. diagnostics.Where(d => d.Severity != Severity.Off).Sorted()], readSource, pathPrefix);

    /// <summary>How many findings are of one severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);
}
