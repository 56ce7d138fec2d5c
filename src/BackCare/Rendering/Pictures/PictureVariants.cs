using System.Collections.Immutable;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Pictures;

/// <summary>Decides in which sizes and formats a picture is offered.</summary>
internal static class PictureVariants
{
    /// <summary>
    /// The variants of a picture, AVIF first, then by width. For each format: the widths in site.yml that are smaller than the picture, and
    /// the picture's own width if it is between the smallest and the largest. Empty for a picture that is smaller than all widths,
    /// animated, unreadable, or in a format other than JPEG, PNG and WebP.
    /// </summary>
    /// <param name="bytes">Of the picture's file.</param>
    /// <param name="sha256">Of <paramref name="bytes"/>, in lower-case hex.</param>
    public static ImmutableArray<ImageRoute> Of(CopyRoute picture, ReadOnlySpan<byte> bytes, string sha256, ImageSettings settings)
    {
        if (PictureFile.KindOf(bytes) is not (PictureKind.Jpeg or PictureKind.Png or PictureKind.WebP)
            || PictureFile.Moves(bytes)
            || ImageSize.Of(bytes) is not var (own, _)
            || own <= settings.Widths.FirstOrDefault(int.MaxValue))
        {
            return [];
        }

        var widths = settings.Widths.Where(w => w < own).Concat(own < settings.Widths[^1] ? [own] : []);
        var stem = picture.Path[..picture.Path.LastIndexOf('.')];
        return
        [
            .. from format in settings.Formats.Select(FormatOf).OrderDescending()
               from width in widths
               select new ImageRoute($"assets/{stem}-{width}.{sha256[..8]}.{Ending(format)}", picture.File, sha256, new(width, format)),
        ];
    }

    /// <summary>The name of a format in file extensions and in <c>image/…</c> types.</summary>
    public static string Ending(ImageFormat format) => format == ImageFormat.Avif ? "avif" : "webp";

    private static ImageFormat FormatOf(string name) => name == "avif" ? ImageFormat.Avif : ImageFormat.WebP;
}
