using BackCare.Sites.Model;

namespace BackCare.BrowserTests;

/// <summary>What a reader sees first: the takeaways of an article, and words that no colour scheme hides.</summary>
public sealed class FirstViewTests(Stage stage)
{
    // Behind words the browser lays a plate of the page's own colour, so that words of that colour are gone; axe-core sees only the
    // colours.
    private const string Hidden = """
        () => {
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = "Canvas";
          const plate = getComputedStyle(probe).color;
          probe.remove();
          return [...document.body.querySelectorAll("*")].filter((element) => {
            const { color, forcedColorAdjust } = getComputedStyle(element);
            const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
            return hasWords && element.checkVisibility() && color === plate && forcedColorAdjust !== "none";
          }).map((element) => element.outerHTML.slice(0, 120));
        }
        """;

    private static readonly string[] Articles =
        [.. ShippedSite.AtHome.Publication.Site.Pages.OfType<ContentPage>().Where(p => p.Document.Takeaways.Count > 0)
            .Select(p => p.Permalink)];

    [BrowserTheory]
    [InlineData(375, 667)]
    [InlineData(1280, 720)]
    public async Task Two_takeaways_stand_whole_above_the_fold(int width, int height)
    {
        var low = new List<string>();
        await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = width, Height = height } });

        foreach (var path in Articles)
        {
            await visit.GoTo(path);
            var second = await visit.Page.Locator(".takeaways li").Nth(1).BoundingBoxAsync();
            low.AddRange(second!.Y + second.Height <= height ? [] : [$"{path}: {second.Y + second.Height}"]);
        }

        Assert.Contains(Articles, p => p.StartsWith("/es/", StringComparison.Ordinal));
        Assert.Empty(low);
    }

    [BrowserTheory]
    [InlineData("")]
    [InlineData("/es")]
    public async Task A_phone_shows_the_button_that_starts_the_self_check_and_what_is_to_be_known_before(string language)
    {
        await using var visit =
            await stage.Open(language + PageTypes.SelfCheck, new() { ViewportSize = new() { Width = 375, Height = 667 } });
        var start = (await visit.Page.Locator("#_check .buttons button").First.BoundingBoxAsync())!;

        foreach (var part in (string[])["h1", ".lead", "[data-part=not-for] li:last-child", "[data-part=private]"])
        {
            var before = (await visit.Page.Locator($"#_check {part}").BoundingBoxAsync())!;
            Assert.InRange(before.Y + before.Height, 0, start.Y);
        }

        Assert.InRange(start.Y + start.Height, 0, 667);
        await Expect(visit.Page.Locator("#_check .card.emergency")).ToBeVisibleAsync();
    }

    [BrowserTheory]
    [InlineData("ltr")]
    [InlineData("rtl")]
    public async Task The_link_to_another_language_stands_on_the_line_that_leads_home(string direction)
    {
        await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = 375, Height = 667 } });

        foreach (var path in Articles)
        {
            await visit.GoTo(path);
            await visit.Page.EvaluateAsync("direction => document.documentElement.dir = direction", direction);
            var (way, language) =
                ((await visit.Page.Locator(".crumbs").BoundingBoxAsync())!, (await visit.Page.Locator(".languages").BoundingBoxAsync())!);

            Assert.True(way.Y < language.Y + language.Height && language.Y < way.Y + way.Height, path);
            Assert.True(direction == "ltr" ? way.X + way.Width <= language.X : language.X + language.Width <= way.X, path);
        }
    }

    [BrowserFact]
    public async Task A_phone_shows_a_first_view_after_6_requests_and_loads_at_most_75_kilobytes_in_all()
    {
        foreach (var path in PageTypes.All)
        {
            await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = 375, Height = 667 } });
            await visit.GoTo(path);

            // Chromium also asks for pictures that stand a little below the first view.
            var seen =
                await visit.Page.EvaluateAsync<int>("() => new Set([...document.images].filter((image) => image.checkVisibility() && "
                    + "image.getBoundingClientRect().top < innerHeight).map((image) => image.src)).size");
            var files = visit.Requests.Where(r => r.StartsWith(stage.Address, StringComparison.Ordinal))
                .Select(r => r[stage.Address.Length..]).Distinct(StringComparer.Ordinal).ToList();
            var needed = seen + files.Count(f => Path.GetExtension(f) is not ".svg");
            Assert.True(needed <= 6, $"{path}: {needed} requests");
            Assert.InRange(files.Sum(f => stage.Site.Compressed(f.Length == 0 || f.EndsWith('/') ? f + "index.html" : f).Length), 1,
                75_000);
        }
    }

    [BrowserFact]
    public async Task Forced_colours_hide_no_words()
    {
        await using var visit = await stage.Open("about:blank", new() { ForcedColors = ForcedColors.Active });

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Hidden));
        }

        await visit.GoTo(PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Hidden));
    }
}
