using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering.Pictures;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>The facts about a copied file, collected when the file is read.</summary>
/// <param name="Sha256">The SHA-256 hash of the source, in lower-case hex.</param>
/// <param name="Size">The size in pixels, as shown; null if the file is not a picture.</param>
/// <param name="Variants">The encoded copies of a picture, best format first, then by width; empty if it has none.</param>
/// <param name="Diagnostics">The findings about the file and its variants.</param>
internal sealed record CopiedFile(
    CopyRoute Route,
    string Sha256,
    (int Width, int Height)? Size,
    ImmutableArray<ImageRoute> Variants,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>All copied files of a site, by the path of their source.</summary>
internal sealed record CopiedFiles(FrozenDictionary<string, CopiedFile> BySource)
{
    /// <summary>The findings about all files, in the order of their paths.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        BySource.Values.OrderBy(f => f.Route.Path, StringComparer.Ordinal).SelectMany(f => f.Diagnostics);

    /// <summary>Every encoded picture, in no particular order.</summary>
    public IEnumerable<ImageRoute> Variants => BySource.Values.SelectMany(f => f.Variants);

    /// <summary>
    /// The size of a picture. A picture that collides with another file (BC5005) is not copied, so it is read here instead.
    /// </summary>
    public (int Width, int Height)? SizeOf(SourceFile file) =>
        BySource.TryGetValue(file.Path, out var copied) ? copied.Size : ImageSize.Of(file.Read().Span);

    /// <summary>The encoded copies of a picture; empty if it has none.</summary>
    public ImmutableArray<ImageRoute> VariantsOf(SourceFile file) => BySource.TryGetValue(file.Path, out var copied) ? copied.Variants : [];
}
