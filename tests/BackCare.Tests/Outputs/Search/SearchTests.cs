using BackCare.Tests.Sites;

namespace BackCare.Tests.Outputs.Search;

public sealed class SearchTests
{
    private const string Glossary = """
        -- content/_data/glossary.yml --
        sciatica: { means: Pain along the big nerve of the leg., also: [leg pain, ischialgia] }
        disc: { means: A cushion between two bones of the back. }

        """;

    [Fact]
    public void The_title_wins_over_takeaways_then_headings_then_text()
    {
        var session = Session(
            Written.Doc("content/a-text.md", body: "A wombat, a wombat, a wombat, a wombat."),
            Written.Doc("content/b-heading.md", body: "## The wombat\n\nWords."),
            Written.Doc("content/c-takeaway.md", "takeaways: [One., Two., A wombat.]", "## Heading\n\nWords."),
            Page("d-title", "The wombat", "Words."));

        Assert.Equal(["/d-title/", "/c-takeaway/", "/b-heading/", "/a-text/"], session.Find("wombat"));
    }

    [Fact]
    public void The_last_word_may_be_unfinished()
    {
        var session = Session(Page("a", "Exercise at home", "Slow and steady."));

        Assert.Equal(["/a/"], session.Find("exer"));
        Assert.Equal(["/a/"], session.Find("home exer"));
        Assert.Empty(session.Find("ex"));
    }

    [Fact]
    public void Marks_capitals_and_endings_do_not_matter()
    {
        var session = Session(Page("a", "El niño y los músculos", "Words."), Page("b", "Lifting boxes", "Words."));

        Assert.Equal(["/a/"], session.Find("NINO musculo"));
        Assert.Equal(["/b/"], session.Find("lift box"));
    }

    [Theory]
    [InlineData("sciatica")]
    [InlineData("leg pain")]
    [InlineData("leg pains")]
    [InlineData("ischialgia")]
    public void Words_of_the_glossary_find_each_other(string query)
    {
        var session =
            Session(Glossary, Page("a", "About sciatica", "Words."), Page("b", "Leg pain at night", "Words."), Page("c", "Neck", "Words."));

        var found = session.Find(query).ToList();

        Assert.Contains("/a/", found);
        Assert.Contains("/b/", found);
        Assert.Contains("/glossary/", found);
        Assert.DoesNotContain("/c/", found);
    }

    [Fact]
    public void What_was_typed_wins_over_a_synonym()
    {
        var session = Session(Glossary, Page("a", "Leg pain at night", "Words."), Page("b", "About sciatica", "Words."));

        Assert.Equal("/b/", session.Find("sciatica").First());
    }

    [Fact]
    public void Pages_with_all_words_push_out_those_with_some()
    {
        var session = Session(Page("a", "Heat", "Warm."), Page("b", "Heat and cold", "Words."), Page("c", "Cold", "Words."));

        Assert.Equal(["/b/"], session.Find("cold or heat"));
        Assert.True(session.HasAll);
        Assert.Equal(["/a/", "/b/"], session.Find("heat zebra").Order());
        Assert.False(session.HasAll);
        Assert.Empty(session.Find("zebra"));
        Assert.Empty(session.Find("the"));
    }

    [Fact]
    public void People_and_sections_are_found()
    {
        var session = Session(
            Written.Doc("content/walks/_index.md"),
            "-- content/_data/people.yml --\ndana: { name: Dana Cole, role: Physical therapist }\n");

        Assert.Equal(["/people/dana/"], session.Find("therapist dana"));
        Assert.Equal(["/walks/"], session.Find("walks"));
    }

    [Fact]
    public void Every_page_of_this_site_is_found_by_its_title()
    {
        var session = new SearchSession(Shipped.ShippedSite.Built);
        var titles = Shipped.ShippedSite.Built.Publication!.Site.SelfChecks.Select(c => (Title: c.Title, Address: $"/self-checks/{c.Id}/"))
            .Concat(Shipped.ShippedSite.Built.Publication.Site.Newest.Where(p => p.Language == "en")
                .Select(p => (p.Title, Address: p.Permalink)));

        Assert.All(titles, page => Assert.Contains(page.Address, session.Find(page.Title)));
    }

    [Fact]
    public void What_is_not_for_the_public_leaves_no_word_in_the_index()
    {
        var built = Site.From(
                Written.Doc("content/draft.md", "draft: true", "quokka")
                + Written.Doc("content/unlisted.md", "unlisted: true", "quokka")
                + Written.Doc("content/off.md", "search: false", "quokka")
                + Written.Doc("content/later.md", "publish_date: 2027-01-01", "quokka")
                + Written.Doc("content/over.md", "date: 2026-01-01\nexpiry_date: 2026-02-01", "quokka")
                + Written.Doc("content/seen.md", body: "wombat"))
            .Options(o => o with { Environment = "preview", Drafts = true, Future = true, Expired = true }).Build().Sound();

        Assert.DoesNotContain(Index(built), f => f.Contains("quokka", StringComparison.Ordinal));
        Assert.Contains(Index(built), f => f.Contains("wombat", StringComparison.Ordinal));
        Assert.Contains("/off/index.html", built.Paths.Select(p => $"/{p}"));
    }

    [Fact]
    public void Without_search_there_is_no_page_no_index_and_no_script()
    {
        var off = Site.From($"-- site.yml --\n{Site.Settings}search: false\n").Build().Sound();
        var files = Site.From(Written.Doc("content/a.md")).Options(o => o with { BaseUrl = "file:" }).Build().Sound();

        Assert.All(new[] { off, files }, built =>
        {
            Assert.DoesNotContain(built.Paths, p => p.Contains("search", StringComparison.Ordinal));
            Assert.DoesNotContain("/search/", built.Text("index.html"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Results_link_below_the_base_path()
    {
        var built =
            Site.From(Page("a-b", "Wombat & co", "Words.") + Written.Doc("content/s/_index.md")
                + Written.Doc("content/s/t.md", body: "A kiwi."))
            .Options(o => o with { BaseUrl = "https://clinic.example/a/b/" }).Build().Sound();
        var session = new SearchSession(built);

        Assert.Equal(["/a/b/a-b/", "Wombat & co", "All on a-b.", ""], session.Results("wombat").Single());
        Assert.Equal(["/a/b/s/t/", "On s t md", "What there is to say on s t md.", "On s _index md"], session.Results("kiwi").Single());
        Assert.Equal("/a/b/search/", built.Html("index.html").QuerySelector("header a[href$='/search/']")!.GetAttribute("href"));
    }

    [Fact]
    public void Each_language_has_an_index_of_its_own()
    {
        var built = Site.From(
                $"-- site.yml --\n{Site.Settings}languages: {{ es: {{ title: Clinica }} }}\n"
                + Page("a", "Hot baths", "Words.") + Page("a.es", "Baños calientes", "Palabras."))
            .Build().Sound();

        Assert.Equal(["/a/"], new SearchSession(built).Find("baths"));
        Assert.Empty(new SearchSession(built).Find("calientes"));
        Assert.Equal(["/es/a/"], new SearchSession(built, "es/search/index.html").Find("baños"));
        Assert.Empty(new SearchSession(built, "es/search/index.html").Find("hot"));
    }

    [Theory]
    [InlineData("pain")]
    [InlineData("back pain")]
    [InlineData("sciatica")]
    [InlineData("when should i get help")]
    [InlineData("exerc")]
    [InlineData("heat or cold for muscles")]
    public void The_first_query_on_this_site_loads_at_most_15_kB_as_it_lies_on_disk(string query)
    {
        var session = new SearchSession(Shipped.ShippedSite.Built);

        Assert.NotEmpty(session.Find(query));
        Assert.InRange(session.Weight(file => file.Length), 1, 15_000);
    }

    private static string Page(string name, string title, string body) =>
        $"-- content/{name}.md --\n---\ntitle: {title}\ndescription: All on {name}.\ntype: page\n---\n{body}\n\n";

    private static SearchSession Session(params string[] documents) => new(Written.Build(documents).Sound());

    private static IEnumerable<string> Index(BuiltSite built) =>
        built.Paths.Where(p => p.StartsWith("search/", StringComparison.Ordinal)).Select(built.Text);
}
