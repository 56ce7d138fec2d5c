using BackCare.Sites.Model;
using NetVips;

namespace BackCare.Cli.Imaging;

/// <summary>Encodes pictures with libvips.</summary>
internal static class VipsEncoder
{
    /// <summary>The version of the settings below, raised whenever they change so that older pictures in the cache are not used.</summary>
    public const int Settings = 1;

    private const int WebPQuality = 80;
    private const int AvifQuality = 55;
    private const int Effort = 4;

    /// <summary>More than the height of any picture, so that only the width limits the size.</summary>
    private const int AnyHeight = 1_000_000;

    /// <summary>Encodes a picture upright, in sRGB, never enlarged and without metadata; null if it cannot be decoded completely.</summary>
    public static byte[]? Encode(ReadOnlyMemory<byte> picture, ImageVariant variant)
    {
        try
        {
            using var image = Image.ThumbnailBuffer(
                picture.ToArray(), variant.Width, height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb",
                    failOn: Enums.FailOn.Truncated);
            return variant.Format switch
            {
                ImageFormat.Avif =>
                    image.HeifsaveBuffer(q: AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: Effort,
                        keep: Enums.ForeignKeep.None),
                _ => image.WebpsaveBuffer(q: WebPQuality, effort: Effort, keep: Enums.ForeignKeep.None),
            };
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
