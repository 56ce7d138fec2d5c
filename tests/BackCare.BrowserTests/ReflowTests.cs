namespace BackCare.BrowserTests;

/// <summary>Pages that readers make larger: none may be cut, and none may scroll sideways.</summary>
public sealed class ReflowTests(Stage stage)
{
    // WCAG 1.4.12, as a reader's own settings would give it.
    private const string Spaced = """
        () => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }");
          document.adoptedStyleSheets = [sheet];
        }
        """;

    private const string Larger = "() => { document.adoptedStyleSheets = []; document.documentElement.style.fontSize = '200%'; }";

    private const string Overflow = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1).slice(-3).map((element) => element.outerHTML.slice(0, 160));
        }
        """;

    [BrowserFact]
    public async Task Every_page_fits_320_pixels_and_large_text_and_wide_spacing()
    {
        var cut = new List<string>();
        await using var visit = await stage.Open("about:blank");

        foreach (var path in ShippedSite.AtHome.Pages)
        {
            await visit.Page.SetViewportSizeAsync(320, 256);
            await visit.GoTo(path);
            await Look("320 pixels");
            await visit.Page.EvaluateAsync(Spaced);
            await Look("spaced");
            await visit.Page.SetViewportSizeAsync(640, 512);
            await visit.Page.EvaluateAsync(Larger);
            await Look("200 %");

            async Task Look(string how) => cut.AddRange((await visit.Page.EvaluateAsync<string[]>(Overflow)).Select(o => $"{path} {how}: {o}"));
        }

        Assert.Empty(cut);
    }
}
