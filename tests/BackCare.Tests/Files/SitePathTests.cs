using BackCare.Files;

namespace BackCare.Tests.Files;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("a.md", "content", "content/a.md")]
    [InlineData("./a.md", "content", "content/a.md")]
    [InlineData("../a.md", "content/b", "content/a.md")]
    [InlineData("b/../../c//d/", "content/x", "content/c/d")]
    [InlineData("/a/b", "content", "a/b")]
    [InlineData("", "content/x", "content/x")]
    [InlineData("..", "content", "")]
    [InlineData("a b.md", "", "a b.md")]
    [InlineData("...", "", "...")]
    [InlineData("%41.md", "", "%41.md")]
    public void A_path_is_walked_from_its_folder(string path, string folder, string expected) =>
        Assert.Equal(expected, SitePath.Normalize(path, folder));

    [Theory]
    [InlineData("..", "")]
    [InlineData("../../a", "content")]
    [InlineData("/..", "content")]
    [InlineData("/../etc/passwd", "content")]
    [InlineData("a/../../../b", "content")]
    public void A_path_that_climbs_out_of_the_root_is_none(string path, string folder) => Assert.Null(SitePath.Normalize(path, folder));

    [Theory]
    [InlineData("a\\b")]
    [InlineData("..\\..\\b")]
    [InlineData("c:/b")]
    [InlineData("a.txt:stream")]
    [InlineData("a\0")]
    [InlineData("a\nb")]
    [InlineData("a\u007fb")]
    [InlineData("a\u0085b")]
    public void Back_slashes_colons_and_controls_are_refused(string path) => Assert.Null(SitePath.Normalize(path));

    [Theory]
    [InlineData("knee%20hug.md", "knee hug.md")]
    [InlineData("r%C3%BCcken.md", "rücken.md")]
    [InlineData("100%25", "100%")]
    [InlineData("a+b", "a+b")]
    public void A_path_out_of_a_link_is_decoded_once(string path, string expected) =>
        Assert.Equal(expected, SitePath.Normalize(path, decode: true));

    [Theory]
    [InlineData("%2e%2e/%2e%2e/etc")]
    [InlineData("..%2f..%2fetc")]
    [InlineData("%5c..%5cetc")]
    [InlineData("c%3a/etc")]
    [InlineData("a%00b")]
    [InlineData("a%0ab")]
    [InlineData("%252e%252e/etc")]
    [InlineData("a%25%32%65b")]
    [InlineData("%ff%fe")]
    public void What_decoding_brings_to_light_is_judged_too(string path) => Assert.Null(SitePath.Normalize(path, "content", decode: true));

    [Theory]
    [InlineData("content/a/b.md", "content/a")]
    [InlineData("site.yml", "")]
    [InlineData("", "")]
    public void The_folder_of_a_path_is_what_stands_before_its_last_name(string path, string folder) =>
        Assert.Equal(folder, SitePath.FolderOf(path));

    [Fact]
    public void The_folders_above_a_path_are_listed_from_the_nearest() =>
        Assert.Equal(["content/a/b", "content/a", "content"], SitePath.FoldersAbove("content/a/b/c.md"));
}
