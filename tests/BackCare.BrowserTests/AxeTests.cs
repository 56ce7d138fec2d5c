namespace BackCare.BrowserTests;

/// <summary>axe-core finds nothing on any page, on a phone and a desk, in light, dark and forced colours.</summary>
public sealed class AxeTests(Stage stage)
{
    [BrowserFact]
    public async Task No_page_has_a_finding()
    {
        var found = new List<string>();
        await using var visit = await stage.Open("about:blank");

        foreach (var path in ShippedSite.AtHome.Pages)
        {
            await visit.GoTo(path);
            found.AddRange((await Axe.Findings(visit.Page, isWhole: path == "/")).Select(f => $"{path}: {f}"));
        }

        Assert.Empty(found);
    }

    [BrowserTheory]
    [InlineData("/search/?q=back")]
    [InlineData("/search/?q=zzzz")]
    [InlineData("/es/search/?q=espalda")]
    public async Task What_a_search_finds_or_does_not_has_no_finding(string path)
    {
        await using var visit = await stage.Open(path);
        await Expect(visit.Page.Locator("#_status")).Not.ToBeEmptyAsync();

        Assert.Empty(await Axe.Findings(visit.Page));
    }

    [BrowserFact]
    public async Task A_page_has_no_finding_while_its_menu_is_open_or_its_snippet_copied()
    {
        await using var visit =
            await stage.Open(PageTypes.SelfCheck + "share/", new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await visit.Page.Locator(".copy button").First.ClickAsync();
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })");

        Assert.Empty(await Axe.Findings(visit.Page, isWhole: true));
    }
}
