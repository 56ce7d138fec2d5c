using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Cli.Serving;

/// <summary>What the preview shows at one moment: the last site that could be built, and what is wrong with the sources now.</summary>
/// <param name="Version">Grows by one with each change that a browser should see.</param>
/// <param name="Files">The last good site by output path; empty if there was none yet.</param>
/// <param name="Errors">Sorted; empty while the sources are in order.</param>
internal sealed record PreviewSite(int Version, FrozenDictionary<string, ReadOnlyMemory<byte>> Files, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Before the first build.</summary>
    public static PreviewSite None { get; } = new(0, FrozenDictionary<string, ReadOnlyMemory<byte>>.Empty, []);

    /// <summary>This site after a build: with its files if it passed, else with the old ones and the errors.</summary>
    public PreviewSite After(FrozenDictionary<string, ReadOnlyMemory<byte>> files, IEnumerable<Diagnostic> errors)
    {
        ImmutableArray<Diagnostic> standing = [.. errors.Where(d => d.Severity == Severity.Error).Sorted()];
        return new(Version + 1, standing.IsEmpty ? files : Files, standing);
    }
}
