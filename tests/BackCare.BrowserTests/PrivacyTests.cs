namespace BackCare.BrowserTests;

/// <summary>A page asks nobody but its own site, and leaves nothing behind.</summary>
public sealed class PrivacyTests(Stage stage)
{
    [BrowserFact]
    public async Task No_page_asks_another_site_or_sets_a_cookie_or_stores_or_breaks_its_policy()
    {
        await using var visit = await stage.Open("about:blank");

        foreach (var path in ShippedSite.AtHome.Pages)
        {
            await visit.GoTo(path);
            await visit.KeptToItself();
        }
    }

    [BrowserFact]
    public async Task A_search_loads_its_index_when_it_is_used_asks_its_own_site_alone_and_stores_nothing()
    {
        await using var visit = await stage.Open("/search/");
        Assert.DoesNotContain(await visit.Record(), r => r.StartsWith("fetch ", StringComparison.Ordinal));

        await visit.Page.FillAsync("input[type=search]", "heat");
        await visit.Page.PressAsync("input[type=search]", "Enter");
        await Expect(visit.Page.Locator("#_results a").First).ToBeVisibleAsync();

        await visit.KeptToItself("fetch ");
    }
}
