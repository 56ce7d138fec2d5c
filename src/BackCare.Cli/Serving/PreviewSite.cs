using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Cli.Serving;

/// <summary>The state of a preview at one moment: the last good build, and the errors in the current sources.</summary>
/// <param name="Version">The number of builds so far, which increases by one with each.</param>
/// <param name="Files">The files of the last good build, by output path; empty if there is none yet.</param>
/// <param name="Errors">The errors in the current sources, sorted; empty if there are none.</param>
internal sealed record PreviewSite(int Version, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>The state before the first build.</summary>
    public static PreviewSite None { get; } = new(0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>The state after a build: with its files if it succeeded, otherwise with the previous files and the errors.</summary>
    public PreviewSite After(FrozenDictionary<string, ReadOnlyMemory<byte>> files, IEnumerable<Diagnostic> errors)
    {
        ImmutableArray<Diagnostic> standing = [.. errors.Where(d => d.Severity == Severity.Error).Sorted()];
        return new(Version + 1, standing.IsEmpty ? files : Files, standing);
    }
}
