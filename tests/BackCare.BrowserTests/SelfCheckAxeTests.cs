using BackCare.Assessments;

namespace BackCare.BrowserTests;

/// <summary>axe-core finds nothing on any question, error or result, on a phone and a desk, in light, dark and forced colours.</summary>
public sealed class SelfCheckAxeTests(Stage stage)
{
    public static TheoryData<int, string> Classes => [.. PathClass.All.Select((c, n) => (n, c)).Where(p => p.c.NewQuestions.Length > 0 || p.c.HasNewOutcome).Select(p => (p.n, p.c.Name))];

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
