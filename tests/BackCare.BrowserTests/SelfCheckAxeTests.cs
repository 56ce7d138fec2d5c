using BackCare.Assessments.Model;

namespace BackCare.BrowserTests;

/// <summary>axe-core finds nothing on any question, error or result, on a phone and a desk, in light, dark and forced colours.</summary>
public sealed class SelfCheckAxeTests(Stage stage)
{
    public static TheoryData<int, string> Classes =>
        [.. PathClass.All.Select((c, n) => (n, c)).Where(p => p.c.NewQuestions.Length > 0 || p.c.HasNewOutcome)
            .Select(p => (p.n, p.c.Name))];

    [BrowserTheory]
    [MemberData(nameof(Classes))]
    public async Task A_question_its_error_and_a_result_have_no_finding(int number, string name)
    {
        var (path, proved) = (PathClass.All[number], stage.Site.LowerBack);
        await using var visit = await stage.Open("/self-checks/lower-back/");
        var walker = new Walker(visit.Page, proved.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var question in path.Result.Path)
        {
            if (path.NewQuestions.Contains(question))
            {
                Assert.Empty(await Axe.Findings(visit.Page));
                await AssertError(visit.Page, proved.Assessment.Question(question));
            }

            await walker.Fill(question, path.Given[question]);
        }

        Assert.StartsWith("Your next step", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.Findings(visit.Page));
        Assert.NotEmpty(name);
    }

    /// <summary>
    /// What the shipped self-check lacks: a scale, yes or no, statements, a number to skip, and a card of an emergency that does not stop,
    /// above each.
    /// </summary>
    [BrowserTheory]
    [InlineData("/self-checks/one-of-each/", "yes")]
    [InlineData("/self-checks/one-of-each/", "no")]
    [InlineData("/es/self-checks/one-of-each/", "no")]
    public async Task Every_other_kind_of_question_its_error_and_what_is_left_out_have_no_finding(string check, string chest)
    {
        await using var visit = await stage.Open(check);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var answer in (string[])[chest, "9", "", "no", "hard", "easy"])
        {
            Assert.Empty(await Axe.Findings(visit.Page));
            await Walker.FillIn(visit.Page, answer.Length == 0 ? "old" : "");
            await Expect(visit.Page.Locator("#_check .summary")).ToBeFocusedAsync();
            Assert.Empty(await Axe.Findings(visit.Page));
            await (answer.Length == 0 ? visit.Page.ClickAsync("#_check .buttons button[type]") : Walker.FillIn(visit.Page, answer));
        }

        await Expect(visit.Page.Locator("#_check .outcome")).ToHaveCountAsync(1);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('#_check details').forEach((one) => { one.open = true; })");
        Assert.Empty(await Axe.Findings(visit.Page));
    }

    [BrowserFact]
    public async Task In_a_frame_a_question_its_error_and_a_result_have_no_finding()
    {
        var path = PathClass.All.First(c => c.Result.Outcome == "home");
        await using var visit = await stage.Open(PageTypes.SelfCheck + "embed/");
        await visit.Page.ClickAsync("#_check .buttons button");
        Assert.Empty(await Axe.Findings(visit.Page, isWhole: true));
        await visit.Page.ClickAsync("#_check form button:not([type])");
        Assert.Empty(await Axe.Findings(visit.Page, isWhole: true));

        foreach (var question in path.Result.Path)
        {
            await new Walker(visit.Page, stage.Site.LowerBack.Assessment).Fill(question, path.Given[question]);
        }

        await Expect(visit.Page.Locator("#_check .outcome")).ToHaveCountAsync(1);
        Assert.Empty(await Axe.Findings(visit.Page, isWhole: true));
    }

    // Errors look alike wherever the fields do.
    private async Task AssertError(IPage page, Question question)
    {
        if (question.Id != stage.Site.LowerBack.Assessment.Questions.First(q => q.Type == question.Type).Id)
        {
            return;
        }

        await page.ClickAsync("#_check form button:not([type])");
        await Expect(page.Locator("#_check .summary")).ToBeFocusedAsync();
        Assert.Empty(await Axe.Findings(page));
    }
}
