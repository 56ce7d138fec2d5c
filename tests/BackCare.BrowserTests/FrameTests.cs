namespace BackCare.BrowserTests;

/// <summary>What holds inside the bare frame, with no help from the page around it.</summary>
public sealed class FrameTests(Stage stage)
{
    private const string Sandbox =
        "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

    [BrowserFact]
    public async Task The_frame_has_a_title_is_lazy_tells_no_referrer_and_may_do_only_what_it_must()
    {
        await using var visit = await Partner.Show(stage, Partner.Snippet(stage, 0));
        var frame = visit.Page.Locator("iframe");

        await Expect(frame).ToHaveAttributeAsync("title", stage.Site.LowerBack.Assessment.Title.Value);
        await Expect(frame).ToHaveAttributeAsync("loading", "lazy");
        await Expect(frame).ToHaveAttributeAsync("referrerpolicy", "no-referrer");
        await Expect(frame).ToHaveAttributeAsync("sandbox", Sandbox);
        Assert.DoesNotContain("<script", Partner.Snippet(stage, 0), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_emergency_number_can_be_called_from_inside_the_sandbox()
    {
        var ours = Partner.Snippet(stage, 0);

        // A frame that may not shows that the browser would have complained; a browser starts one call for each visit.
        Assert.NotEmpty(await Call(ours.Replace(Sandbox, "allow-scripts allow-forms", StringComparison.Ordinal), complains: true));
        Assert.Empty(await Call(ours, complains: false));

        async Task<string[]> Call(string code, bool complains)
        {
            await using var visit = await Partner.Show(stage, code);
            var number = visit.Page.Locator("iframe").ContentFrame.Locator("#_check .card.emergency .head a[href='tel:911']");
            await number.ClickAsync();
            if (complains)
            {
                await visit.Complains("external protocol blocked by sandbox");
            }
            else
            {
                // Words go to the console in order: what the click brought about stands there before these.
                var mark = visit.Page.WaitForConsoleMessageAsync(new() { Predicate = message => message.Text == "mark" });
                await number.EvaluateAsync("() => console.info('mark')");
                await mark;
            }

            return [.. visit.Complaints];
        }
    }

    [BrowserTheory]
    [InlineData(320, 200)]
    [InlineData(600, 400)]
    public async Task It_is_complete_at_any_height_and_stores_nothing(int width, int height)
    {
        var code = Partner.Snippet(stage, 0).Replace("height=\"700\"", $"height=\"{height}\"", StringComparison.Ordinal);
        await using var visit = await Partner.Show(stage, code, options: new() { ViewportSize = new() { Width = width, Height = 640 } });
        var inside = visit.Page.FrameLocator("iframe");
        var path = PathClass.All.First(c => c.Result.Outcome == "home");
        await inside.Locator("#_check .buttons button").First.ClickAsync();

        foreach (var question in path.Result.Path)
        {
            await Expect(inside.Locator("#_check legend h1")).ToBeVisibleAsync();
            Assert.True(await inside.Locator("html").EvaluateAsync<bool>("html => html.scrollWidth <= html.clientWidth"), question);
            await Walker.Choose(inside.Locator("#_check"), path.Given[question]);
            await inside.Locator("#_check form button:not([type])").ClickAsync();
        }

        var last = inside.Locator("#_check .buttons button").Last;
        await last.ScrollIntoViewIfNeededAsync();
        await Expect(last).ToBeInViewportAsync();
        Assert.Equal(height, await inside.Locator("html").EvaluateAsync<int>("() => innerHeight"));
        Assert.All(await inside.Locator("html")
            .EvaluateAsync<string[]>("() => window._record ?? []"), r => Assert.Matches("^(history|message) ", r));
        Assert.True(visit.Complaints.IsEmpty, string.Join('\n', visit.Complaints));
    }
}
