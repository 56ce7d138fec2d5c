namespace BackCare.BrowserTests;

/// <summary>Pages that readers make larger: none may be cut, and none may scroll sideways.</summary>
public sealed class ReflowTests(Stage stage)
{
    private const string Larger = "() => (document.documentElement.style.fontSize = '200%')";

    // WCAG 1.4.12, as a reader's own settings would give it.
    private const string Spaced = """
        () => {
          for (const element of document.body.querySelectorAll("*")) {
            element.style.lineHeight = "1.5"; element.style.letterSpacing = "0.12em"; element.style.wordSpacing = "0.16em";
            if (element.localName === "p") element.style.marginBottom = "2em";
          }
        }
        """;

    private const string Overflow = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1).slice(-3).map((element) => element.outerHTML.slice(0, 160));
        }
        """;

    public static TheoryData<string> Pages => [.. ShippedSite.AtHome.Pages];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_320_pixels_and_large_text_and_wide_spacing(string path)
    {
        await using var visit = await stage.Open(path, new() { ViewportSize = new() { Width = 320, Height = 256 } });

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Overflow));
        await visit.Page.EvaluateAsync(Spaced);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Overflow));

        await visit.Page.ReloadAsync();
        await visit.Page.SetViewportSizeAsync(640, 512);
        await visit.Page.EvaluateAsync(Larger);
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Overflow));
    }
}
