namespace BackCare.BrowserTests;

/// <summary>Care cards in every look and on paper: the level can be read, and the card keeps its edges.</summary>
public sealed class CareCardTests(Stage stage)
{
    // What is wrong with a card as it looks now.
    private const string Wrong = """
        () => {
          const paint = (colour) => { const dot = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d"); dot.fillStyle = colour; dot.fillRect(0, 0, 1, 1); return String(dot.getImageData(0, 0, 1, 1).data); };
          return [...document.querySelectorAll("main .card")].filter((card) => card.checkVisibility()).flatMap((card) => {
            const [style, level, head] = [getComputedStyle(card), card.querySelector(".level"), card.querySelector(".head")];
            const wrong = [];
            if (style.borderTopStyle !== "solid" || parseFloat(style.borderTopWidth) < 2) wrong.push("has no edge");
            if (paint(style.borderTopColor) === paint(getComputedStyle(document.documentElement).backgroundColor)) wrong.push("has an edge that nobody sees");
            if (!level?.checkVisibility() || level.getBoundingClientRect().height < 8) wrong.push("hides its level");
            if (!level?.querySelector("svg")?.checkVisibility()) wrong.push("has no shape");
            if (head.scrollWidth > head.clientWidth) wrong.push("cuts its heading");
            return wrong.map((what) => `${head.textContent.trim()} ${what}`);
          });
        }
        """;

    private static readonly string[] Pages =
        [.. ShippedSite.AtHome.Pages.Where(p => ShippedSite.AtHome.Text(p[1..] + (p.EndsWith('/') ? "index.html" : ""))
            .Contains("class=\"card ", StringComparison.Ordinal))];

    [BrowserFact]
    public async Task A_card_keeps_its_level_its_shape_and_its_edges_in_every_look_and_on_paper()
    {
        var wrong = new List<string>();
        await using var visit = await stage.Open("about:blank");

        foreach (var path in Pages)
        {
            await visit.GoTo(path);
            foreach (var look in Look.All)
            {
                await look.On(visit.Page);
                wrong.AddRange((await visit.Page.EvaluateAsync<string[]>(Wrong)).Select(w => $"{path} {look}: {w}"));
            }

            await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ForcedColors = ForcedColors.None,
                ColorScheme = ColorScheme.Light });
            wrong.AddRange((await visit.Page.EvaluateAsync<string[]>(Wrong)).Select(w => $"{path} print: {w}"));
            await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        }

        Assert.Contains(Pages, p => p.StartsWith("/es/", StringComparison.Ordinal));
        Assert.Empty(wrong);
    }
}
