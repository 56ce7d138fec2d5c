using System.Text.RegularExpressions;
using BackCare.Assessments.Model;

namespace BackCare.BrowserTests;

/// <summary>The self-check of a reader who has chosen Spanish: the same questions and results, with no word of English.</summary>
public sealed class SpanishSelfCheckTests(Stage stage)
{
    private static readonly Regex English =
        new(@"\b(the|your|you|and|question|back|continue|answers?|change|print|copy|start|now|next|none|skip)\b", RegexOptions.IgnoreCase);

    public static TheoryData<string> Outcomes => [.. PathClass.All.Select(c => c.Result.Outcome).Distinct(StringComparer.Ordinal)];

    [BrowserTheory]
    [MemberData(nameof(Outcomes))]
    public async Task Every_page_to_a_result_is_Spanish_and_has_no_finding(string outcome)
    {
        var path = PathClass.All.First(c => c.Result.Outcome == outcome);
        await using var visit = await stage.Open("/es" + PageTypes.SelfCheck, new() { ViewportSize = new() { Width = 375, Height = 667 } });
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var (question, number) in path.Result.Path.Select((q, n) => (q, n + 1)))
        {
            Assert.StartsWith($"Pregunta {number} – ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
            await AssertSpanish(visit.Page);
            await walker.Answer(question, path.Given[question]);
        }

        Assert.StartsWith("Su siguiente paso – ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        await AssertSpanish(visit.Page);
        Assert.Equal(path.Result.Level == Level.Emergency,
            await visit.Page.Locator("#_check .card.emergency .head a[href='tel:911']:focus, #_check .card.emergency .head:focus")
                .CountAsync() == 1);
        Assert.Empty(await Axe.Findings(visit.Page));
        await visit.KeptToItself();
    }

    [BrowserFact]
    public async Task Errors_scales_ends_skips_and_scores_are_Spanish_too()
    {
        await using var visit = await stage.Open("/es/self-checks/one-of-each/");
        await visit.Page.ClickAsync("#_check .buttons button");

        await visit.Page.ClickAsync("#_check form button:not([type])");
        await Expect(visit.Page.Locator("#_check .summary")).ToHaveTextAsync(new Regex("Hay un problema\\s*Elija una respuesta"));
        foreach (var answer in (string[])["no", "9"])
        {
            await AssertSpanish(visit.Page);
            await Walker.FillIn(visit.Page, answer);
        }

        await visit.Page.ClickAsync("#_check .buttons button[type]");
        foreach (var answer in (string[])["no", "hard", "easy"])
        {
            await AssertSpanish(visit.Page);
            await Walker.FillIn(visit.Page, answer);
        }

        await AssertSpanish(visit.Page);
        await Expect(visit.Page.Locator("#_check")).ToContainTextAsync("1 (poco)");
        await Expect(visit.Page.Locator("#_check")).ToContainTextAsync("efecto en su día");
    }

    // A link to a page that is not translated says so, and is in its own language.
    private static async Task AssertSpanish(IPage page)
    {
        var words = await page.Locator("#_check")
            .EvaluateAsync<string>("check => { const copy = check.cloneNode(true); copy.querySelectorAll('[lang=en]').forEach((link) => "
                + "link.remove()); return copy.textContent; }");
        Assert.False(English.IsMatch(words), $"{English.Match(words)}: {words}");
        Assert.False(English.IsMatch(await page.TitleAsync()), await page.TitleAsync());
    }
}
