namespace BackCare.BrowserTests;

/// <summary>Pictures of every kind of page in <c>artifacts/screenshots</c>, for people to look at; git ignores them.</summary>
public sealed class ScreenshotTests(Stage stage)
{
    private static readonly Look[] OfPages = [.. Look.OfWidth(375), new(768), new(1280), new(1280, ColorScheme.Dark)];

    private static readonly Look[] OfQuestions = [.. Look.OfWidth(375), new(1280)];

    private static readonly string Folder = Directory.CreateDirectory(Path.Combine(ShippedSite.Root, "artifacts", "screenshots")).FullName;

    [BrowserFact]
    public async Task Every_kind_of_page_has_its_pictures()
    {
        await using var visit = await stage.Open("about:blank");

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            await Shoot(visit.Page, path.Trim('/') is { Length: > 0 } name ? name.Replace('/', '_') : "home", OfPages);
        }
    }

    [BrowserFact]
    public async Task Questions_an_error_and_results_have_their_pictures()
    {
        foreach (var outcome in PathClass.All.GroupBy(c => c.Result.Outcome).Select(g => g.First()))
        {
            await using var visit = await stage.Open(PageTypes.SelfCheck);
            var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
            await visit.Page.ClickAsync("#_check .buttons button");
            foreach (var question in outcome.Result.Path)
            {
                if (question is "nerves" or "age" or "course" && outcome.Result.Outcome == "home")
                {
                    await Shoot(visit.Page, $"question_{question}", OfQuestions);
                    await visit.Page.ClickAsync("#_check form button:not([type])");
                    await Shoot(visit.Page, $"question_{question}_error", OfQuestions);
                }

                await walker.Fill(question, outcome.Given[question]);
            }

            await Shoot(visit.Page, $"result_{outcome.Result.Outcome}", OfQuestions);
        }
    }

    private static async Task Shoot(IPage page, string name, Look[] looks)
    {
        await page.EvaluateAsync("() => Promise.all([...document.images].map((image) => { image.loading = 'eager'; return "
            + "image.decode().catch(() => {}); }))");
        foreach (var look in looks)
        {
            await look.On(page);
            await Save(page, $"{name}_{look.ToString().Replace(' ', '_')}");
        }

        await new Look(720).On(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Save(page, $"{name}_print");
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        Assert.True(new FileInfo(Path.Combine(Folder, $"{name}_print.png")).Length > 0);
    }

    private static Task Save(IPage page, string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true,
            Animations = ScreenshotAnimations.Disabled });
}
