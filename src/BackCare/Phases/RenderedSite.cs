using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>A finished site in memory.</summary>
/// <param name="Files">All files, sorted by path.</param>
/// <param name="Unfinished">The paths of files that have an error and are incomplete, so that the audit does not report them again.</param>
/// <param name="Diagnostics">The findings about the files; a mistake in a template appears once for all pages that use it.</param>
public sealed record RenderedSite(
    ImmutableArray<OutputFile> Files, ImmutableHashSet<string> Unfinished, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Collects the files of a site. Thread-safe.</summary>
internal sealed class RenderedFiles
{
    private readonly ConcurrentBag<OutputFile> files = [];
    private readonly ConcurrentBag<string> unfinished = [];

    /// <summary>Adds one file.</summary>
    public void Add(Route route, Checked<ReadOnlyMemory<byte>> rendered)
    {
        files.Add(new(route.Path, rendered.Value));
        if (!rendered.Passed)
        {
            unfinished.Add(route.Path);
        }
    }

    /// <summary>The site, after all files have been added.</summary>
    public RenderedSite Join(ImmutableArray<Diagnostic> found) =>
        new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. unfinished], found);
}
