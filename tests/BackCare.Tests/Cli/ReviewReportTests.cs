using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackCare.Tests.Cli;

public sealed class ReviewReportTests : IDisposable
{
    private readonly SiteOnDisk disk = new();

    public ReviewReportTests() => disk.Run("new", "site", "clinic").EndsWith(0);

    [Fact]
    public void It_is_one_file_that_loads_and_runs_nothing()
    {
        var page = Report();

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, [src]"));
        Assert.All(page.QuerySelectorAll("[href]"), a => Assert.StartsWith("#", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("a[href]"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"),
            e => Assert.NotNull(page.GetElementById(e.GetAttribute("aria-labelledby")!)));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void Reviews_stand_with_their_days_and_the_pressing_ones_first()
    {
        disk.Write("clinic/content/strategies/short-walks.md", disk.Read("clinic/content/strategies/short-walks.md")
            .Replace("next: 2027-11-23", "next: 2026-12-24", StringComparison.Ordinal));
        disk.Run("review", "content/understanding-back-pain.md", "--by", "lee-reviewer", "-s", "clinic").EndsWith(0);
        disk.Write("clinic/content/understanding-back-pain.md", disk.Read("clinic/content/understanding-back-pain.md")
            + "\nOne more line.\n");

        var rows = Rows(Report(), "reviews");

        Assert.Equal(["Short walks for a sore back content/strategies/short-walks.md", "Lee Reviewer, MD", "23 Nov 2026", "24 Dec 2026",
            "not recorded", "due within 90 days"], rows[0]);
        Assert.Contains(rows, r => r[0]
            .StartsWith("Understanding back pain", StringComparison.Ordinal) && r[4] == "does not match"
                && r[5] == "✕ changed since the review");
        Assert.Contains(rows, r => r[0].EndsWith("first-check.yml", StringComparison.Ordinal) && r[5] == "✓ up to date");
    }

    [Fact]
    public void A_page_without_a_review_stands_on_top_and_forbids_to_publish()
    {
        disk.Write("clinic/content/strategies/short-walks.md",
            string.Join('\n', disk.Read("clinic/content/strategies/short-walks.md").Split('\n')
                .Where(l => !l.StartsWith("reviewed:", StringComparison.Ordinal))));

        var page = Report(code: 1);

        Assert.Equal("✕ not reviewed", Rows(page, "reviews")[0][5]);
        Assert.Equal("Cannot be published", page.QuerySelector(".verdict strong")!.TextContent);
        Assert.Contains(Rows(page, "findings"), r => r[1] == "✕ error" && r[2].EndsWith("BC7101", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_has_its_reading_grades()
    {
        var rows = Rows(Report(), "grades");

        Assert.Equal(12, rows.Count);
        Assert.All(rows, r => Assert.Matches(@"^-?\d+\.\d$", r[2]));
        Assert.All(rows, r => Assert.Equal("n/a", r[3]));
        Assert.All(rows, r => Assert.Equal("✓ yes", r[4]));
    }

    [Fact]
    public void Smog_is_given_from_thirty_sentences_up()
    {
        disk.Write("clinic/content/about.md", disk.Read("clinic/content/about.md") + "\n"
            + string.Concat(Enumerable.Repeat("- We listen to you every day.\n", 30)));

        Assert.Matches(@"^\d+\.\d$", Rows(Report(), "grades").Single(r => r[0].EndsWith("about.md", StringComparison.Ordinal))[3]);
    }

    [Fact]
    public void Spanish_pages_have_a_score_for_ease_in_place_of_grades()
    {
        static string Text(string title, string body) =>
            $"---\ntitle: {title} de la clínica\ndescription: {title}, corta, escrita para la prueba de esta clínica.\ntype: "
            + $"page\n---\n{body}";
        disk.Write("clinic/site.yml", disk.Read("clinic/site.yml") + "\nlanguages:\n  es: { title: Clínica }\n  de: { title: Praxis }\n");
        disk.Write("clinic/content/facil.es.md",
            Text("Una página fácil", string.Concat(Enumerable.Repeat("Camine un poco. Luego descanse.\n\n", 10))));
        disk.Write("clinic/content/dura.es.md", Text("Una página dura", string.Concat(Enumerable.Repeat("Descanse cada noche.\n\n", 10))));
        disk.Write("clinic/content/kurz.de.md", Text("Kurz", "Ruhen Sie ein wenig.\n"));

        var page = Report();
        var rows = Rows(page, "grades");

        Assert.Equal(["Page", "Words", "Flesch-Kincaid", "SMOG", "Fernández-Huerta", "On target"],
            page.QuerySelectorAll("table.grades thead th").Select(h => h.TextContent));
        Assert.Contains("Their target is 65 or more.", page.QuerySelector("section[aria-labelledby=grades] p")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(["50", "n/a", "n/a", "72.3", "✓ yes"], rows.Single(r => r[0].EndsWith("facil.es.md", StringComparison.Ordinal))[1..]);
        Assert.Equal(["30", "n/a", "n/a", "63.8", "below target"],
            rows.Single(r => r[0].EndsWith("dura.es.md", StringComparison.Ordinal))[1..]);
        Assert.Equal(["4", "n/a", "n/a", "n/a", "n/a"], rows.Single(r => r[0].EndsWith("kurz.de.md", StringComparison.Ordinal))[1..]);
        Assert.Equal("n/a", rows.Single(r => r[0].EndsWith("about.md", StringComparison.Ordinal))[4]);
    }

    [Fact]
    public void Every_self_check_has_its_ten_claims_flags_outcomes_and_examples()
    {
        disk.Run("new", "self-check", "knee", "-s", "clinic").EndsWith(0);

        var page = Report();

        Assert.Equal(2, page.QuerySelectorAll("article.check").Length);
        Assert.All(page.QuerySelectorAll("article.check"), check =>
        {
            Assert.Equal(10, check.QuerySelectorAll("table.claims tbody tr").Length);
            Assert.All(check.QuerySelectorAll("table.claims tbody td:last-child"), c => Assert.Equal("✓ proved", c.TextContent));
            Assert.Equal(6, check.QuerySelectorAll("table.flags tbody tr").Length);
            Assert.Equal(4, check.QuerySelectorAll("table.outcomes tbody tr").Length);
            Assert.Equal(5, check.QuerySelectorAll(".standards li").Length);
        });
    }

    [Fact]
    public void Sources_have_their_age_and_the_number_of_texts_that_use_them()
    {
        var rows = Rows(Report(), "sources");

        Assert.Equal(["National Institute for Health and Care Excellence", "2020", "6 years", "7 texts"], rows[0][1..]);
        Assert.Equal(["World Health Organization", "2023", "3 years", "2 texts"], rows[1][1..]);
    }

    [Fact]
    public void It_names_the_standards_and_has_room_to_sign()
    {
        var page = Report();

        var standards = page.QuerySelector("footer .standards")!.TextContent;
        foreach (var name in new[] { "WCAG 2.2", "NHS standard for creating health content", "PIF TICK", "DCB0129", "Section 504" })
        {
            Assert.Contains(name, standards, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("HON", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".sign tbody tr").Length);
    }

    [Fact]
    public void What_editors_write_is_escaped()
    {
        disk.Write("clinic/content/about.md", disk.Read("clinic/content/about.md")
            .Replace("title: About our clinic", "title: \"About <script>x</script> & us\"", StringComparison.Ordinal));

        var page = Report();

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains(Rows(page, "grades"), r => r[0].StartsWith("About <script>x</script> & us", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_site_gives_the_same_report()
    {
        Report();
        var once = disk.Read("review.html");
        Report();

        Assert.Equal(once, disk.Read("review.html"));
    }

    public void Dispose() => disk.Dispose();

    private IDocument Report(int code = 0)
    {
        disk.Run("check", "-s", "clinic", "--report", "review.html").EndsWith(code);
        return new HtmlParser().ParseDocument(disk.Read("review.html"));
    }

    private static List<string[]> Rows(IDocument page, string table) =>
        [.. page.QuerySelectorAll($"table.{table} tbody tr")
            .Select(r => r.Children.Select(c => System.Text.RegularExpressions.Regex.Replace(c.TextContent.Trim(), @"\s+", " "))
                .ToArray())];
}
