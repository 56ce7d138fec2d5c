using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>A whole finished site in memory.</summary>
/// <param name="Files">Every file, sorted by path.</param>
/// <param name="Unfinished">The paths of files with an error of their own: what such a page lacks is not a second mistake.</param>
/// <param name="Diagnostics">What was found while the files were made; the fault of a template once, however many pages use it.</param>
public sealed record RenderedSite(
    ImmutableArray<OutputFile> Files, ImmutableHashSet<string> Unfinished, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Collects files on any thread.</summary>
internal sealed class RenderedFiles
{
    private readonly ConcurrentBag<OutputFile> files = [];
    private readonly ConcurrentBag<string> unfinished = [];

    /// <summary>Takes one file.</summary>
    public void Add(Route route, Checked<ReadOnlyMemory<byte>> rendered)
    {
        files.Add(new(route.Path, rendered.Value));
        if (!rendered.Passed)
        {
            unfinished.Add(route.Path);
        }
    }

    /// <summary>The site, once all files are in.</summary>
    public RenderedSite Join(ImmutableArray<Diagnostic> found) =>
        new([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], [.. unfinished], found);
}
