using System.Text.RegularExpressions;

namespace BackCare.BrowserTests;

/// <summary>The shipped self-check by keyboard alone, with a record of everything that could tell someone what was answered.</summary>
public sealed partial class SelfCheckWalkTests(Stage stage)
{
    private const string Path = "/self-checks/lower-back/";

    public static TheoryData<int, string> Classes => [.. PathClass.All.Select((c, n) => (n, c.Name))];

    [BrowserTheory]
    [MemberData(nameof(Classes))]
    public async Task Nothing_but_the_number_of_steps_leaves_the_page(int number, string name)
    {
        var (given, result) = (PathClass.All[number].Given, PathClass.All[number].Result);
        await using var visit = await stage.Open(Path);
        var requests = visit.Requests.ToArray();
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);

        await walker.Start();
        var most = int.MaxValue;
        foreach (var (question, step) in result.Path.Select((q, n) => (q, n + 1)))
        {
            var bound = await AssertStep(visit.Page, $"Question {step} – ", result.Path.Length - step);
            Assert.InRange(bound, 1, most);
            most = bound;
            await walker.Answer(question, given[question]);
        }

        await AssertStep(visit.Page, "Your next step – ", 0);
        var steps = Enumerable.Range(0, result.Path.Length + 2).Select(step => $$"""history [{"step":{{step}}},""]""");
        Assert.Equal(steps, await visit.Record());
        Assert.Equal(requests.Where(IsNoIcon), visit.Requests.Where(IsNoIcon));
        Assert.Equal(stage.Site.LowerBack.Assessment.Outcome(result.Outcome).Title.Value, await visit.Page.Locator("#_check h1")
            .InnerTextAsync());
        Assert.True(name.Length > 0);
        await visit.KeptToItself();
    }

    // The browser asks for the icon when it likes.
    private static bool IsNoIcon(string address) => !address.EndsWith("/favicon.svg", StringComparison.Ordinal);

    // The title says where we are; the address never changes; focus is on the heading or on a card that is new; no bound of the progress
    // lies below what is still to come, and the upper one never grows.
    private async Task<int> AssertStep(IPage page, string title, int left)
    {
        Assert.StartsWith(title, await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(stage.Address + Path[1..], page.Url);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.matches('#_check h1, #_check .card .head')"));
        var progress = Numbers().Matches(await page.Locator("#_check [role=status]").InnerTextAsync())
            .Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.True(progress.Length == 0 || progress[^1] >= progress[0] + left, string.Join(' ', progress));
        return progress.LastOrDefault();
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();
}
