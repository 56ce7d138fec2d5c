using System.Text.RegularExpressions;

namespace BackCare.BrowserTests;

/// <summary>What a phone has to load, in bytes of brotli; needs no browser.</summary>
public sealed partial class WeightTests
{
    private static readonly ShippedSite Site = ShippedSite.AtHome;

    [Fact]
    public void A_reading_page_weighs_at_most_14_kilobytes() => Assert.All(
        Site.Pages.Where(p => !p.Contains("/self-checks/", StringComparison.Ordinal)),
        page => Assert.True(Weight(FileOf(page)) <= 14_000, $"{page}: {Weight(FileOf(page))}"));

    [Fact]
    public void There_is_one_style_sheet_of_at_most_8_kilobytes() =>
        Assert.InRange(Weight(Assert.Single(Site.Files.Keys, p => p.EndsWith(".css", StringComparison.Ordinal))), 1, 8_000);

    [Fact]
    public void No_reading_page_needs_a_script() => Assert.All(
        Site.Pages.Where(p => !p.Contains("/self-checks/lower-back/", StringComparison.Ordinal)
            && !p.EndsWith("/search/", StringComparison.Ordinal)),
        page => Assert.DoesNotMatch("<script(?! type=\"application/)", Site.Text(FileOf(page))));

    [Fact]
    public void There_is_no_font() =>
        Assert.DoesNotContain(Site.Files.Keys, p => Path.GetExtension(p) is ".woff" or ".woff2" or ".ttf" or ".otf");

    [Fact]
    public void The_script_and_the_program_of_a_self_check_weigh_at_most_10_kilobytes()
    {
        var script = Weight(Assert.Single(Site.Files.Keys, p => p.StartsWith("assets/self-check.", StringComparison.Ordinal)));
        var program =
            SiteAnswers.Compressed(System.Text.Encoding.UTF8.GetBytes(Program()
                .Match(Site.Text("self-checks/lower-back/index.html")).Groups[1].Value)).Length;

        Assert.InRange(script + program, 1, 10_000);
    }

    [Fact]
    public void The_loader_weighs_at_most_1500_bytes() => Assert.InRange(Weight("embed.js"), 1, 1_500);

    [Fact]
    public void The_first_view_takes_at_most_6_requests_and_75_kilobytes() => Assert.All(Site.Pages, page =>
    {
        var files = Loaded().Matches(Site.Text(FileOf(page))).Select(m => m.Groups[1].Value.TrimStart('/')).Where(Site.Files.ContainsKey)
            .Distinct(StringComparer.Ordinal).Prepend(FileOf(page)).ToList();
        Assert.True(files.Count <= 6 && files.Sum(Weight) <= 75_000, $"{page}: {files.Count} requests, {files.Sum(Weight)} bytes");
    });

    private static string FileOf(string page) => page.EndsWith('/') ? page[1..] + "index.html" : page[1..];

    private static int Weight(string path) => Site.Compressed(path).Length;

    [GeneratedRegex("id=\"_data\">([^<]*)<")]
    private static partial Regex Program();

    // Images that are loaded lazily come later than the first view.
    [GeneratedRegex("<(?:link rel=\"(?:stylesheet|icon)\"|script|img(?![^>]*loading=\"lazy\"))[^>]* (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Loaded();
}
