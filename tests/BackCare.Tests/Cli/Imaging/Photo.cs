using System.Text;
using BackCare.Cli.Imaging;
using NetVips;

namespace BackCare.Tests.Cli.Imaging;

/// <summary>Pictures as a camera makes them, with a place that must not be published.</summary>
internal static class Photo
{
    /// <summary>Stands in the GPS part of the EXIF data, and nowhere else.</summary>
    public const string Place = "SECRETPLACE";

    private const byte ExifLength = 76;

    /// <summary>Colours that change over the picture.</summary>
    public static byte[] Jpeg(int width, int height) => Save(width, height, image => image.JpegsaveBuffer(q: 85));

    /// <summary>A JPEG held sideways (orientation 6), with the place and, behind the picture, a film.</summary>
    public static byte[] FromCamera(int width, int height)
    {
        var jpeg = Jpeg(width, height);
        return [.. jpeg[..2], .. Exif(orientation: 6), .. jpeg[2..], .. Encoding.ASCII.GetBytes($"film of {Place}")];
    }

    public static byte[] Png(int width, int height)
    {
        var png = Save(width, height, image => image.PngsaveBuffer());
        var text = Encoding.ASCII.GetBytes($"tEXtWhere\0{Place}");
        return [.. png[..33], 0, 0, 0, (byte)(text.Length - 4), .. text, 0, 0, 0, 0, .. png[33..]];
    }

    /// <summary>In the extended form, with the place in a chunk of its own.</summary>
    public static byte[] WebP(int width, int height)
    {
        var webp = Save(width, height, image => image.WebpsaveBuffer(q: 80, keep: Enums.ForeignKeep.None));
        byte[] head =
            [(byte)'V', (byte)'P', (byte)'8', (byte)'X', 10, 0, 0, 0, 0x08, 0, 0, 0, (byte)((width - 1) & 255), (byte)((width - 1) >> 8), 0,
                (byte)((height - 1) & 255), (byte)((height - 1) >> 8), 0];
        var exif = Encoding.ASCII.GetBytes($"EXIF\x0b\0\0\0{Place}\0");
        byte[] whole = [.. webp[..12], .. head, .. webp[12..], .. exif];
        BitConverter.TryWriteBytes(whole.AsSpan(4), whole.Length - 8);
        return whole;
    }

    public static Image Read(byte[] bytes) =>
        VipsLibrary.Load() ? Image.NewFromBuffer(bytes) : throw new InvalidOperationException("libvips cannot be loaded");

    private static byte[] Save(int width, int height, Func<Image, byte[]> save)
    {
        Assert.True(VipsLibrary.Load());
        using var ramp = Image.Xyz(width, height);
        using var x = ramp[0] * (255.0 / width);
        using var y = ramp[1] * (255.0 / height);
        using var both = x.Bandjoin(y, 255 - x);
        using var image = both.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return save(image);
    }

    /// <summary>An APP1 segment: the orientation, and a GPS directory with one text.</summary>
    private static byte[] Exif(byte orientation) =>
    [
        0xFF, 0xE1, 0, ExifLength, .. "Exif\0\0MM\0*\0\0\0\b"u8,
        0, 2,
        0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
        0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38,
        0, 0, 0, 0,
        0, 1,
        0, 0x12, 0, 2, 0, 0, 0, 12, 0, 0, 0, 56,
        0, 0, 0, 0,
        .. Encoding.ASCII.GetBytes(Place), 0,
    ];
}
