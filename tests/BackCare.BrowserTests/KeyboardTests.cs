using BackCare.Assessments.Model;

namespace BackCare.BrowserTests;

/// <summary>The Tab key alone: it reaches everything once, in the order of the page, and a reader always sees where it is.</summary>
public sealed class KeyboardTests(Stage stage)
{
    // What can be reached, in the order of the page; of a group of radios one.
    private const string Stops = """
        () => {
          const groups = new Set();
          window._stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")].filter((element) => {
            if (element.disabled || !element.checkVisibility({ visibilityProperty: true })) return false;
            return element.type !== "radio" || (!groups.has(element.name) && groups.add(element.name));
          });
          return window._stops.length;
        }
        """;

    // What is wrong with the place where focus is now; null where it has left the page.
    private const string Here = """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const name = `${element.localName} "${(element.textContent || element.value || "").trim().slice(0, 40)}"`;
          const target = element.closest(".choice") ?? element;
          const box = target.getBoundingClientRect();
          const style = getComputedStyle(target);
          const wrong = [];
          const place = window._stops.indexOf(element);
          const isScroller = element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX !== "visible";
          if (place < 0 && !isScroller) wrong.push("is no place to stop");
          if (place >= 0) wrong.push(...(place === (window._next ?? 0) ? [] : [`is number ${place}, not ${window._next ?? 0}`]));
          if (place >= 0) window._next = place + 1;
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push("has no ring");
          const line = [...target.getClientRects()][0];
          const x = Math.min(innerWidth - 1, line.left + line.width / 2), y = line.top + line.height / 2;
          const top = document.elementFromPoint(x, y);
          if (!top || !(target.contains(top) || top.contains(target))) wrong.push(`is covered or out of sight at ${Math.round(x)}, ${Math.round(y)}`);
          const ring = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
          for (let outer = target.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
            const edge = outer.getBoundingClientRect();
            const isCut = box.left - ring < edge.left || box.right + ring > edge.right || box.top - ring < edge.top || box.bottom + ring > edge.bottom;
            if (isCut && getComputedStyle(outer).overflowX !== "visible") wrong.push(`has a ring that ${outer.localName}.${outer.className} cuts`);
          }
          if (style.display !== "inline" && (box.width < 43.5 || box.height < 43.5)) wrong.push(`is only ${Math.round(box.width)} by ${Math.round(box.height)}`);
          return wrong.length > 0 ? `${name} ${wrong.join(", ")}` : "";
        }
        """;

    // Stops of the self-check that stand above, or on the same line to the left of, the one before them.
    private const string OutOfOrder = """
        () => {
          const boxes = window._stops.filter((stop) => stop.closest("#_check")).map((stop) => [stop, (stop.closest(".choice") ?? stop).getBoundingClientRect()]);
          return boxes.filter(([, box], at) => at > 0 && (box.bottom <= boxes[at - 1][1].top || (box.top < boxes[at - 1][1].bottom && box.left < boxes[at - 1][1].left))).map(([stop]) => stop.outerHTML.slice(0, 120));
        }
        """;

    [BrowserTheory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_Tab_key_reaches_everything_once_with_a_ring_that_shows(int width)
    {
        await using var visit = await stage.Open("about:blank", new() { ViewportSize = new() { Width = width, Height = 800 } });

        foreach (var path in PageTypes.All)
        {
            await visit.GoTo(path);
            await AssertWalk(visit.Page);
        }
    }

    [BrowserFact]
    public async Task The_Tab_key_reaches_everything_on_questions_of_each_kind_and_on_a_result()
    {
        var example = PathClass.All.First(c => c.Result.Level != Level.Emergency);
        await using var visit = await stage.Open("/self-checks/lower-back/", new() { ViewportSize = new() { Width = 375, Height = 667 } });
        var walker = new Walker(visit.Page, stage.Site.LowerBack.Assessment);
        await visit.Page.ClickAsync("#_check .buttons button");
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var question in example.Result.Path)
        {
            if (seen.Add(stage.Site.LowerBack.Assessment.Question(question).Type))
            {
                await AssertWalk(visit.Page);
            }

            await walker.Fill(question, example.Given[question]);
        }

        await AssertWalk(visit.Page);
    }

    [BrowserTheory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_Tab_key_reaches_everything_on_the_error_of_each_kind_of_question_and_leaves_the_page(int width)
    {
        await using var visit =
            await stage.Open("/self-checks/one-of-each/", new() { ViewportSize = new() { Width = width, Height = 667 } });
        await visit.Page.ClickAsync("#_check .buttons button");

        foreach (var answer in (string[])["yes", "9", "40", "no", "hard", "easy"])
        {
            await Walker.FillIn(visit.Page, answer == "40" ? "old" : "");
            await Expect(visit.Page.Locator("#_check .summary")).ToBeFocusedAsync();
            await AssertWalk(visit.Page);
            await AssertReadingOrder(visit.Page);
            await Walker.FillIn(visit.Page, answer);
        }

        // The error of a question with ticks.
        await visit.GoTo(PageTypes.SelfCheck);
        await visit.Page.ClickAsync("#_check .buttons button");
        await Walker.FillIn(visit.Page, "");
        await AssertWalk(visit.Page);
        await AssertReadingOrder(visit.Page);
    }

    [BrowserTheory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task The_Tab_key_reaches_everything_on_an_emergency_with_its_answers_folded_or_not(int width)
    {
        var example = PathClass.All.First(c => c.Result.Level == Level.Emergency);
        await using var visit = await stage.Open(PageTypes.SelfCheck, new() { ViewportSize = new() { Width = width, Height = 667 } });
        await visit.Page.ClickAsync("#_check .buttons button");
        foreach (var question in example.Result.Path)
        {
            await new Walker(visit.Page, stage.Site.LowerBack.Assessment).Fill(question, example.Given[question]);
        }

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator("#_check .card.emergency a[href^='tel:']").First).ToBeFocusedAsync();
        await AssertWalk(visit.Page);
        await AssertReadingOrder(visit.Page);
        await visit.Page.ClickAsync("#_check summary");
        await AssertWalk(visit.Page);
        await AssertReadingOrder(visit.Page);
    }

    [BrowserFact]
    public async Task The_skip_link_is_the_first_stop_and_leads_into_the_page()
    {
        await using var visit = await stage.Open("/when-to-get-help/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Expect(visit.Page.Locator(".skip")).ToBeFocusedAsync();
        await Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        await Expect(visit.Page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    // After a walk: one more key leaves the page (a browser without a frame begins again), and no stop stands before the one that comes
    // before it, line by line.
    private static async Task AssertReadingOrder(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body || document.activeElement === "
            + "window._stops[0]"));
        Assert.Empty(await page.EvaluateAsync<string[]>(OutOfOrder));
    }

    // From the start of the page to its end.
    private static async Task AssertWalk(IPage page)
    {
        await page.EvaluateAsync("() => { window._next = 0; scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); "
            + "document.body.removeAttribute('tabindex'); }");
        var stops = await page.EvaluateAsync<int>(Stops);
        var wrong = new List<string>();
        for (var presses = 0; presses < stops + 10 && await page.EvaluateAsync<int>("() => window._next") < stops; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string?>(Here) ?? "the page was left";
            wrong.AddRange(here.Length > 0 ? [here] : []);
        }

        Assert.True(wrong.Count == 0, $"{page.Url}: {string.Join('\n', wrong)}");
        Assert.Equal(stops, await page.EvaluateAsync<int>("() => window._next"));
    }
}
