using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Rendering.Pictures;
using BackCare.Sites;

namespace BackCare;

/// <summary>Plans, copies and encodes the pictures of a site.</summary>
internal static class PicturePhase
{
    /// <summary>
    /// The variants of every published picture, by its source path; empty if there is no encoder. The encoder is opened only if there is a
    /// picture.
    /// </summary>
    public static FrozenDictionary<string, ImmutableArray<ImageRoute>> Plan(Site site, Func<bool> canEncode, int jobs)
    {
        var pictures = site.Routes.OfType<CopyRoute>().Where(r => PictureFile.IsNamedSo(r.File)).ToImmutableArray();
        return pictures.IsEmpty || !canEncode()
            ? FrozenDictionary<string, ImmutableArray<ImageRoute>>.Empty
            : ParallelMap.Map(pictures, jobs, p => (p.File.Path, Variants: PictureVariants.Of(p, site.Config.Images)))
                .Where(p => !p.Variants.IsEmpty)
                .ToFrozenDictionary(p => p.Path, p => p.Variants, StringComparer.Ordinal);
    }

    /// <summary>
    /// The bytes of a copied file: a picture without the camera's data, any other file unchanged, even if it is named like a picture.
    /// </summary>
    public static Checked<ReadOnlyMemory<byte>> Copy(CopyRoute route)
    {
        var bytes = route.File.Read();
        if (!PictureFile.IsNamedSo(route.File))
        {
            return new(bytes, []);
        }

        return PictureFile.KindOf(bytes.Span) == PictureKind.None ? new(bytes, [SitesRules.NoPicture(route.File)])
            : PictureMetadata.CannotLose(bytes.Span) ? new(default, [SitesRules.Traced(route.File)])
            : PictureMetadata.Without(bytes) is { } clean && Rendering.ImageSize.Of(clean.Span) is not null ? new(clean, [])
            : new(default, [SitesRules.Broken(route.File)]);
    }

    /// <summary>The bytes of an encoded variant; empty, with a finding, if the picture cannot be decoded.</summary>
    public static Checked<ReadOnlyMemory<byte>> Encode(ImageRoute route, ImageEncoder encoder) =>
        encoder(route) is { } bytes ? new(bytes, []) : new(default, [SitesRules.Broken(route.File)]);
}
