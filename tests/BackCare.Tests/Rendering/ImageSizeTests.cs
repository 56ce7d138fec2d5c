using System.Text;
using BackCare.Rendering.Pictures;

namespace BackCare.Tests.Rendering;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAAElFTkSuQmCC", 3, 2)]
    [InlineData("R0lGODlhAwACAIAAAAAAAP///yH5BAEAAAAALAAAAAADAAIAAAIDhG8FADs=", 3, 2)]
    [InlineData("UklGRiQAAABXRUJQVlA4TBgAAAAvAkAAAAcQERGIiP4HAAcQERGIiP4HAA==", 3, 2)]
    public void The_size_is_read_out_of_the_first_bytes(string base64, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Of(Convert.FromBase64String(base64)));

    [Fact]
    public void A_photo_that_was_held_upright_is_turned()
    {
        byte[] exif = [0xFF, 0xE1, 0, 34, .. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
        byte[] frame = [0xFF, 0xC0, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0, 0xFF, 0xD9];

        Assert.Equal((300, 200), ImageSize.Of([0xFF, 0xD8, .. frame]));
        Assert.Equal((200, 300), ImageSize.Of([0xFF, 0xD8, .. exif, .. frame]));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20px'/>", 30, 20)]
    [InlineData("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0,0 64.4 32'/>", 64, 32)]
    public void A_drawing_says_its_size(string svg, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Of(Encoding.UTF8.GetBytes(svg)));

    [Theory]
    [InlineData("")]
    [InlineData("no picture")]
    [InlineData("<svg")]
    [InlineData("<html/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>")]
    public void What_cannot_be_read_has_no_size(string bytes) => Assert.Null(ImageSize.Of(Encoding.UTF8.GetBytes(bytes)));

    [Fact]
    public void No_cut_of_a_picture_breaks_the_reader()
    {
        byte[] photo =
            [0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0xFF,
                0xC0, 0, 11, 8, 0, 200, 1, 44, 1];

        for (var length = 0; length <= photo.Length; length++)
        {
            _ = ImageSize.Of(photo.AsSpan(0, length));
        }
    }
}
