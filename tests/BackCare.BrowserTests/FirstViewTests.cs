namespace BackCare.BrowserTests;

/// <summary>What a reader sees first: the takeaways of an article, and words that no colour scheme hides.</summary>
public sealed class FirstViewTests(Stage stage)
{
    // Behind words the browser lays a plate of the page's own colour, so that words of that colour are gone; axe-core sees only the colours.
    private const string Hidden = """
        () => {
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = "Canvas";
          const plate = getComputedStyle(probe).color;
          probe.remove();
          return [...document.body.querySelectorAll("*")].filter((element) => {
            const { color, forcedColorAdjust } = getComputedStyle(element);
            const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
            return hasWords && element.checkVisibility() && color === plate && forcedColorAdjust !== "none";
          }).map((element) => element.outerHTML.slice(0, 120));
        }
        """;

    [BrowserTheory]
    [InlineData(375, 667)]
    [InlineData(1280, 720)]
    public async Task Takeaways_begin_above_the_fold(int width, int height)
    {
        await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = width, Height = height } });

        foreach (var path in ShippedSite.AtHome.Publication.Site.Pages.OfType<Sites.ContentPage>().Where(p => p.Document.Takeaways.Count > 0).Select(p => p.Permalink))
        {
            await visit.GoTo(path);
            // The first is seen whole; in a longer language it begins.
            var first = await visit.Page.Locator(".takeaways li").First.BoundingBoxAsync();
            var seen = first!.Y + (path.StartsWith("/es/", StringComparison.Ordinal) ? 0 : first.Height);
            Assert.True(seen <= height, $"{path}: {seen}");
        }
    }

    [BrowserFact]
    public async Task Forced_colours_hide_no_words()
    {
        await using var visit = await stage.Open("about:blank", new() { ForcedColors = ForcedColors.Active });

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Hidden));
        }

        await visit.GoTo(PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Hidden));
    }
}
