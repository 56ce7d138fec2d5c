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
}
