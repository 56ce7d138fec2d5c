using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;

namespace BackCare.BrowserTests;

/// <summary>axe-core on a page: what it finds wrong, and what it cannot decide and nobody has explained.</summary>
public static class Axe
{
    // Text is held to 7 to 1, which "color-contrast-enhanced" measures; it leaves nothing for "color-contrast". The page's own style sheets
    // are never fetched a second time, and the one rule that would need it ("css-orientation-lock") has nothing to find: no rule asks for
    // an orientation.
    private const string Run = """
        async ([isPlain, isWhole]) => {
          const rules = { "color-contrast-enhanced": { enabled: true }, "color-contrast": { enabled: false }, "css-orientation-lock": { enabled: false } };
          const values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
          const only = isPlain ? { runOnly: { type: "tag", values }, rules } : { runOnly: { type: "rule", values: ["color-contrast-enhanced", "link-in-text-block"] } };
          const { violations, incomplete } = await axe.run(isPlain || isWhole ? document : "main", { ...only, resultTypes: ["violations", "incomplete"], preload: false });
          return [["wrong", violations], ["undecided", incomplete]].flatMap(([kind, found]) =>
            found.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => `${kind} ${id} ${html.slice(0, 160)} ${[...any, ...all, ...none].map(({ message }) => message).join(" ")}`)));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // What axe-core leaves to a person, and what a person said.
    private static readonly Regex[] Explained = [];

    /// <summary>Findings in every look, each with the look before it; empty if all is well.</summary>
    /// <param name="isWhole">False if the colours of the frame around the page were looked at before: it is the same on every page.</param>
    public static async Task<string[]> Findings(IPage page, bool isWhole = false)
    {
        await page.EvaluateAsync(Script);
        var found = new List<string>();
        foreach (var look in Look.All)
        {
            await look.On(page);
            found.AddRange((await page.EvaluateAsync<string[]>(Run, (bool[])[look.IsPlain, isWhole]))
                .Where(f => !Explained.Any(e => e.IsMatch(f))).Select(f => $"{look}: {f}"));
        }

        return [.. found];
    }
}
