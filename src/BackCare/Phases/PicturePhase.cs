using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using BackCare.Diagnostics;
using BackCare.Rendering.Pictures;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Phases;

/// <summary>
/// Phase 6: publishes the files that are copied, and encodes smaller copies of the pictures among them. Each file is read once: the bytes
/// that are hashed, measured and encoded are the bytes that are published. They are dropped before the worker reads its next file.
/// </summary>
internal static class PicturePhase
{
    /// <summary>
    /// Passes on every copied file and encoded picture, and returns what pages and <c>build.json</c> need to know about them.
    /// </summary>
    /// <param name="findEncoder">Called once, and only if there is a picture; without an encoder, pictures have no variants.</param>
    public static CopiedFiles Publish(Site site, Func<ImageEncoder?> findEncoder, int jobs, RenderReceiver receiver)
    {
        var routes = site.Routes.OfType<CopyRoute>().ToImmutableArray();
        var pictures = routes.Count(r => PictureFile.IsNamedSo(r.File));
        var encoder = pictures == 0 ? null : findEncoder();

        // A single picture is encoded on all cores, several pictures in parallel: never with more threads than jobs.
        var jobsPerPicture = Math.Max(1, jobs / Math.Max(1, pictures));
        return Collect(routes, jobs, receiver.Cancelled, route =>
        {
            var bytes = route.File.Read();
            var examined = Examine(route, bytes, site, encoder is not null);
            var copied = Copy(route, bytes);
            receiver.Receive(route, copied);
            var encoded = ParallelMap.Map(
                examined.Variants,
                jobsPerPicture,
                variant => Encode(variant, bytes, encoder!, receiver),
                leastToShare: 2,
                receiver.Cancelled);
            receiver.Step();
            return examined with { Diagnostics = [.. copied.Diagnostics, .. encoded.SelectMany(found => found)] };
        });
    }

    /// <summary>What <see cref="Publish"/> returns, without its findings; nothing is passed on or encoded.</summary>
    public static CopiedFiles Plan(Site site, Func<ImageEncoder?> findEncoder, int jobs)
    {
        var routes = site.Routes.OfType<CopyRoute>().Where(r => PictureFile.IsNamedSo(r.File)).ToImmutableArray();
        var canEncode = !routes.IsEmpty && findEncoder() is not null;
        return Collect(routes, jobs, CancellationToken.None, route => Examine(route, route.File.Read(), site, canEncode));
    }

    private static CopiedFiles Collect(
        ImmutableArray<CopyRoute> routes, int jobs, CancellationToken cancelled, Func<CopyRoute, CopiedFile> make) => new(
        ParallelMap.Map(routes, jobs, make, leastToShare: 2, cancelled).ToFrozenDictionary(f => f.Route.File.Path, StringComparer.Ordinal));

    private static CopiedFile Examine(CopyRoute route, ReadOnlyMemory<byte> bytes, Site site, bool canEncode)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var variants = canEncode && PictureFile.IsNamedSo(route.File)
            ? PictureVariants.Of(route, bytes.Span, hash, site.Config.Images)
            : [];
        return new(route, hash, ImageSize.Of(bytes.Span), variants, []);
    }

    /// <summary>
    /// The bytes of a copied file: a picture without the camera's data, any other file unchanged, even if it is named like a picture.
    /// </summary>
    private static Checked<ReadOnlyMemory<byte>> Copy(CopyRoute route, ReadOnlyMemory<byte> bytes)
    {
        if (!PictureFile.IsNamedSo(route.File))
        {
            return new(bytes, []);
        }

        return PictureFile.KindOf(bytes.Span) == PictureKind.None ? new(bytes, [SitesRules.NoPicture(route.File)])
            : PictureMetadata.CannotLose(bytes.Span) ? new(default, [SitesRules.Traced(route.File)])
            : PictureMetadata.Without(bytes) is { } clean && ImageSize.Of(clean.Span) is not null ? new(clean, [])
            : new(default, [SitesRules.Broken(route.File)]);
    }

    private static ImmutableArray<Diagnostic> Encode(
        ImageRoute variant, ReadOnlyMemory<byte> original, ImageEncoder encoder, RenderReceiver receiver)
    {
        Checked<ReadOnlyMemory<byte>> encoded = encoder(variant, original) is { } bytes
            ? new(bytes, [])
            : new(default, [SitesRules.Broken(variant.File)]);
        receiver.Receive(variant, encoded);
        return encoded.Diagnostics;
    }
}
