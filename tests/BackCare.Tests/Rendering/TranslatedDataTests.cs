using BackCare.Sites;

namespace BackCare.Tests.Rendering;

/// <summary>people.es.yml, locations.es.yml and glossary.es.yml on Spanish pages.</summary>
public sealed class TranslatedDataTests
{
    private const string Settings = """
          locations: [main, side]
        languages:
          es: { title: Clínica de muestra, description: Ayuda para la espalda }

        """;

    private const string Texts = """
        -- content/_data/people.yml --
        robin: { name: Robin Sample, role: Therapist, credentials: PT, bio: Robin treats backs. }
        kim: { name: Kim Sample, role: Nurse }
        -- content/_data/people.es.yml --
        robin: { role: Fisioterapeuta, bio: Robin trata *espaldas*. }
        -- content/_data/locations.yml --
        main: { name: Main office, address: 1 Main Street, hours: [Monday, Tuesday] }
        side: { name: Side office }
        -- content/_data/locations.es.yml --
        main: { name: Consultorio central, hours: [lunes, martes] }
        -- content/_data/glossary.yml --
        sciatica: { means: pain down one leg }
        -- content/_data/glossary.es.yml --
        ciática: { means: dolor que baja por una pierna, also: [dolor de pierna] }
        -- content/_index.es.md --
        ---
        title: Inicio de la clínica
        description: Ayuda para la espalda en español.
        ---
        La ciática mejora casi siempre.

        :::contact
        :::
        -- content/a.md --
        ---
        title: About sciatica
        description: A page of the site's own language.
        type: page
        authors: [robin, kim]
        ---
        Sciatica eases for most people.
        -- content/a.es.md --
        ---
        title: Sobre la ciática
        description: La misma página en español.
        type: page
        authors: [robin, kim]
        ---
        Texto.

        """;

    [Fact]
    public void A_person_is_shown_in_the_readers_language_or_marked_as_in_another()
    {
        var site = Built(Texts);

        var robin = site.Html("es/people/robin/index.html").QuerySelector(".page")!;
        Assert.Equal("Fisioterapeuta, PT", robin.QuerySelector(".muted")!.TextContent);
        Assert.Equal("<em>espaldas</em>", robin.QuerySelector(".lead em")!.OuterHtml);
        Assert.Null(robin.QuerySelector(".person [lang], .lead[lang]"));
        Assert.Equal("en", site.Html("es/people/kim/index.html").QuerySelector(".page .muted span")!.GetAttribute("lang"));
        Assert.Contains("Therapist", site.Text("people/robin/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Places_are_shown_in_the_readers_language_or_marked_as_in_another()
    {
        var text = Built(Texts).Html("es/index.html").QuerySelector("main")!;

        Assert.Contains("Consultorio central", text.TextContent, StringComparison.Ordinal);
        Assert.Contains("lunes", text.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Main office", text.TextContent, StringComparison.Ordinal);
        Assert.All(text.QuerySelectorAll("[lang=en]"), e => Assert.DoesNotContain("Consultorio", e.TextContent, StringComparison.Ordinal));
        Assert.Contains(text.QuerySelectorAll("[lang=en]"), e => e.TextContent.Contains("Side office", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_language_has_its_own_glossary()
    {
        var site = Built(Texts);

        var page = site.Html("es/glossary/index.html");
        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["ciática"], page.QuerySelectorAll("dl.words dt").Select(t => t.TextContent));
        Assert.Equal(["sciatica"], site.Html("glossary/index.html").QuerySelectorAll("dl.words dt").Select(t => t.TextContent));

        var home = site.Html("es/index.html");
        Assert.Equal("#_word-ciática", home.QuerySelector("a.word")!.GetAttribute("href"));
        Assert.Equal("/es/glossary/", home.QuerySelector(".used-words .small a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_language_without_a_glossary_has_no_page_of_it()
    {
        var site = Site.From(Texts).With("site.yml", Site.Settings.TrimEnd() + "\n" + Settings).Without("content/_data/glossary.es.yml")
            .Build().WithoutErrors();

        Assert.DoesNotContain("es/glossary/index.html", site.Paths);
        Assert.Null(site.Html("es/index.html").QuerySelector("a.word"));
    }

    [Theory]
    [InlineData("people.es.yml", "robyn: { role: x }",
        "content/_data/people.es.yml:1:1 BC2070 `robyn` does not exist in the file that this one translates | did you mean `robin`?")]
    [InlineData("people.es.yml", "robin: { role: x }",
        "content/_data/people.es.yml:1:1 BC2071 the translation of `robin` has no `bio`, but the original has one | add `bio:`, or remove "
        + "the whole entry")]
    [InlineData("locations.es.yml", "main: { name: x }",
        "content/_data/locations.es.yml:1:1 BC2071 the translation of `main` has no `hours`, but the original has one | add `hours:`, or "
        + "remove the whole entry")]
    [InlineData("people.es.yml", "robin: { role: x, bio: y, name: z }", "BC2064")]
    [InlineData("people.fr.yml", "robin: { role: x, bio: y }", "BC2060")]
    [InlineData("sources.es.yml", "a: { title: x }", "BC2060")]
    public void What_a_translation_may_not_say_is_reported(string file, string text, string expected)
    {
        var found = Site.From(Texts).With("site.yml", Site.Settings.TrimEnd() + "\n" + Settings).With($"content/_data/{file}", text + "\n")
            .Prepare();

        Assert.Contains(found.Errors,
            d => $"{d.Location} {d.Rule.Id} {d.Message} | {d.Suggestion}".Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_translated_is_listed()
    {
        var site = Site.From(Texts).With("site.yml", Site.Settings.TrimEnd() + "\n" + Settings).Prepare().Publication!.Site;

        var rows = MissingTranslations.Of(site).Where(r => r.Source.StartsWith("content/_data/", StringComparison.Ordinal));

        Assert.Equal(
            ["it is missing in `es`: add `side` to content/_data/locations.es.yml",
                "it is missing in `es`: add `kim` to content/_data/people.es.yml"],
            rows.Select(r => r.Reason));
    }

    private static BuiltSite Built(string texts) =>
        Site.From(texts).With("site.yml", Site.Settings.TrimEnd() + "\n" + Settings).Build().WithoutErrors();
}
