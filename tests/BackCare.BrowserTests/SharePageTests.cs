namespace BackCare.BrowserTests;

/// <summary>The page from which other sites take the self-check.</summary>
public sealed class SharePageTests(Stage stage)
{
    private const string Share = PageTypes.SelfCheck + "share/";

    [BrowserFact]
    public async Task Each_button_copies_the_snippet_above_it()
    {
        await using var visit = await stage.Open(Share, new() { Permissions = ["clipboard-read", "clipboard-write"] });

        foreach (var snippet in await visit.Page.Locator(".copy").AllAsync())
        {
            await snippet.Locator("button").ClickAsync();

            await Expect(snippet.Locator("button")).ToHaveTextAsync("Copied");
            Assert.Equal(await snippet.Locator("code")
                .TextContentAsync(), await visit.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }
    }

    [BrowserFact]
    public async Task Where_copying_is_forbidden_the_snippet_is_marked_to_be_copied_by_hand()
    {
        await using var visit =
            await stage.Open(Share,
                script: "Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } });");

        await visit.Page.Locator(".copy button").First.ClickAsync();

        await visit.Page.WaitForFunctionAsync("() => getSelection().toString() === document.querySelector('.copy code').innerText");
        Assert.Empty(visit.Complaints);
    }

    [BrowserFact]
    public async Task Without_script_there_is_no_button_that_does_nothing()
    {
        await using var visit = await stage.Open(Share, new() { JavaScriptEnabled = false });

        await Expect(visit.Page.Locator(".copy code").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main button:visible")).ToHaveCountAsync(0);
    }
}
