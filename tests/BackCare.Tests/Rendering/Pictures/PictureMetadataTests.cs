using System.Text;
using BackCare.Rendering.Pictures;
using BackCare.Tests.Cli.Imaging;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Rendering.Pictures;

public sealed class PictureMetadataTests
{
    public static TheoryData<string> Kinds => ["jpeg", "png", "webp"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_the_camera_wrote_goes_and_every_pixel_stays(string kind)
    {
        var original = Picture(kind);

        var clean = PictureMetadata.Without(original)!.Value.ToArray();

        Assert.DoesNotContain(Photo.Place, Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Equal(ImageSize.Of(original), ImageSize.Of(clean));
        using var before = Photo.Read(original);
        using var after = Photo.Read(clean);
        Assert.Equal(before.WriteToMemory<byte>(), after.WriteToMemory<byte>());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_clean_picture_stays_byte_for_byte(string kind)
    {
        var clean = PictureMetadata.Without(Picture(kind))!.Value.ToArray();

        Assert.Equal(clean, PictureMetadata.Without(clean)!.Value.ToArray());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_that_is_cut_off_or_garbled_is_no_crash(string kind)
    {
        var original = Picture(kind);
        var random = new Random(3);

        Assert.Null(PictureMetadata.Without(original.AsMemory(0, original.Length / 2)));
        for (var turn = 0; turn < 2000; turn++)
        {
            var garbled = original[..random.Next(original.Length)];
            for (var i = 0; i < 8 && garbled.Length > 0; i++)
            {
                garbled[random.Next(garbled.Length)] = (byte)random.Next(256);
            }

            _ = PictureMetadata.Without(garbled);
            _ = ImageSize.Of(garbled);
            _ = PictureFile.Moves(garbled);
        }
    }

    [Theory]
    [InlineData("a.gif", "GIF89aAAAA XMP DataXMP")]
    [InlineData("a.avif", "0000ftypavif infe Exif\0")]
    public void A_format_that_cannot_be_cleaned_is_refused_if_it_tells_something(string name, string text)
    {
        var built = Site.From("").With($"content/_static/{name}", text).Build();

        Assert.Equal($"content/_static/{name}:1:1: BC5022: `{name}` contains camera data, possibly including the location, that "
            + "BackCare cannot remove from this format", Assert.Single(built.Lines, l => l.Contains("BC5022", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_no_picture_is_copied_and_reported()
    {
        var built = Written.Build("-- content/s/a.png --\nx\n", Written.Doc("content/s/index.md", body: "![A bridge](a.png)"));

        Assert.Contains(built.Lines, l => l == "content/s/a.png:1:1: BC5023: `a.png` has the extension of a picture but is not one");
        Assert.Equal("x\n", built.Text("s/a.png"));
    }

    private static byte[] Picture(string kind) => kind switch
    {
        "jpeg" => Photo.FromCamera(300, 200),
        "png" => Photo.Png(300, 200),
        _ => Photo.WebP(300, 200),
    };
}
