using AngleSharp.Html.Dom;
using BackCare.Tests.House;
using BackCare.Tests.Shipped;
using BackCare.Tests.Sites;

namespace BackCare.Tests.Rendering;

public sealed class GlossaryTests
{
    private const string Glossary = """
        -- content/_data/glossary.yml --
        sciatica: { means: "pain & numbness down one *leg*", also: [leg pain] }
        flare-up: { means: a time of more pain }
        flare: { means: another word }
        care plan: { means: the steps that we agree on }

        """;

    [Fact]
    public void The_first_use_of_a_word_leads_to_its_meaning_below_the_text()
    {
        var page = Page("Sciatica hurts. With sciatica, follow your care plan.\n\n- Two care plans.");

        var links = page.QuerySelectorAll(".text a.word").ToList();
        Assert.Equal(["Sciatica", "care plan"], links.Select(l => l.TextContent));
        Assert.Equal(["sciatica", "care plan"], page.QuerySelectorAll(".text dl.words dt").Select(t => t.TextContent));
        Assert.All(links, l => Assert.Equal("DT", page.GetElementById(l.GetAttribute("href")![1..])!.NodeName));
        Assert.Equal("pain &amp; numbness down one <em>leg</em>", page.QuerySelector("dl.words dd")!.InnerHtml);
        Assert.Equal("Sciatica hurts. With sciatica, follow your care plan.", page.QuerySelector(".text p")!.TextContent);
        Assert.Equal("/glossary/", page.QuerySelector(".used-words a[href$='glossary/']")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("A flare-up.", "flare-up")]
    [InlineData("Two flares.", "flares")]
    [InlineData("**Sciatica** hurts.", "Sciatica")]
    [InlineData("My sciatica, *sciatica*.", "sciatica")]
    [InlineData("1. Sciatica.", "Sciatica")]
    public void A_word_is_whole_or_plural_and_the_longest_counts(string text, string word) =>
        Assert.Equal([word], Page(text).QuerySelectorAll("a.word").Select(l => l.TextContent));

    [Theory]
    [InlineData("## Sciatica\n\nWords.")]
    [InlineData("Non-sciatica and sciaticae, flared, leg pain.")]
    [InlineData("[Sciatica](https://other.example/) and `sciatica`.")]
    [InlineData(":::important\nSciatica hurts.\n:::")]
    [InlineData("| Sciatica |\n|---|\n| sciatica |")]
    public void Headings_links_code_tables_and_boxes_stay_as_they_are(string text) =>
        Assert.Empty(Page(text).QuerySelectorAll("a.word, .used-words"));

    [Fact]
    public void The_glossary_page_has_a_place_for_every_word()
    {
        var page = Site.From(Glossary).Build().WithoutErrors().Html("glossary/index.html");

        Assert.Equal(["_word-care-plan", "_word-flare", "_word-flare-up", "_word-sciatica"], page.QuerySelectorAll("dl.words dt")
            .Select(t => t.Id!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_of_another_language_is_left_alone()
    {
        var built = Site.From(Glossary + Written.Doc("content/a.md", body: "Sciatica.") + Written.Doc("content/a.es.md", body: "Sciatica."))
            .With("site.yml", Site.Settings + "languages: { es: { title: Clínica } }\n").Build();

        Assert.Single(built.Html("a/index.html").QuerySelectorAll("a.word"));
        Assert.Empty(built.Html("es/a/index.html").QuerySelectorAll("a.word"));
    }

    [Fact]
    public void No_shipped_page_explains_a_word_twice_or_leads_to_a_place_that_is_not_there() => Violations.None(
        from page in ShippedSite.Pages
        let words = page.Value.QuerySelectorAll("a.word").Select(w => w.GetAttribute("href")!).ToList()
        where words.Distinct(StringComparer.Ordinal).Count() != words.Count
            || words.Any(w => page.Value.GetElementById(w[1..]) is null)
            || page.Value.QuerySelectorAll(".used-words dt").Length != words.Count
        select page.Key);

    private static IHtmlDocument Page(string text) =>
        Site.From(Glossary + Written.Doc("content/a.md", body: text)).Build().WithoutErrors().Html("a/index.html");
}
