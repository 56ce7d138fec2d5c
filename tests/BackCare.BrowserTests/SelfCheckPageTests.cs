namespace BackCare.BrowserTests;

/// <summary>What a self-check promises beside its questions: the way back, a change of mind, errors, emergencies, and paper.</summary>
public sealed class SelfCheckPageTests(Stage stage)
{
    private const string Heading = "#_check h1";
    private const string OneOfEach = "/self-checks/one-of-each/";

    private static readonly PathClass Home = PathClass.All.Single(c => c.Result.Outcome == "home" && c.HasNewOutcome);

    [BrowserFact]
    public async Task Without_script_the_whole_questionnaire_stands_there_with_the_warning_signs_first()
    {
        await using var visit = await stage.Open(PageTypes.SelfCheck, new() { JavaScriptEnabled = false });
        var main = visit.Page.Locator("main");

        await Expect(main.Locator(".card").First).ToHaveClassAsync("card emergency");
        await Expect(main.Locator(".card").First.Locator("a[href='tel:911']")).ToBeVisibleAsync();
        Assert.Equal(stage.Site.LowerBack.Assessment.Questions.Length, await main.Locator("[data-question]:visible").CountAsync());
        Assert.Equal(stage.Site.LowerBack.Assessment.Outcomes.Length, await main.Locator("[data-outcome]:visible").CountAsync());
        await Expect(main.Locator("button:visible, input:visible")).ToHaveCountAsync(0);
        Assert.True((await main.Locator(".card").First.BoundingBoxAsync())!.Y
            < (await main.Locator("[data-question]").First.BoundingBoxAsync())!.Y);
    }

    [BrowserFact]
    public async Task Back_leads_from_the_result_through_every_question_with_its_answer_to_the_start()
    {
        await using var visit = await AtResult(Home);
        foreach (var question in Home.Result.Path.Reverse())
        {
            await visit.Page.ClickAsync("#_check .back");

            await Expect(visit.Page.Locator("#_check .stepper")).ToContainTextAsync($"Question {Home.Result.Path.IndexOf(question) + 1} ");
            Assert.NotEqual(0, await visit.Page.Locator("#_check input:checked")
                .CountAsync() + (await visit.Page.Locator("#_check .number input").CountAsync()));
        }

        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync(stage.Site.LowerBack.Assessment.Title.Value);
        await visit.Page.GoForwardAsync();
        await Expect(visit.Page.Locator("#_check .stepper")).ToContainTextAsync("Question 1 ");
    }

    [BrowserFact]
    public async Task A_result_says_what_to_do_how_soon_what_would_change_that_and_what_to_read_next()
    {
        var outcome = stage.Site.LowerBack.Assessment.Outcome(Home.Result.Outcome);
        await using var visit = await AtResult(Home);
        var result = visit.Page.Locator("#_check .outcome");

        await Expect(result.Locator("h1")).ToHaveTextAsync(outcome.Title.Value);
        await Expect(result.Locator(".level")).ToHaveTextAsync("Self-care: at home");
        await Expect(result).ToContainTextAsync("What would change this:");
        await Expect(visit.Page.Locator("#_check nav a")).ToHaveCountAsync(outcome.Next.Length);
        await Expect(visit.Page.Locator("#_check .answers .change button")).ToHaveCountAsync(Home.Result.Path.Length);
        await Expect(visit.Page.Locator("#_check .answers + .buttons + .about")).ToHaveCountAsync(1);
        await Expect(visit.Page.Locator("#_check .buttons button").First).ToHaveTextAsync("Print this page");
    }

    [BrowserFact]
    public async Task A_changed_answer_leads_straight_back_to_a_result_that_heeds_it()
    {
        await using var visit = await AtResult(Home);

        await visit.Page.ClickAsync("#_check .answers > div:has-text('fever') .change button");
        await Expect(visit.Page.Locator("#_check input[value=none]")).ToBeCheckedAsync();
        await visit.Page.UncheckAsync("#_check input[value=none]");
        await visit.Page.CheckAsync("#_check input[value=fever]");
        await visit.Page.ClickAsync("#_check form button:not([type])");

        // One more question is asked after a fever, and no other.
        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync("Are any of these true for you?");
        await visit.Page.CheckAsync("#_check input[value=none]");
        await visit.Page.ClickAsync("#_check form button:not([type])");
        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync(stage.Site.LowerBack.Assessment.Outcome("call_soon").Title.Value);
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        await Expect(visit.Page.Locator("#_check .answers")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Start_again_forgets_every_answer()
    {
        await using var visit = await AtResult(Home);

        await visit.Page.ClickAsync("#_check .buttons button:last-child");
        await Expect(visit.Page.Locator("#_check [role=status]")).ToHaveTextAsync("All answers are forgotten.");
        await visit.Page.GoForwardAsync();
        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync(stage.Site.LowerBack.Assessment.Title.Value);
        await visit.Page.ClickAsync("#_check .buttons button");

        await Expect(visit.Page.Locator("#_check .stepper")).ToContainTextAsync("Question 1 ");
        await Expect(visit.Page.Locator("#_check input:checked")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_emergency_that_stops_shows_its_card_first_and_nothing_that_distracts()
    {
        await using var visit = await AtResult(PathClass.All.First(c => c.Result.Outcome == "get_help_now"));
        var page = visit.Page.Locator("#_check > div > *");

        await Expect(page.First).ToHaveClassAsync("card emergency");
        await Expect(page.First.Locator(".head a[href='tel:911']")).ToBeInViewportAsync();
        await Expect(page.First.Locator(".head")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator("#_check :is(nav, .answers):visible")).ToHaveCountAsync(0);
        await visit.Page.ClickAsync("#_check .back");
        await Expect(visit.Page.Locator("#_check input:checked")).Not.ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task An_emergency_flag_that_does_not_stop_shows_its_card_at_once_and_keeps_it()
    {
        await using var visit = await stage.Open(OneOfEach);
        var card = visit.Page.Locator("#_check .card.emergency");
        await visit.Page.ClickAsync("#_check .buttons button");
        await Expect(card).ToHaveCountAsync(0);

        await Give(visit.Page, "yes");
        await Expect(card.Locator(".head")).ToBeFocusedAsync();
        foreach (var answer in (string[])["2", "40", "no", "easy", "easy"])
        {
            await Expect(card.Locator("a[href='tel:911']")).ToBeVisibleAsync();
            Assert.True((await card.BoundingBoxAsync())!.Y < (await visit.Page.Locator("#_check form").BoundingBoxAsync())!.Y);
            await Give(visit.Page, answer);
            Assert.Equal("H1", await visit.Page.EvaluateAsync<string>("() => document.activeElement.tagName"));
        }

        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync("Get emergency help now");
        await Expect(card).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task A_scale_is_eleven_radios_with_ends_and_a_question_that_may_be_skipped_is()
    {
        await using var visit = await stage.Open(OneOfEach);
        await visit.Page.ClickAsync("#_check .buttons button");
        await Give(visit.Page, "no");

        await Expect(visit.Page.Locator("#_check input[type=radio]")).ToHaveCountAsync(11);
        await Expect(visit.Page.GetByLabel("0, No pain")).Not.ToBeCheckedAsync();
        Assert.Empty(await Axe.Findings(visit.Page));
        await Give(visit.Page, "9");
        await visit.Page.ClickAsync("#_check .buttons button[type]");
        await Give(visit.Page, "no");
        await Give(visit.Page, "easy");
        await Give(visit.Page, "easy");

        await Expect(visit.Page.Locator(Heading)).ToHaveTextAsync("Book a visit");
        await Expect(visit.Page.Locator("#_check .answers > div:has-text('old') dd").First).ToHaveTextAsync("Skipped");
    }

    [BrowserFact]
    public async Task An_error_takes_focus_and_leads_to_the_field_with_the_same_words()
    {
        await using var visit = await stage.Open(PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");

        await visit.Page.ClickAsync("#_check form button:not([type])");

        await Expect(visit.Page.Locator("#_check .summary")).ToBeFocusedAsync();
        await Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Error: Question 1 – "));
        var words = await visit.Page.Locator("#_check .summary a").InnerTextAsync();
        await Expect(visit.Page.Locator("#_check fieldset #_error")).ToHaveTextAsync(words);
        await Expect(visit.Page.Locator("#_check fieldset")).ToHaveAttributeAsync("aria-describedby", "_why _error");
        await visit.Page.ClickAsync("#_check .summary a");
        await Expect(visit.Page.Locator("#_check input").First).ToBeFocusedAsync();
        Assert.Equal(stage.Address + PageTypes.SelfCheck[1..], visit.Page.Url);
    }

    [BrowserFact]
    public async Task The_copied_address_holds_no_answers()
    {
        await using var visit = await AtResult(Home, new() { Permissions = ["clipboard-read", "clipboard-write"] });

        await visit.Page.ClickAsync("#_check .buttons button:nth-child(2)");

        await Expect(visit.Page.Locator("#_check [role=status]")).ToHaveTextAsync("Copied. The address holds no answers.");
        Assert.Equal(stage.Address
            + PageTypes.SelfCheck[1..], await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    private static Task Give(IPage page, string value) => Walker.FillIn(page, value);

    private async Task<Visit> AtResult(PathClass path, BrowserNewContextOptions? options = null)
    {
        var visit = await stage.Open(PageTypes.SelfCheck, options);
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");
        foreach (var question in path.Result.Path)
        {
            await walker.Fill(question, path.Given[question]);
        }

        return visit;
    }
}
