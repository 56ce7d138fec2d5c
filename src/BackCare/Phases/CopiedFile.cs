using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Rendering.Pictures;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>What is known of a copied file after it was read, once.</summary>
/// <param name="Sha256">Of the source's bytes, in lower-case hex.</param>
/// <param name="Size">In pixels as shown; null for what is not a picture.</param>
/// <param name="Variants">The encoded copies of a picture, best format first, then by width; empty if it has none.</param>
/// <param name="Diagnostics">What was found while the file and its variants were made.</param>
internal sealed record CopiedFile(
    CopyRoute Route,
    string Sha256,
    (int Width, int Height)? Size,
    ImmutableArray<ImageRoute> Variants,
    ImmutableArray<Diagnostic> Diagnostics);

/// <summary>All copied files of a site, by the path of their source.</summary>
internal sealed record CopiedFiles(FrozenDictionary<string, CopiedFile> BySource)
{
    /// <summary>What was found in them, in the order of their paths.</summary>
    public IEnumerable<Diagnostic> Diagnostics =>
        BySource.Values.OrderBy(f => f.Route.Path, StringComparer.Ordinal).SelectMany(f => f.Diagnostics);

    /// <summary>Every encoded picture, in no particular order.</summary>
    public IEnumerable<ImageRoute> Variants => BySource.Values.SelectMany(f => f.Variants);

    /// <summary>How large a picture is. One that collided with another file (BC5005) was not copied, and is read here instead.</summary>
    public (int Width, int Height)? SizeOf(SourceFile file) =>
        BySource.TryGetValue(file.Path, out var copied) ? copied.Size : ImageSize.Of(file.Read().Span);

    /// <summary>The encoded copies of a picture; empty if it has none.</summary>
    public ImmutableArray<ImageRoute> VariantsOf(SourceFile file) => BySource.TryGetValue(file.Path, out var copied) ? copied.Variants : [];
}
