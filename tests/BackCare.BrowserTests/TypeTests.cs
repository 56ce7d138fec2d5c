namespace BackCare.BrowserTests;

/// <summary>How words are set: by the reader's own fonts, large, in lines that can be followed, and without anything that moves.</summary>
public sealed class TypeTests(Stage stage)
{
    // The mean number of signs on the full lines of each text of at least three lines. Steps beside a picture are short.
    private const string Lines = """
        () => [...document.querySelectorAll("main :is(p, li, dd)")].filter((one) => one.checkVisibility() && !one.closest(".tile, .small, .with-picture") && !one.querySelector("p, li, br")).flatMap((one) => {
          const [lines, range, texts] = [new Map(), document.createRange(), document.createTreeWalker(one, NodeFilter.SHOW_TEXT)];
          while (texts.nextNode()) {
            for (const word of texts.currentNode.data.matchAll(/\S+\s*/g)) {
              range.setStart(texts.currentNode, word.index);
              range.setEnd(texts.currentNode, word.index + word[0].trimEnd().length);
              const line = Math.round(range.getBoundingClientRect().bottom / 8);
              lines.set(line, (lines.get(line) ?? 0) + word[0].length);
            }
          }
          const full = [...lines.values()].slice(0, -1);
          return full.length < 2 ? [] : [{ signs: full.reduce((sum, signs) => sum + signs) / full.length, text: one.textContent.slice(0, 60) }];
        })
        """;

    private const string Moving = """
        () => [...document.querySelectorAll("*")].filter((one) => {
          const style = getComputedStyle(one);
          return style.transitionDuration !== "0s" || style.animationName !== "none" || style.scrollBehavior === "smooth";
        }).map((one) => one.outerHTML.slice(0, 120)).concat(document.getAnimations().map(String))
        """;

    [BrowserTheory]
    [InlineData(375, 18)]
    [InlineData(1280, 20)]
    public async Task Words_are_large_and_in_fonts_of_the_system(int width, int size)
    {
        await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = width, Height = 800 } });

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            Assert.Equal($"{size}px", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
            Assert.StartsWith("-apple-system, ", await visit.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).fontFamily"),
                StringComparison.Ordinal);
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => document.fonts.size"));
        }
    }

    [BrowserFact]
    public async Task A_line_of_a_text_holds_45_to_75_signs_on_a_desk()
    {
        var wrong = new List<string>();
        await using var visit = await stage.Open("about:blank");

        foreach (var path in ShippedSite.AtHome.Pages)
        {
            await visit.GoTo(path);
            var lines = (await visit.Page.EvaluateAsync(Lines))!.Value;
            wrong.AddRange(lines.EnumerateArray().Where(l => l.GetProperty("signs").GetDouble() is < 45 or > 75)
                .Select(l => $"{path}: {l}"));
        }

        Assert.Empty(wrong);
    }

    [BrowserFact]
    public async Task Nothing_moves()
    {
        await using var visit = await stage.Open("about:blank", new() { ReducedMotion = ReducedMotion.NoPreference });

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Moving));
        }
    }

    [BrowserFact]
    public async Task A_topic_stands_out_among_the_others_on_its_own_page()
    {
        await using var visit = await stage.Open("/tags/movement/");

        await Expect(visit.Page.Locator(".topics a[aria-current]")).ToHaveTextAsync("Movement");
        await Expect(visit.Page.Locator(".topics a[aria-current]")).ToHaveCSSAsync("font-weight", "700");
        await Expect(visit.Page.Locator(".topics a:not([aria-current])").First).ToHaveCSSAsync("font-weight", "400");
    }
}
