using BackCare.Assessments.Model;

namespace BackCare.BrowserTests;

/// <summary>What a screen reader is told on the way through a self-check.</summary>
public sealed class ScreenReaderTests(Stage stage)
{
    private const string OneOfEach = "/self-checks/one-of-each/";

    [BrowserTheory]
    [InlineData("", "home")]
    [InlineData("", "book_soon")]
    [InlineData("/es", "home")]
    public async Task Each_question_is_read_out_with_its_group_its_options_and_its_progress(string language, string outcome)
    {
        var path = PathClass.All.First(c => c.Result.Outcome == outcome);
        await using var visit = await stage.Open(language + PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var question in path.Result.Path)
        {
            await AssertQuestion(visit.Page, stage.Site.LowerBack.Assessment.Question(question).Options.Length);
            await new Walker(visit.Page, stage.Site.LowerBack.Assessment).Fill(question, path.Given[question]);
        }

        await AssertResult(visit.Page);
    }

    [BrowserFact]
    public async Task Scales_statements_and_numbers_are_read_out_too()
    {
        await using var visit = await stage.Open(OneOfEach);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var (answer, options) in new[] { ("no", 2), ("9", 11), ("40", 0), ("no", 2), ("hard", 2), ("easy", 2) })
        {
            await AssertQuestion(visit.Page, options);
            if (options == 11)
            {
                var radios = (await AccessTree.Of(visit.Page)).Of("radio");
                Assert.Matches("^0 ?, No pain$", radios[0].Name);
                Assert.Matches("^10 ?, Worst pain$", radios[^1].Name);
            }

            await Walker.FillIn(visit.Page, answer);
        }

        await AssertResult(visit.Page);
    }

    [BrowserFact]
    public async Task A_chosen_option_is_told_as_such()
    {
        await using var visit = await stage.Open(OneOfEach);
        await visit.Page.ClickAsync("#_check .buttons button");

        await visit.Page.CheckAsync("#_check input[value=no]");

        Assert.Equal(["False", "True"], (await AccessTree.Of(visit.Page)).Of("radio").Select(r => r.Is("checked").ToString()));
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task An_error_is_read_out_and_is_tied_to_its_group_and_fields(string language)
    {
        await using var visit = await stage.Open(language + OneOfEach);
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var answer in (string[])["no", "9", "40", "no", "hard", "easy"])
        {
            await Walker.FillIn(visit.Page, answer == "40" ? "old" : "");
            var tree = await AccessTree.Of(visit.Page);
            var message = await visit.Page.Locator("#_error").InnerTextAsync();

            Assert.Equal("group", tree.Focused.Role);
            Assert.Equal($"{await visit.Page.Locator("#_check .summary h2").InnerTextAsync()} {message}", tree.Focused.Name);
            Assert.Contains(tree.Of("link"), l => l.Name == message);
            var fields = tree.Parts.Where(p => p.Role is "radio" or "checkbox" or "textbox").ToList();
            Assert.NotEmpty(fields);
            Assert.All(fields, f => Assert.True(f.Is("invalid")));
            Assert.Equal(message, tree.Of("group").Single(g => !g.Is("focused")).Description);
            Assert.All(tree.Of("textbox"), f => Assert.Equal(message, f.Description));
            await Walker.FillIn(visit.Page, answer);
        }
    }

    [BrowserFact]
    public async Task An_emergency_is_read_out_with_its_level_and_what_to_do()
    {
        var path = PathClass.All.First(c => c.Result.Level == Level.Emergency);
        await using var visit = await stage.Open(PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");
        foreach (var question in path.Result.Path)
        {
            await new Walker(visit.Page, stage.Site.LowerBack.Assessment).Fill(question, path.Given[question]);
        }

        var tree = await AccessTree.Of(visit.Page);

        Assert.Equal("heading", tree.Focused.Role);
        Assert.Matches("^Emergency ?: +Call 911 or go", tree.Focused.Name);
        Assert.Contains(tree.Of("link"), l => l.Name == "911"
            && l.Around.Any(a => a.StartsWith("heading Emergency", StringComparison.Ordinal)));
    }

    [BrowserFact]
    public async Task Messages_of_status_stand_in_a_live_region()
    {
        await using var visit = await stage.Open(OneOfEach, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await SelfCheckQuestionTests.AtResult(visit.Page, "no", "9", "40", "no", "hard", "hard");
        await visit.Page.ClickAsync("#_check .buttons button:nth-child(2)");
        await AssertLive(visit.Page, "Copied. The address holds no answers.");
        await visit.Page.ClickAsync("#_check .buttons button:last-child");
        await AssertLive(visit.Page, "All answers are forgotten.");

        await visit.GoTo(PageTypes.SelfCheck + "share/");
        await visit.Page.Locator(".copy button").First.ClickAsync();
        await AssertLive(visit.Page, "Copied");

        await visit.GoTo("/search/?q=heat");
        await Expect(visit.Page.Locator("#_status")).Not.ToBeEmptyAsync();
        await AssertLive(visit.Page, await visit.Page.Locator("#_status").InnerTextAsync());
    }

    // Focus is on the heading, whose words name the group; every option stands in it, has a name and is not chosen; progress is in the one
    // live region.
    private static async Task AssertQuestion(IPage page, int options)
    {
        var tree = await AccessTree.Of(page);
        var group = Assert.Single(tree.Of("group"));
        Assert.Equal("heading", tree.Focused.Role);
        Assert.NotEmpty(group.Name);
        Assert.Equal(group.Name, tree.Focused.Name);
        var fields = tree.Parts.Where(p => p.Role is "radio" or "checkbox" or "textbox").ToList();
        Assert.Equal(Math.Max(1, options), fields.Count);
        Assert.Equal(fields.Count, fields.Select(f => f.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.All(fields, f => Assert.NotEmpty(f.Name));
        Assert.All(fields, f => Assert.Contains($"group {group.Name}", f.Around));
        Assert.All(fields, f => Assert.False(f.Is("checked") || f.Is("invalid")));
        Assert.All(tree.Of("button"), b => Assert.NotEmpty(b.Name));
        await AssertLive(page, await page.Locator("#_check .stepper").InnerTextAsync());
    }

    // Focus is on the heading, after which its level is read: how soon.
    private static async Task AssertResult(IPage page)
    {
        var tree = await AccessTree.Of(page);
        Assert.Equal("heading", tree.Focused.Role);
        Assert.Equal(await page.Locator("#_check .outcome h1").InnerTextAsync(), tree.Focused.Name);
        Assert.Equal(await page.Locator("#_check .outcome .level").InnerTextAsync(), tree.Focused.Description);
        var changes = tree.Of("button").Select(b => b.Name).Where(n => n.Contains(':', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(changes);
        Assert.Equal(changes.Count, changes.Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task AssertLive(IPage page, string words)
    {
        await Expect(page.Locator("main [role=status]").Filter(new() { HasText = words })).ToHaveCountAsync(1);
        var tree = await AccessTree.Of(page);
        Assert.Contains(tree.Of("StaticText"), t => t.Name == words && t.Around.Any(a => a.StartsWith("status", StringComparison.Ordinal)));
        Assert.All(tree.Of("status"), s => Assert.Equal("polite", s.States["live"]));
    }
}
