using System.Text;
using System.Text.RegularExpressions;
using BackCare.Sites.Model;

namespace BackCare.BrowserTests;

/// <summary>
/// An article on paper is a hand-out of at most two pages; the result of a self-check is one; the whole questionnaire is at most four.
/// </summary>
public sealed partial class PrintTests(Stage stage)
{
    // Options without a box of at least 3 mm to tick with a pen.
    private const string Unboxed = """
        () => [...document.querySelectorAll("[data-question] .blank li")].filter((option) => {
          const { width, height, borderTopWidth, borderTopStyle } = getComputedStyle(option, "::before");
          return !(parseFloat(width) >= 11 && parseFloat(height) >= 11 && parseFloat(borderTopWidth) >= 1 && borderTopStyle === "solid");
        }).map((option) => option.textContent)
        """;

    // Questions and lines of the key that a fold may cut.
    private const string Torn = """
        () => [...document.querySelectorAll("[data-question], .key:not(.narrow) tr, .key.narrow")].filter((part) => getComputedStyle(part).breakInside !== "avoid").map((part) => part.outerHTML.slice(0, 80))
        """;

    private static readonly string[] Articles =
        [.. ShippedSite.AtHome.Publication.Site.Pages.OfType<ContentPage>().Select(p => p.Permalink)];

    [BrowserFact]
    public async Task An_article_is_a_hand_out_with_its_takeaways_phone_address_and_review()
    {
        await using var visit = await stage.Open("about:blank");

        foreach (var path in Articles)
        {
            await visit.GoTo(path);
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await Expect(visit.Page.Locator("main .print-only")).ToContainTextAsync(path);
            await Expect(visit.Page.Locator(".foot a[href^='tel:']").First).ToBeVisibleAsync();
            await Expect(visit.Page.Locator("main :is(.takeaways li, .card .level, .card .body, .review time):not(:visible)"))
                .ToHaveCountAsync(0);
            await Expect(visit.Page.Locator(":is(.call, .menu, .languages, .crumbs, .cta, .buttons):visible")).ToHaveCountAsync(0);
            Assert.InRange(await Sheets(visit.Page), 1, 2);
        }
    }

    [BrowserFact]
    public async Task A_result_is_one_sheet()
    {
        foreach (var path in PathClass.All.GroupBy(c => c.Result.Outcome).Select(g => g.Last()))
        {
            await using var visit = await stage.Open(PageTypes.SelfCheck);
            var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
            await visit.Page.ClickAsync("#_check .buttons button");
            foreach (var question in path.Result.Path)
            {
                await walker.Fill(question, path.Given[question]);
            }

            Assert.Equal(1, await Sheets(visit.Page));
        }
    }

    [BrowserTheory]
    [InlineData("", "A4")]
    [InlineData("", "Letter")]
    [InlineData("/es", "A4")]
    [InlineData("/es", "Letter")]
    public async Task A_questionnaire_to_answer_with_a_pen_is_at_most_four_sheets(string language, string format)
    {
        await using var visit = await stage.Open(language + PageTypes.SelfCheck, new() { JavaScriptEnabled = false });

        Assert.InRange(await Sheets(visit.Page, format), 1, 4);
    }

    [BrowserFact]
    public async Task On_paper_short_options_stand_side_by_side_with_a_box_each_and_no_question_is_torn()
    {
        await using var visit = await stage.Open(PageTypes.SelfCheck);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var options = visit.Page.Locator("[data-question=fall] .blank li");

        var (yes, no) = ((await options.First.BoundingBoxAsync())!, (await options.Nth(1).BoundingBoxAsync())!);

        Assert.Equal(yes.Y, no.Y);
        Assert.InRange(no.X, yes.X + yes.Width, float.MaxValue);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Unboxed));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Torn));
    }

    private static async Task<int> Sheets(IPage page, string format = "Letter") =>
        Sheet().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = format, PreferCSSPageSize = true })));

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheet();
}
