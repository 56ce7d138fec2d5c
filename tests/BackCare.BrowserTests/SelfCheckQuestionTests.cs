namespace BackCare.BrowserTests;

/// <summary>One question a page: how each is built, and that it waits for its reader.</summary>
public sealed class SelfCheckQuestionTests(Stage stage)
{
    private const string Heading = "#_check h1";

    [BrowserFact]
    public async Task Before_question_1_stands_what_it_is_for_whom_it_is_not_and_where_answers_stay()
    {
        var written = stage.Site.LowerBack.Assessment;
        await using var visit = await stage.Open(PageTypes.SelfCheck);
        var page = visit.Page.Locator("#_check");

        await Expect(visit.Page.Locator("h1:visible")).ToHaveTextAsync(written.Title.Value);
        await Expect(page).ToContainTextAsync(written.IntendedUse.Value);
        await Expect(page).ToContainTextAsync(written.NotFor[0].Value.Replace('\'', '’'));
        await Expect(page).ToContainTextAsync("Your answers stay on this device.");
        await Expect(page.Locator("input, [data-question]")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_question_is_a_group_of_native_fields_whose_legend_is_the_heading()
    {
        await using var visit = await stage.Open(PageTypes.SelfCheck);
        var path = PathClass.All.First(c => c.Result.Outcome == "home");
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var question in path.Result.Path)
        {
            await Expect(visit.Page.Locator("h1:visible")).ToHaveCountAsync(1);
            await Expect(visit.Page.Locator("#_check fieldset")).ToHaveCountAsync(1);
            await Expect(visit.Page.Locator("#_check fieldset > legend:first-child > h1:focus")).ToHaveCountAsync(1);
            await Expect(visit.Page.Locator("#_check :is(input, button, a)").First).ToHaveTextAsync("Back");
            await Expect(visit.Page.Locator("#_check form button:not([type])")).ToHaveTextAsync("Continue");
            await Expect(visit.Page.Locator("#_check input:checked")).ToHaveCountAsync(0);
            await Expect(visit.Page.Locator("#_check :is(select, [role=radio], [role=checkbox])")).ToHaveCountAsync(0);
            await Expect(visit.Page.Locator("[role=status], [aria-live]")).ToHaveCountAsync(1);
            await walker.Fill(question, path.Given[question]);
        }
    }

    [BrowserFact]
    public async Task A_choice_does_not_lead_on_by_itself_and_nothing_appears_in_place()
    {
        await using var visit = await stage.Open("/self-checks/one-of-each/");
        await visit.Page.ClickAsync("#_check .buttons button");
        var heading = await visit.Page.Locator(Heading).InnerTextAsync();
        var elements = await visit.Page.Locator("#_check *").CountAsync();

        foreach (var choice in await visit.Page.Locator("#_check .choice").AllAsync())
        {
            await choice.ClickAsync();
            await Expect(choice.Locator("input")).ToBeCheckedAsync();
        }

        Assert.Equal(heading, await visit.Page.Locator(Heading).InnerTextAsync());
        Assert.Equal(elements, await visit.Page.Locator("#_check *").CountAsync());
        Assert.Equal(2, (await visit.Record()).Length);
    }

    [BrowserFact]
    public async Task A_score_that_is_shown_has_its_name_and_that_of_its_band()
    {
        await using var visit = await stage.Open("/self-checks/one-of-each/");

        await AtResult(visit.Page, "no", "9", "40", "no", "hard", "hard");

        await Expect(visit.Page.Locator("#_check section:has(h2:text-is('Scores')) .answers"))
            .ToHaveTextAsync(new System.Text.RegularExpressions.Regex("impact\\s*2 \\(high\\)"));
    }

    /// <summary>Answers every question, from the first page to the result.</summary>
    internal static async Task AtResult(IPage page, params string[] answers)
    {
        await page.ClickAsync("#_check .buttons button");
        foreach (var answer in answers)
        {
            await Walker.FillIn(page, answer);
        }
    }
}
