using System.Text;
using System.Text.RegularExpressions;

namespace BackCare.BrowserTests;

/// <summary>An article on paper is a hand-out of at most two pages; the result of a self-check is one.</summary>
public sealed partial class PrintTests(Stage stage)
{
    private static readonly string[] Articles = [.. ShippedSite.AtHome.Publication.Site.Pages.OfType<Sites.ContentPage>().Select(p => p.Permalink)];

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
            await Expect(visit.Page.Locator("main :is(.takeaways li, .card .level, .card .body, .review time):not(:visible)")).ToHaveCountAsync(0);
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

    private static async Task<int> Sheets(IPage page) => Sheet().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true })));

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheet();
}
