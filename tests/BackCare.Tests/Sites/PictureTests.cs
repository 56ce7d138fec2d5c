using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Sites;

public sealed class PictureTests
{
    private const string Files =
        "-- content/s/bridge.png --\nGIF89aAAAA\n-- content/s/other.png --\nGIF89aAAAA\n-- content/_static/logo.png --\nGIF89aAAAA\n";

    [Theory]
    [InlineData("bridge.png", "/s/bridge.png")]
    [InlineData("/s/bridge.png", "/s/bridge.png")]
    [InlineData("/logo.png", "/logo.png")]
    [InlineData("/_static/logo.png", "/logo.png")]
    public void A_picture_is_found_and_copied(string source, string url)
    {
        var built = Build(Files, Doc("content/s/a.md", body: $"![A bridge]({source})")).Sound();
        var site = built.Publication!.Site;

        Assert.Equal(url, site.Picture(source, site.At("content/s/a.md"))!.Value.Url);
        Assert.Contains(url[1..], built.Paths);
    }

    [Theory]
    [InlineData("brigde.png", "BC5004 the picture `brigde.png` does not exist | did you mean `bridge.png`?")]
    [InlineData("zebra.png", "BC5004 the picture `zebra.png` does not exist | put the file next to the page, or in `content/_static/`")]
    [InlineData("a.md", "BC5004 the picture `a.md` does not exist | put the file next to the page, or in `content/_static/`")]
    [InlineData("../../../x.png", "BC5001 `../../../x.png` is outside the content folder | link to a file in `content/`")]
    public void A_picture_that_does_not_exist_is_shown_with_the_nearest(string source, string expected) =>
        Assert.Equal($"content/s/a.md:6:1 {expected}", OnlyFinding(Files, Doc("content/s/a.md", body: $"![A bridge]({source})")));

    [Fact]
    public void The_picture_of_front_matter_is_checked_and_copied()
    {
        Assert.Contains("s/bridge.png", Build(Files, Doc("content/s/a.md", "image: bridge.png\nimage_alt: A bridge")).Paths);
        Assert.Equal(
            "content/s/a.md:5:8 BC5004 the picture `no.png` does not exist | put the file next to the page, or in `content/_static/`",
            OnlyFinding(Doc("content/s/a.md", "image: no.png\nimage_alt: A bridge")));
    }

    [Fact]
    public void A_loose_file_is_copied_only_if_a_published_page_names_it()
    {
        var built =
            Build(Files, Doc("content/s/a.md", body: "![A bridge](bridge.png)"), Doc("content/s/b.md", "draft: true", "![x](other.png)"))
                .Sound();

        Assert.Contains("s/bridge.png", built.Paths);
        Assert.DoesNotContain("s/other.png", built.Paths);
        Assert.Contains("logo.png", built.Paths);
    }

    [Fact]
    public void All_files_of_a_bundle_stand_below_its_page()
    {
        var built = Build(
            Doc("content/s/bundle/index.md", "slug: posture", "![x](deep/in.png)"),
            "-- content/s/bundle/one.pdf --\nx\n-- content/s/bundle/deep/in.png --\nGIF89aAAAA\n").Sound();

        Assert.Contains("s/posture/one.pdf", built.Paths);
        Assert.Contains("s/posture/deep/in.png", built.Paths);
        Assert.Equal("/s/posture/deep/in.png", built.Html("s/posture/index.html").QuerySelector("main img")!.GetAttribute("src"));
    }

    [Fact]
    public void A_bundle_that_is_not_published_keeps_its_files_also_inside_one_that_is()
    {
        var built = Build(
            Doc("content/out/index.md"), "-- content/out/o.png --\nGIF89aAAAA\n", Doc("content/out/in/index.md", "draft: true"),
                "-- content/out/in/i.png --\nGIF89aAAAA\n").Sound();

        Assert.Contains("out/o.png", built.Paths);
        Assert.DoesNotContain(built.Paths, p => p.EndsWith("i.png", StringComparison.Ordinal));
    }
}
