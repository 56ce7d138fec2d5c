using BackCare.Diagnostics;

namespace BackCare.Tests;

public sealed class SiteTests
{
    [Fact]
    public void What_the_text_gives_takes_the_place_of_what_stands_in()
    {
        var site = Site.From("-- site.yml --\ntitle: Mine").With("content/a.md", "---\ntitle: A\n---\n");

        var files = site.Tree.Files.Where(f => !f.Path.StartsWith("templates/", StringComparison.Ordinal));

        Assert.Equal(["content/_index.md", "content/a.md", "site.yml"], files.Select(f => f.Path));
        Assert.Equal("title: Mine\n"u8.ToArray(), site.Tree.Find("site.yml")!.Read().ToArray());
    }

    [Fact]
    public void A_build_gives_its_findings_with_their_place()
    {
        var built = Site.From("-- site.yml --\ntitle: [").Build();

        var error = Assert.Single(built.Errors);
        Assert.Equal("site.yml", error.Location.File);
        Assert.Null(built.Publication);
        Assert.Empty(built.Files);
    }

    [Fact]
    public void Options_reach_the_build()
    {
        var built = Site.From("").Options(o => o with { TodayIn = _ => null }).Build();

        Assert.Contains(built.Diagnostics, d => d.Severity == Severity.Error && d.Location.File == "site.yml");
    }
}
