using System.Text.Json;

namespace BackCare.BrowserTests;

/// <summary>The three snippets of the share page, pasted into a page of another site.</summary>
public sealed class EmbedTests(Stage stage)
{
    private const string Frame = "iframe";

    [BrowserFact]
    public async Task The_loader_gives_the_frame_the_height_that_it_asks_for()
    {
        await using var visit = await Paste(1);

        await visit.Page.WaitForFunctionAsync("() => window._told && document.querySelector('iframe').height !== '700'");

        var height = int.Parse((await visit.Page.GetAttributeAsync(Frame, "height"))!, System.Globalization.CultureInfo.InvariantCulture);
        var inner = await Inside(visit.Page).Locator("body").EvaluateAsync<double>("body => body.getBoundingClientRect().height");
        Assert.Equal(0, height % 100);
        Assert.InRange(height, inner, inner + 100);
    }

    [BrowserFact]
    public async Task The_loader_clamps_a_height_and_takes_no_other_message()
    {
        await using var visit = await Paste(1);
        await visit.Page.WaitForFunctionAsync("() => window._told && document.querySelector('iframe').height !== '700'");

        Assert.Equal("5000", await HeightAfter(visit.Page, """{ backcare: 1, id: "lower-back", type: "height", height: 99999 }"""));
        Assert.Equal("200", await HeightAfter(visit.Page, """{ backcare: 1, id: "lower-back", type: "height", height: 1 }"""));
        Assert.All(
            (string[])
            [
                """{ backcare: 2, id: "lower-back", type: "height", height: 900 }""",
                """{ backcare: 1, id: "other", type: "height", height: 900 }""",
                """{ backcare: 1, id: "lower-back", type: "height", height: 900.5 }""",
                """{ backcare: 1, id: "lower-back", type: "height", height: "900" }""",
                """{ backcare: 1, id: "lower-back", type: "html", html: "<b>x</b>" }""",
                "null",
            ],
            message => Assert.Equal("200", HeightAfter(visit.Page, message).GetAwaiter().GetResult()));
        await visit.Page.EvaluateAsync("() => postMessage({ backcare: 1, id: 'lower-back', type: 'height', height: 900 }, '*')");
        await visit.Page.WaitForFunctionAsync("() => JSON.parse(window._told.at(-1)).height === 900");
        Assert.Equal("200", await visit.Page.GetAttributeAsync(Frame, "height"));
    }

    [BrowserTheory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task A_frame_works_to_the_emergency_page_and_tells_nothing_that_varies(int snippet)
    {
        await using var visit = await Paste(snippet);
        var inside = Inside(visit.Page);

        await inside.Locator("#_check .buttons button").First.ClickAsync();
        await inside.Locator("#_check input").First.CheckAsync();
        await inside.Locator("#_check form button:not([type])").ClickAsync();

        await Expect(inside.Locator("#_check h1")).ToHaveTextAsync("Get emergency help now");
        await Expect(inside.Locator("#_check .card a[href='tel:911']").First).ToBeVisibleAsync();
        foreach (var told in await visit.Page.EvaluateAsync<string[]>("() => window._told ?? []"))
        {
            using var message = JsonDocument.Parse(told);
            Assert.Matches("^(backcare,id,type,origin|backcare,id,type,height,origin)$",
                string.Join(',', message.RootElement.EnumerateObject().Select(p => p.Name)));
            Assert.True(!message.RootElement.TryGetProperty("height", out var height) || height.GetInt32() % 100 == 0, told);
        }
    }

    [BrowserFact]
    public async Task A_step_scrolls_to_the_top_of_the_frame_and_Back_still_leads_through_the_questions()
    {
        await using var visit = await Paste(1);
        var inside = Inside(visit.Page);
        await inside.Locator("#_check .buttons button").First.ClickAsync();
        await Expect(inside.Locator("#_check legend h1")).ToBeVisibleAsync();

        await inside.Locator("#_check input[value=none]").CheckAsync();
        await visit.Page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await inside.Locator("#_check form").EvaluateAsync("form => form.requestSubmit()");

        await visit.Page.WaitForFunctionAsync("() => { const { top } = document.querySelector('iframe').getBoundingClientRect(); return "
            + "top >= -1; }");
        await inside.Locator("#_check .back").ClickAsync();
        await Expect(inside.Locator("#_check .stepper")).ToContainTextAsync("Question 1 ");
    }

    [BrowserFact]
    public async Task A_site_that_is_not_allowed_cannot_show_the_frame()
    {
        await using var visit = await Paste(0, onAllowedSite: false);

        await visit.Page.WaitForFunctionAsync("() => window.frames.length === 1");
        await Expect(visit.Page.Locator("#after")).ToBeVisibleAsync();
        await visit.Complains("frame-ancestors");
    }

    [BrowserFact]
    public async Task The_link_card_leads_to_the_page_of_the_self_check()
    {
        await using var visit = await Paste(2);

        var opened = await visit.Page.RunAndWaitForPopupAsync(() => visit.Page.ClickAsync("a"));

        await Expect(opened.Locator("#_check h1")).ToBeVisibleAsync();
        Assert.Equal($"{stage.Address}self-checks/lower-back/", opened.Url);
    }

    private static IFrameLocator Inside(IPage page) => page.FrameLocator(Frame);

    // The frame itself says so, and a second message that must pass shows that the first was handled.
    private static async Task<string> HeightAfter(IPage page, string message)
    {
        var before = await page.EvaluateAsync<int>("() => window._told.length");
        await Inside(page).Locator("body").EvaluateAsync($"() => parent.postMessage({message}, '*')");
        await page.WaitForFunctionAsync("before => window._told.length > before", before);
        return (await page.GetAttributeAsync(Frame, "height"))!;
    }

    private Task<Visit> Paste(int snippet, bool onAllowedSite = true) =>
        Partner.Show(stage, Partner.Snippet(stage, snippet), onAllowedSite);
}
