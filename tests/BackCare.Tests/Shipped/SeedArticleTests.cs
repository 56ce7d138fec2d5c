using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using BackCare.Tests.House;

namespace BackCare.Tests.Shipped;

/// <summary>The site covers everything that the clinic's starting article says.</summary>
public sealed class SeedArticleTests
{
    [Theory]
    [InlineData("relieve-lower-back-pain/index.html", "heat|warm")]
    [InlineData("relieve-lower-back-pain/index.html", "cold")]
    [InlineData("relieve-lower-back-pain/index.html", "walk")]
    [InlineData("relieve-lower-back-pain/index.html", "stretch")]
    [InlineData("relieve-lower-back-pain/index.html", "sit")]
    [InlineData("relieve-lower-back-pain/index.html", "habit")]
    [InlineData("understanding-lower-back-pain/index.html", "cause")]
    [InlineData("strategies/keep-moving/index.html", "bed")]
    [InlineData("strategies/keep-moving/index.html", "walk")]
    [InlineData("strategies/posture/index.html", "feet flat|feet on the floor|flat on the floor")]
    [InlineData("strategies/posture/index.html", "support")]
    [InlineData("strategies/posture/index.html", "sleep")]
    [InlineData("strategies/heat-and-cold/index.html", "heat")]
    [InlineData("strategies/heat-and-cold/index.html", "cold")]
    [InlineData("strategies/heat-and-cold/index.html", "both|take turns|switch|alternat")]
    [InlineData("strategies/guided-exercise/index.html", "therapist")]
    [InlineData("strategies/guided-exercise/index.html", "strength|stronger|strong")]
    [InlineData("strategies/guided-exercise/index.html", "flexib|stretch|supple")]
    [InlineData("strategies/daily-habits/index.html", "lift")]
    [InlineData("strategies/daily-habits/index.html", "sit")]
    [InlineData("strategies/daily-habits/index.html", "shoes")]
    [InlineData("when-to-get-help/index.html", "longer than a week")]
    [InlineData("when-to-get-help/index.html", "keeps coming back")]
    [InlineData("when-to-get-help/index.html", "limits what you can do")]
    [InlineData("roadmap/index.html", "step|stage")]
    [InlineData("contact/index.html", "phone|call")]
    [InlineData("contact/index.html", "video|telehealth")]
    [InlineData("contact/index.html", "office|in person")]
    public void The_page_speaks_of_the_topic(string path, string words)
    {
        var text = ShippedSite.Page(path).QuerySelector("main")!.Text().ToLowerInvariant();

        Assert.True(words.Split('|').Any(w => text.Contains(w, StringComparison.Ordinal)), $"{path} does not speak of {words}");
    }

    [Fact]
    public void There_are_five_strategies_and_four_stages_of_the_roadmap()
    {
        var paths = ShippedSite.Pages.Select(p => p.Key).ToList();

        Assert.Equal(5, paths.Count(p => p.StartsWith("strategies/", StringComparison.Ordinal) && p.Split('/').Length == 3));
        Assert.True(paths.Count(p => p.StartsWith("roadmap/", StringComparison.Ordinal) && p.Split('/').Length == 3) >= 3);
    }

    [Fact]
    public void Every_article_begins_with_its_takeaways()
    {
        var main = ShippedSite.Page("relieve-lower-back-pain/index.html").QuerySelector("main")!;

        Assert.InRange(main.QuerySelectorAll("[class*=takeaways] li").Length, 3, 5);
    }

    [Fact]
    public void No_sentence_of_the_starting_article_was_copied()
    {
        // The article itself is not ours to keep: its stretches of eight words are known here by their hashes only.
        var seed = Repository.Text("tests/BackCare.Tests/Shipped/SeedArticle.hashes")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

        Violations.None(
            from page in ShippedSite.Pages
            let words = Words(page.Value.Body!.Text())
            from at in Enumerable.Range(0, Math.Max(0, words.Length - 7))
            let stretch = string.Join(' ', words[at..(at + 8)])
            where seed.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stretch)))[..12])
            select $"{page.Key}: {stretch}");
    }

    private static string[] Words(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
