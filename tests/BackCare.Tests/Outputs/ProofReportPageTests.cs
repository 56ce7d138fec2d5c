using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackCare.Assessments.Claims;
using BackCare.Diagnostics;
using BackCare.Outputs.Reports.Proofs;
using BackCare.Tests.Assessments;

namespace BackCare.Tests.Outputs;

public sealed class ProofReportPageTests
{
    /// <summary>Small enough to be proved in no time, with every kind of thing that a report shows.</summary>
    private const string Yaml = Check.Head + """
        cards:
          red: { level: emergency, text: "Call **911** & go <now>." }
        questions:
          - id: signs
            ask: Item 1
            type: any_of
            options:
              - { id: one, text: "Sign <one>", points: 1, red_flag: { level: emergency, card: red } }
              - { id: two, text: Sign two, points: 2, red_flag: { level: routine } }
              - { id: none, text: None of these, exclusive: true }
            stop: { if: signs includes one, outcome: now }
          - { id: again, ask_if: signs includes two, ask: Item 2, type: yes_no, optional: true, red_flag: { yes: { level: routine } } }
        scores:
          total: { sum: [signs], range: 0 to 3 }
        bands:
          total: { low: 0, high: at least 1 }
        outcomes:
          - { id: now, level: emergency, title: Now, text: Now., when: stopped }
          - { id: visit, level: routine, title: Visit, text: Visit., when: total is high }
          - { id: home, level: self_care, title: Home, text: Home., when: otherwise }
        examples:
          - { name: A sign, given: { signs: [one] }, expect: now }
          - { name: Another, given: { signs: [two], again: no }, expect: { outcome: visit, scores: { total: 2 } } }
          - { name: Nothing, given: { signs: [none] }, expect: { outcome: home, bands: { total: low }, path: [signs] } }

        """;

    private static IDocument Page(string yaml, params ReadOnlySpan<Diagnostic> found)
    {
        var assessment = Check.Bound(yaml);
        return new HtmlParser()
            .ParseDocument(Encoding.UTF8.GetString(ProofReportPage.Write(assessment, Prover.Examine(assessment).Value, [.. found]).Span));
    }

    private static string[] Cells(IDocument page, string table) =>
        [.. page.QuerySelectorAll($"table.{table} tbody tr")
            .Select(r =>
                string.Join(" | ",
                    r.Children.Select(c =>
                        string.Join(' ', c.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))))];

    [Fact]
    public void A_proved_self_check_says_so_with_its_count_version_hash_and_reviewer()
    {
        var page = Page(Yaml);

        Assert.Equal("A sample check", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("All ten claims are true for all 6 answer sets, and all 3 examples give the expected results.",
            page.QuerySelector(".verdict.holds")!.TextContent, StringComparison.Ordinal);
        var facts = page.QuerySelectorAll(".facts div")
            .ToDictionary(d => d.Children[0].TextContent, d => d.Children[1].TextContent, StringComparer.Ordinal);
        Assert.Equal("1", facts["Version"]);
        Assert.Equal("dana-cole", facts["Reviewer"]);
        Assert.Equal("2 May 2026, next review 1 May 2027", facts["Reviewed"]);
        Assert.Equal(Check.Bound(Yaml).ContentHash, facts["Hash (SHA-256)"]);
    }

    [Fact]
    public void All_ten_claims_stand_in_order()
    {
        var claims = Cells(Page(Yaml), "claims");

        Assert.Equal(Enumerable.Range(1, 10).Select(n => $"P{n}"), claims.Select(c => c.Split(' ')[0]));
        Assert.All(claims, c => Assert.EndsWith("✓ proved", c, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_red_flag_names_the_outcomes_to_which_it_can_lead() => Assert.Equal(
        [
            "Sign <one> | Item 1 signs | emergency card red | Now emergency 2 | ✓ proved",
            "Sign two | Item 1 signs | routine | Now emergency 1 Visit routine 3 | ✓ proved",
            "Yes | Item 2 again | routine | Visit routine 1 | ✓ proved",
        ],
        Cells(Page(Yaml), "flags"));

    [Fact]
    public void Outcomes_scores_bands_and_examples_are_counted()
    {
        var page = Page(Yaml);

        Assert.Equal("Now now | emergency | stop: signs includes one | 2 | 33.3 %", Cells(page, "outcomes")[0]);
        Assert.Equal(["total | 0 to 3 | 0 to 3 | 0, 1, 2, 3 | never"], Cells(page, "scores"));
        Assert.Equal(["total is low | total | 0 | 1 | 16.7 %", "total is high | total | at least 1 | 5 | 83.3 %"], Cells(page, "bands"));
        Assert.Equal("Another | 1 Sign two 2 No | visit total 2 | ✓ Visit routine total 2", Cells(page, "examples")[1]);
    }

    [Fact]
    public void A_flag_that_ends_too_mildly_fails_in_words_and_not_by_colour_alone()
    {
        var page = Page(Yaml.Replace("when: total is high", "when: answered(again) and again is yes", StringComparison.Ordinal)
            .Replace("again: no }, expect: { outcome: visit", "again: yes }, expect: { outcome: visit", StringComparison.Ordinal));

        Assert.Contains("Not proved", page.QuerySelector(".verdict.fails")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Cells(page, "flags"), c => c.Contains("Home self care 2 too mild", StringComparison.Ordinal)
            && c.EndsWith("✕ not proved", StringComparison.Ordinal));
        Assert.Contains(Cells(page, "claims"), c => c.StartsWith("P5", StringComparison.Ordinal)
            && c.Contains("✕ not proved", StringComparison.Ordinal) && c.Contains("Sign two", StringComparison.Ordinal));
    }

    [Fact]
    public void An_example_that_comes_out_differently_is_no_proof()
    {
        var page =
            Page(Yaml.Replace("given: { signs: [none] }, expect: { outcome: home", "given: { signs: [two] }, expect: { outcome: home",
                StringComparison.Ordinal));

        Assert.Contains("an example does not give the expected result", page.QuerySelector(".verdict.fails")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("✕ differs", Cells(page, "examples")[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_is_one_file_that_loads_and_runs_nothing()
    {
        var page = Page(Yaml, new Diagnostic(new("BC4005", Severity.Error, "x"), Location.TopOf("a.yml"), "<img src=x>"));

        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, a[href], [src], [onclick]"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<img src=x>", Cells(page, "notes")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_section_has_a_heading_and_every_table_a_caption_or_heading_cells()
    {
        var page = Page(Yaml);

        Assert.All(page.QuerySelectorAll("section"), s => Assert.NotNull(page.GetElementById(s.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("main table"),
            t => Assert.False(string.IsNullOrWhiteSpace(t.QuerySelector("caption")!.TextContent)));
        Assert.All(page.QuerySelectorAll("th"), h => Assert.NotNull(h.GetAttribute("scope")));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(e => e.Id).Distinct(StringComparer.Ordinal)
            .Count());
    }

    [Fact]
    public void The_same_proof_gives_the_same_bytes() =>
        Assert.Equal(Page(Yaml).DocumentElement.OuterHtml, Page(Yaml).DocumentElement.OuterHtml);
}
