using BackCare.Diagnostics;

namespace BackCare.Tests.Linting;

/// <summary>One page of a small site, and what is said of it.</summary>
internal static class LintedPage
{
    private const string Registers = """
        -- content/_data/people.yml --
        dana: { name: Dana Cole, role: Physical therapist, credentials: DPT }
        -- content/_data/sources.yml --
        guide: { title: A guide, publisher: A publisher, year: 2024, url: "https://guide.example/" }

        """;

    /// <summary>A page of warning signs at <c>content/help.md</c>.</summary>
    public const string Help = """
        -- content/help.md --
        ---
        title: Signs to act on
        description: Which signs need help now, and which can wait until tomorrow.
        type: when_to_get_help
        authors: dana
        reviewed: { by: dana, on: 2026-05-02, next: 2027-05-01 }
        sources: [guide]
        ---
        :::emergency
        Call 911 now if:
        - you cannot feel when you pass urine
        :::

        :::urgent
        Call us today if:
        - you have a fever
        :::

        """;

    /// <summary>
    /// The findings of <c>content/a.md</c>, or of <c>content/a.es.md</c>; the first line of the body is line 6, or 10 on a medical page.
    /// </summary>
    public static IEnumerable<Diagnostic> Findings(string body, string type = "page", string language = "en", string help = Help,
        string matter = "")
    {
        var medical = type is "page" or "contact"
            ? ""
            : "authors: dana\nreviewed: { by: dana, on: 2026-05-02, next: 2027-05-01 }\nsources: [guide]\ntakeaways: [Keep moving., Rest "
                + "a little., Ask us.]\n";
        var page =
            $"---\ntitle: A short page\ndescription: A short page of this clinic, written for the test alone.\ntype: "
            + $"{type}\n{medical}{matter}---\n{body}\n";
        var path = language == "en" ? "content/a.md" : $"content/a.{language}.md";
        var site = Site.From($"{Registers}{help}-- {path} --\n{page}");
        return (language == "en"
            ? site
            : site.With("content/_index.es.md", Site.Home).With("site.yml", $"{Site.Settings}languages:\n  es: {{ title: Otra }}\n"))
            .Prepare().Diagnostics.Where(d => d.Location.File == path && d.Rule.Id != "BC7702");
    }

    /// <summary><c>line:column id</c> of each finding of a family.</summary>
    public static IEnumerable<string> Places(this IEnumerable<Diagnostic> findings, string family) =>
        findings.Where(f => f.Rule.Id.StartsWith(family, StringComparison.Ordinal))
            .Select(f => $"{f.Location.Start.Line}:{f.Location.Start.Column} {f.Rule.Id}");
}
