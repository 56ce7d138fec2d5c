using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Rendering.Pictures;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare;

/// <summary>The pictures of a site: which are encoded, and what is published of each.</summary>
internal static class PicturePhase
{
    /// <summary>The variants of every picture that is published, by its source; empty where there is no encoder. It is asked for only if there is a picture.</summary>
    public static FrozenDictionary<string, ImmutableArray<ImageRoute>> Plan(Site site, Func<bool> canEncode, int jobs)
    {
        var pictures = site.Routes.OfType<CopyRoute>().Where(r => PictureFile.IsNamedSo(r.File)).ToImmutableArray();
        return pictures.IsEmpty || !canEncode()
            ? FrozenDictionary<string, ImmutableArray<ImageRoute>>.Empty
            : ParallelMap.Map(pictures, jobs, p => (p.File.Path, Variants: PictureVariants.Of(p, site.Config.Images)))
                .Where(p => !p.Variants.IsEmpty)
                .ToFrozenDictionary(p => p.Path, p => p.Variants, StringComparer.Ordinal);
    }

    /// <summary>A file that is copied: pictures without what the camera wrote into them. What is only named like a picture holds no such thing, and stays as it is.</summary>
    public static Checked<ReadOnlyMemory<byte>> Copy(CopyRoute route)
    {
        var bytes = route.File.Read();
        if (!PictureFile.IsNamedSo(route.File))
        {
            return new(bytes, []);
        }

        return PictureFile.KindOf(bytes.Span) == PictureKind.None ? new(bytes, [SitesRules.NoPicture(route.File)])
            : PictureMetadata.CannotLose(bytes.Span) ? new(default, [SitesRules.Traced(route.File)])
            : PictureMetadata.Without(bytes) is { } clean && ImageSize.Of(clean.Span) is not null ? new(clean, [])
            : new(default, [SitesRules.Broken(route.File)]);
    }

    /// <summary>A picture encoded anew.</summary>
    public static Checked<ReadOnlyMemory<byte>> Encode(ImageRoute route, ImageEncoder encoder) =>
        encoder(route) is { } bytes ? new(bytes, []) : new(default, [SitesRules.Broken(route.File)]);
}
