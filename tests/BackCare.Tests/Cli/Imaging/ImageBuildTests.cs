using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Tests.Cli.Imaging;

public sealed class ImageBuildTests : IDisposable
{
    private readonly SiteOnDisk site = new("""
        -- content/walk/index.md --
        ---
        title: Take a walk
        description: How a short walk helps a sore back.
        type: page
        ---
        ![Two people walk](photo.jpg)

        """);

    [Fact]
    public void A_photo_is_offered_upright_smaller_and_never_larger()
    {
        site.Write("content/walk/photo.jpg", Photo.FromCamera(2000, 1200));

        var run = site.Run("build").EndsWith(0);

        var picture = Page().QuerySelector("main picture")!;
        var choices = Choices(picture.QuerySelector("source[type='image/webp']")!);
        Assert.Equal([480, 960, 1200], choices.Select(c => c.Width));
        Assert.All(choices, choice =>
        {
            using var image = Photo.Read(File.ReadAllBytes(site.Path($"public{choice.Url}")));
            Assert.Equal((choice.Width, choice.Width * 2000 / 1200), (image.Width, image.Height));
            Assert.DoesNotContain(image.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal)
                || f is "orientation" or "xmp-data" or "icc-profile-data");
        });
        Assert.Equal(("1200", "2000", "/walk/photo.jpg"), (Attribute("width"), Attribute("height"), Attribute("src")));
        Assert.NotEmpty(picture.QuerySelector("source")!.GetAttribute("sizes")!);
        Assert.Equal("3 encoded, 0 from the cache", run.Summary("pictures"));
    }

    [Fact]
    public void No_published_byte_says_where_a_photo_was_taken()
    {
        site.Write("content/walk/photo.jpg", Photo.FromCamera(700, 500)).Write("content/walk/b.png", Photo.Png(700, 500))
            .Write("content/_static/c.webp", Photo.WebP(700, 500));

        site.Run("build").EndsWith(0);

        var files = Directory.EnumerateFiles(site.Path("public"), "*", SearchOption.AllDirectories).ToList();
        Assert.Contains(files, f => f.EndsWith("c.webp", StringComparison.Ordinal));
        Assert.DoesNotContain(files, f => Encoding.Latin1.GetString(File.ReadAllBytes(f)).Contains(Photo.Place, StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_encoded_is_found_again_until_the_picture_changes()
    {
        site.Write("content/walk/photo.jpg", Photo.Jpeg(1000, 600));
        site.Run("build").EndsWith(0);
        var before = site.TreeHash("public");

        var again = site.Run("build").EndsWith(0);

        Assert.Equal("0 encoded, 3 from the cache", again.Summary("pictures"));
        Assert.Equal(before, site.TreeHash("public"));
        site.Write("content/walk/photo.jpg", Photo.Jpeg(1000, 601));
        Assert.Equal("3 encoded, 0 from the cache", site.Run("build").EndsWith(0).Summary("pictures"));
    }

    [Fact]
    public void The_same_bytes_come_out_of_one_core_and_of_many_without_a_cache()
    {
        site.Write("content/walk/photo.jpg", Photo.FromCamera(1500, 900)).Write("content/walk/b.png", Photo.Png(1100, 500));

        site.Run("build", "-d", "one", "--jobs", "1").EndsWith(0);
        Directory.Delete(site.Path(".backcare"), recursive: true);
        site.Run("build", "-d", "many", "--jobs", "8").EndsWith(0);

        Assert.Equal(site.TreeHash("one"), site.TreeHash("many"));
    }

    [Fact]
    public void A_broken_picture_is_one_finding_at_its_file_and_nothing_is_written()
    {
        site.Write("content/walk/photo.jpg", Photo.Jpeg(1000, 600)[..5000]);

        var run = site.Run("build").EndsWith(1);

        Assert.Equal("content/walk/photo.jpg:1:1: error BC5021: `photo.jpg` is damaged or incomplete",
            Assert.Single(run.Error.Split('\n'), l => l.Contains("BC5021:", StringComparison.Ordinal)));
        Assert.False(site.Has("public/index.html"));
    }

    [Fact]
    public void Without_the_library_the_photo_is_published_as_it_is_and_the_build_says_so_once()
    {
        site.LoadImageLibrary = () => false;
        site.Write("content/walk/photo.jpg", Photo.FromCamera(1000, 600)).Write("content/walk/b.png", Photo.Png(1000, 600));

        var run = site.Run("build").EndsWith(0);

        Assert.Single(run.Error.Split('\n'), l => l.Contains("BC9020:", StringComparison.Ordinal));
        Assert.Null(Page().QuerySelector("picture"));
        Assert.Equal(("600", "1000"), (Attribute("width"), Attribute("height")));
        var published = File.ReadAllBytes(site.Path("public/walk/photo.jpg"));
        Assert.DoesNotContain(Photo.Place, Encoding.Latin1.GetString(published), StringComparison.Ordinal);
        using var shown = Photo.Read(published).Autorot();
        Assert.Equal((600, 1000), (shown.Width, shown.Height));
    }

    [Fact]
    public void A_site_without_photos_never_loads_the_library()
    {
        var asked = 0;
        site.LoadImageLibrary = () => asked++ < 0;
        site.Write("content/walk/index.md", site.Read("content/walk/index.md").Replace("photo.jpg", "a.svg", StringComparison.Ordinal))
            .Write("content/walk/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"></svg>");

        site.Run("build").EndsWith(0);

        Assert.Equal(0, asked);
    }

    [Fact]
    public void Avif_is_there_for_those_who_ask_and_stands_first()
    {
        site.Write("site.yml", SiteOnDisk.Settings + "images: { widths: [64, 128], formats: [webp, avif] }\n")
            .Write("content/walk/photo.jpg", Photo.Jpeg(200, 100));

        site.Run("build").EndsWith(0);

        var sources = Page().QuerySelectorAll("main picture source").ToList();
        Assert.Equal(["image/avif", "image/webp"], sources.Select(s => s.GetAttribute("type")));
        Assert.All(sources, s => Assert.Equal([64, 128], Choices(s).Select(c => c.Width)));
        using var image = Photo.Read(File.ReadAllBytes(site.Path($"public{Choices(sources[0])[0].Url}")));
        Assert.Equal((64, 32), (image.Width, image.Height));
    }

    [Fact]
    public void A_small_picture_stays_as_it_is()
    {
        site.Write("content/walk/photo.jpg", Photo.Jpeg(300, 200));

        site.Run("build").EndsWith(0);

        Assert.Null(Page().QuerySelector("picture"));
        Assert.Equal(("300", "200"), (Attribute("width"), Attribute("height")));
    }

    public void Dispose() => site.Dispose();

    private AngleSharp.Html.Dom.IHtmlDocument Page() => new HtmlParser().ParseDocument(site.Read("public/walk/index.html"));

    private string Attribute(string name) => Page().QuerySelector("main img")!.GetAttribute(name)!;

    private static List<(string Url, int Width)> Choices(IElement source) =>
        [.. source.GetAttribute("srcset")!.Split(", ").Select(c => c.Split(' '))
            .Select(c => (c[0], int.Parse(c[1][..^1], System.Globalization.CultureInfo.InvariantCulture)))];
}
