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

    private const string AsItWas = "() => { document.adoptedStyleSheets = []; document.documentElement.style.fontSize = ''; }";

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
            await visit.GoTo(path);
            cut.AddRange(await Cut(visit.Page, path));
        }

        Assert.Empty(cut);
    }

    [BrowserTheory]
    [InlineData("", "get_help_now")]
    [InlineData("", "home")]
    [InlineData("/es", "home")]
    public async Task Every_question_its_error_and_the_result_fit_too(string language, string outcome)
    {
        var cut = new List<string>();
        var path = PathClass.All.First(c => c.Result.Outcome == outcome);
        await using var visit = await stage.Open(language + PageTypes.SelfCheck);
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var question in path.Result.Path)
        {
            cut.AddRange(await Cut(visit.Page, question));
            await visit.Page.ClickAsync("#_check form button:not([type])");
            await Expect(visit.Page.Locator("#_check .summary")).ToBeVisibleAsync();
            cut.AddRange(await Cut(visit.Page, $"error of {question}"));
            await walker.Fill(question, path.Given[question]);
        }

        cut.AddRange(await Cut(visit.Page, "result"));
        Assert.Empty(cut);
    }

    [BrowserTheory]
    [InlineData("/self-checks/one-of-each/")]
    [InlineData("/es/self-checks/one-of-each/")]
    public async Task A_scale_and_statements_fit_too(string check)
    {
        await using var visit = await stage.Open(check);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var answer in (string[])["yes", "9", "40", "no", "hard", "hard"])
        {
            Assert.Empty(await Cut(visit.Page, answer));
            await Walker.FillIn(visit.Page, answer);
        }

        Assert.Empty(await Cut(visit.Page, "result"));
    }

    // 320 pixels are also a desk of 1280 at 400 %.
    private static async Task<List<string>> Cut(IPage page, string name)
    {
        var cut = new List<string>();
        await page.EvaluateAsync(AsItWas);
        await page.SetViewportSizeAsync(320, 256);
        await Look("320 pixels");
        await page.EvaluateAsync(Spaced);
        await Look("spaced");
        await page.SetViewportSizeAsync(640, 512);
        await page.EvaluateAsync(Larger);
        await Look("200 %");
        return cut;

        async Task Look(string how) => cut.AddRange((await page.EvaluateAsync<string[]>(Overflow)).Select(o => $"{name} {how}: {o}"));
    }
}
