using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Dom;
using BackCare.Tests.Assessments.Translating;

namespace BackCare.Tests.Rendering;

/// <summary>A translated self-check has every form that the original has, in its own words, over the same program.</summary>
public sealed class TranslatedSelfCheckTests
{
    private static readonly Lazy<BuiltSite> Whole = new(() => TranslationSite.Of(TranslationSite.Spanish).Build().WithoutErrors());

    [Theory]
    [InlineData("es/self-checks/pain-today/index.html")]
    [InlineData("es/self-checks/pain-today/embed/index.html")]
    public void The_page_has_all_texts_in_Spanish_and_none_in_English(string path)
    {
        var page = Page(path);
        var text = string.Concat(page.QuerySelectorAll("main #_paper, main .crumbs").Select(e => e.TextContent));

        Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("El dolor de hoy", page.QuerySelector("h1")!.TextContent);
        Assert.All(
            [
                "Unas preguntas que le llevan", "Información para adultos", "Adultos con dolor", "Menores de 16",
                    "¿Ha notado algo de esto?", "Puede ser un problema",
                "Debilidad en las dos piernas", "Todo sigue igual", "¿Y ayer?", "¿Tiene fiebre?", "Sí", "¿Cuánto le duele hoy?", "Lo peor",
                    "¿Cuánto le costó esto?", "sentarse", "vestirse",
                "Busque ayuda ahora", "Pida una cita", "Llámenos.", "Cuídese en casa", "efecto en su día", "poco", "mucho",
                    "estado general", "mal",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.All(
            ["Pain today", "noticed", "Weakness", "None of", "yesterday", "fever?", "Worst", "sitting", "Get help", "Book a", "Keep moving",
                "impact", "whole", "low", "poor", "If ", "your answer"],
            words => Assert.DoesNotContain(words, text.Replace("Inicio", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("self-checks/pain-today/")]
    [InlineData("self-checks/pain-today/embed/")]
    public void The_script_reads_the_same_program_in_both_languages(string path)
    {
        using var english = Data($"{path}index.html");
        using var spanish = Data($"es/{path}index.html");

        Assert.True(JsonElement.DeepEquals(english.RootElement.GetProperty("program"), spanish.RootElement.GetProperty("program")));
        Assert.True(JsonElement.DeepEquals(english.RootElement.GetProperty("remaining"), spanish.RootElement.GetProperty("remaining")));
        Assert.Equal("Empezar", spanish.RootElement.GetProperty("words").GetProperty("start").GetString());
    }

    [Fact]
    public void The_form_without_script_has_the_same_questions_options_and_outcomes()
    {
        var (english, spanish) = (Page("self-checks/pain-today/index.html"), Page("es/self-checks/pain-today/index.html"));

        Assert.All(["data-question", "data-option", "data-outcome", "data-score", "data-look"], name => Assert.Equal(
            english.QuerySelectorAll($"[{name}]").Select(e => e.GetAttribute(name)),
            spanish.QuerySelectorAll($"[{name}]").Select(e => e.GetAttribute(name))));
        Assert.Equal(english.QuerySelectorAll("a[href^='tel:']").Length, spanish.QuerySelectorAll("a[href^='tel:']").Length);
    }

    [Fact]
    public void The_snippets_lead_to_the_Spanish_pages()
    {
        var share = Page("es/self-checks/pain-today/share/index.html").QuerySelector("main")!.TextContent;

        Assert.Contains("<iframe src=\"https://clinic.example/es/self-checks/pain-today/embed/\" title=\"El dolor de hoy\"", share,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://clinic.example/es/self-checks/pain-today/\"", share, StringComparison.Ordinal);
        Assert.Contains("Unas preguntas que le llevan", share, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_cards_of_a_Spanish_page_lead_to_the_Spanish_self_check()
    {
        var links = Page("es/index.html").QuerySelectorAll("main a[href*='self-checks']");

        Assert.Equal(4, links.Length);
        Assert.All(links, a => Assert.Equal(("/es/self-checks/pain-today/", null), (a.GetAttribute("href"), a.GetAttribute("hreflang"))));
    }

    [Fact]
    public void Both_languages_name_each_other()
    {
        Assert.Equal("/es/self-checks/pain-today/", Page("self-checks/pain-today/index.html")
            .QuerySelector("nav.languages a")!.GetAttribute("href"));
        Assert.Equal("/self-checks/pain-today/", Page("es/self-checks/pain-today/index.html")
            .QuerySelector("nav.languages a")!.GetAttribute("href"));

        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var entry = XDocument.Parse(Whole.Value.Text("sitemap.xml")).Root!.Elements(map + "url")
            .Single(u => u.Element(map + "loc")!.Value == "https://clinic.example/es/self-checks/pain-today/");
        Assert.Equal(["es", "en", "x-default"], entry.Elements().Where(e => e.Name.LocalName == "link")
            .Select(e => e.Attribute("hreflang")!.Value));
        Assert.Contains("Disallow: /es/self-checks/pain-today/embed/\n", Whole.Value.Text("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_and_the_stamp_know_the_translation()
    {
        var row = Whole.Value.Publication!.Pages.Single(p => p.Source == TranslationSite.File);

        Assert.Equal(("/es/self-checks/pain-today/", "El dolor de hoy"), (row.Url, row.Title));
        var other = TranslationSite.Of(TranslationSite.Spanish.Replace("Nada de esto", "Nada", StringComparison.Ordinal)).Build()
            .WithoutErrors();
        Assert.NotEqual(Whole.Value.Text("build.json"), other.Text("build.json"));
        using var stamp = JsonDocument.Parse(Whole.Value.Text("build.json"));
        Assert.Single(stamp.RootElement.GetProperty("self_checks").EnumerateObject());
    }

    [Fact]
    public void A_self_check_without_translation_is_linked_in_its_own_language()
    {
        var site = TranslationSite.Of(TranslationSite.Spanish).Without(TranslationSite.File).Build().WithoutErrors();

        Assert.DoesNotContain(site.Paths, p => p.StartsWith("es/self-checks", StringComparison.Ordinal));
        Assert.All(
            site.Html("es/index.html").QuerySelectorAll("main a[href*='self-checks']"),
            a => Assert.Equal(("/self-checks/pain-today/", "en"), (a.GetAttribute("href"), a.GetAttribute("hreflang"))));
    }

    private static IHtmlDocument Page(string path) => Whole.Value.Html(path);

    private static JsonDocument Data(string path) => JsonDocument.Parse(Page(path).QuerySelector("#_data")!.TextContent);
}
