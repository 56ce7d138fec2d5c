using BackCare.Sites.Model;
using NetVips;

namespace BackCare.Cli.Imaging;

/// <summary>Encodes pictures with libvips.</summary>
internal static class VipsEncoder
{
    /// <summary>Raised when the numbers below change, so that nothing older is found again.</summary>
    public const int Settings = 1;

    private const int WebPQuality = 80;
    private const int AvifQuality = 55;
    private const int Effort = 4;

    /// <summary>A height that no picture reaches: the width alone decides.</summary>
    private const int AnyHeight = 1_000_000;

    /// <summary>Turned upright, in sRGB, never enlarged, with nothing in it but pixels; null if the picture cannot be decoded to its end.</summary>
    public static byte[]? Encode(ReadOnlyMemory<byte> picture, ImageVariant variant)
    {
        try
        {
            using var image = Image.ThumbnailBuffer(
                picture.ToArray(), variant.Width, height: AnyHeight, size: Enums.Size.Down, outputProfile: "srgb", failOn: Enums.FailOn.Truncated);
            return variant.Format switch
            {
                ImageFormat.Avif => image.HeifsaveBuffer(q: AvifQuality, compression: Enums.ForeignHeifCompression.Av1, effort: Effort, keep: Enums.ForeignKeep.None),
                _ => image.WebpsaveBuffer(q: WebPQuality, effort: Effort, keep: Enums.ForeignKeep.None),
            };
        }
        catch (VipsException)
        {
            return null;
        }
    }
}
