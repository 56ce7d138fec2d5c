using BackCare.Diagnostics;
using BackCare.Tests.Cli;

namespace BackCare.Tests.Assessments.Translating;

/// <summary>A translated self-check is reviewed by itself: the review of the original says nothing of its words.</summary>
public sealed class TranslationReviewTests
{
    private const string Reviewed = "reviewed: { by: dana-cole, on: 2026-06-07, next: 2027-06-07 }\n";

    [Fact]
    public void The_page_shows_the_review_of_its_own_words()
    {
        var site = TranslationSite.Of(Reviewed + TranslationSite.Spanish).Build().WithoutErrors();

        Assert.Equal(["2026-06-07", "2027-06-07"], Days(site, "es/self-checks/pain-today/index.html"));
        Assert.Equal(["2026-05-02", "2027-05-01"], Days(site, "self-checks/pain-today/index.html"));
        Assert.DoesNotContain(site.Diagnostics, d => d.Location.File == TranslationSite.File);
    }

    [Fact]
    public void Without_a_review_there_is_a_warning_and_no_other_review_takes_its_place()
    {
        var site = TranslationSite.Of(TranslationSite.Spanish).Build().WithoutErrors();

        var warning = Assert.Single(site.Diagnostics, d => d.Location.File == TranslationSite.File);
        Assert.Equal(("BC7101", Severity.Warning, $"{TranslationSite.File}:1:1"),
            (warning.Rule.Id, warning.Severity, warning.Location.ToString()));
        Assert.Empty(Days(site, "es/self-checks/pain-today/index.html"));
    }

    [Theory]
    [InlineData("reviewed: { by: dana-coal, on: 2026-06-07, next: 2027-06-07 }\n", "BC5008")]
    [InlineData("reviewed: { by: dana-cole, on: 2026-06-07, next: 2027-06-07, hash: abc }\n", "BC7108")]
    [InlineData("reviewed: { by: dana-cole, on: 2029-06-07, next: 2030-06-07 }\n", "BC7102")]
    [InlineData("reviewed: { by: dana-cole, on: 2025-01-07, next: 2025-06-07 }\n", "BC7103")]
    [InlineData("reviewed: { by: dana-cole, on: 2026-06-07 }\n", "BC3006")]
    [InlineData("reviewed: { by: dana-cole, on: 2026-06-07, next: soon }\n", "BC3007")]
    public void A_review_that_does_not_hold_is_reported(string review, string id) =>
        Assert.Contains(TranslationSite.Of(review + TranslationSite.Spanish)
            .Build().Diagnostics, d => d.Rule.Id == id && d.Location.File == TranslationSite.File);

    [Fact]
    public void A_review_is_recorded_below_the_version_and_a_change_afterwards_is_told()
    {
        using var site = new SiteOnDisk();
        foreach (var file in TranslationSite.Of(TranslationSite.Spanish).Tree.Files)
        {
            site.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Read().Span));
        }

        var run = site.Run("review", TranslationSite.File, "--by", "dana-cole", "--now", "2026-11-23").EndsWith(0);

        Assert.Equal($"recorded: Dana Cole reviewed {TranslationSite.File} on 2026-11-23\n", run.Output);
        Assert.Matches("^version: 3\nreviewed: \\{ by: dana-cole, on: 2026-11-23, next: 2027-11-23, hash: [0-9a-f]{64} \\}\ntitle: ",
            site.Read(TranslationSite.File));
        Assert.StartsWith("already recorded", site.Run("review", TranslationSite.File, "--by", "dana-cole", "--now", "2026-11-23")
            .EndsWith(0).Output, StringComparison.Ordinal);

        site.Write(TranslationSite.File, site.Read(TranslationSite.File).Replace("Nada de esto", "Ninguna", StringComparison.Ordinal));

        Assert.Contains($"{TranslationSite.File}:2:68: warning BC7108", site.Run("check", "--now", "2026-11-23").Error,
            StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Days(BuiltSite site, string path) =>
        site.Html(path).QuerySelectorAll("[data-part=about] time").Select(t => t.GetAttribute("datetime"));
}
