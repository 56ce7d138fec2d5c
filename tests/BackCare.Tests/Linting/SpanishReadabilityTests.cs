using System.Globalization;
using BackCare.Diagnostics;
using BackCare.Linting.Words;
using BackCare.Tests.House;

namespace BackCare.Tests.Linting;

/// <summary>A Spanish page is measured by Fernández-Huerta, and by no English grade.</summary>
public sealed class SpanishReadabilityTests
{
    private const string Hard = "Las articulaciones inflamadas necesitan rehabilitación especializada.\n\n";

    private const string Easy = "Camine un poco. Luego descanse. Beba agua.\n\n";

    [Fact]
    public void Every_word_of_the_list_is_counted_right()
    {
        var words = (
            from line in Repository.Text("tests/BackCare.Tests/Linting/spanish-syllables.txt")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            let parts = line.Split(' ')
            from word in parts[1..]
            select (Word: word, Count: int.Parse(parts[0], CultureInfo.InvariantCulture))).ToList();

        var wrong = words.Where(w => SpanishSyllables.Of(w.Word) != w.Count)
            .Select(w => $"{w.Word}: {SpanishSyllables.Of(w.Word)} not {w.Count}");

        Assert.True(words.Count >= 200, $"{words.Count} words");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("7", 1)]
    [InlineData("x", 1)]
    [InlineData("ÁREA", 3)]
    [InlineData("físico-motor", 5)]
    [InlineData("h", 1)]
    [InlineData("oh", 1)]
    public void Numbers_capitals_and_hyphens_are_read_as_words(string word, int count) => Assert.Equal(count, SpanishSyllables.Of(word));

    [Theory]
    [InlineData(100, 10, 200, 76.64)]
    [InlineData(50, 2, 110, 49.34)]
    [InlineData(13, 1, 26, 73.58)]
    [InlineData(0, 0, 0, 100)]
    public void The_ease_has_its_known_answers(int words, int sentences, int syllables, double ease) =>
        Assert.Equal(ease, new Readability(words, sentences, syllables, 0).FernandezHuerta, 2);

    [Fact]
    public void A_text_is_measured_with_Spanish_syllables()
    {
        // Ca-mi-ne diez mi-nu-tos ca-da dí-a. Lue-go des-can-se. Lla-me al Dr. Ruiz.
        var measured = Readability.Of(["Camine diez minutos cada día. Luego descanse. Llame al Dr. Ruiz."], new([], "es-MX"));

        Assert.Equal((11, 3, 21), (measured.Words, measured.Sentences, measured.SyllableCount));
        Assert.Equal(206.84 - (60 * 21 / 11.0) - (1.02 * 11 / 3), measured.FernandezHuerta, 6);
    }

    [Theory]
    [InlineData("Vea a la Dra. Paz. Luego llame.", 2)]
    [InlineData("Use calor, p. ej. una bolsa. Le ayuda.", 2)]
    [InlineData("¿Le duele? ¡Llame! Sí.", 3)]
    public void Spanish_abbreviations_end_no_sentence(string text, int count) =>
        Assert.Equal(count, Sentences.Of(text, new([], "es")).Count);

    [Theory]
    [InlineData("es")]
    [InlineData("es-MX")]
    public void A_hard_Spanish_page_is_told_its_ease_at_its_title(string language)
    {
        var finding = Assert.Single(Findings(Repeated(Hard), language));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal((2, 8), (finding.Location.Start.Line, finding.Location.Start.Column));
        Assert.Equal("this Spanish page has a reading ease of -69.3 (very hard); the minimum is 65", finding.Message);
        Assert.Equal("use shorter sentences and shorter words", finding.Suggestion);
    }

    [Theory]
    [InlineData("Descanse.", "25.8", "very hard")]
    [InlineData("Descanse luego.", "54.8", "fairly hard")]
    [InlineData("Descanse cada noche.", "63.8", "neither hard nor easy")]
    public void The_message_has_a_word_of_the_scale(string sentence, string ease, string word) => Assert.Equal(
        $"this Spanish page has a reading ease of {ease} ({word}); the minimum is 65",
        Assert.Single(Findings(Repeated(sentence + "\n\n", 40))).Message);

    [Fact]
    public void A_plain_Spanish_page_is_right() => Assert.Empty(Findings(Repeated(Easy)));

    [Fact]
    public void The_English_limit_does_not_matter_to_a_Spanish_page() =>
        Assert.Empty(Findings(Repeated(Easy), settings: "reading_grade: 1\n"));

    [Fact]
    public void A_Spanish_text_of_under_30_words_is_not_measured() => Assert.Empty(Findings(Repeated(Hard, 4)));

    [Theory]
    [InlineData("de")]
    [InlineData("est")]
    public void A_page_in_another_language_gets_no_grade(string language) => Assert.Empty(Findings(Repeated(Hard), language));

    [Fact]
    public void A_site_whose_own_language_is_Spanish_is_measured_in_Spanish()
    {
        var site = Site.From(Page("a.md", Repeated(Hard)))
            .With("site.yml", Site.Settings.Replace("language: en", "language: es", StringComparison.Ordinal)).Prepare();

        Assert.StartsWith("this Spanish page", Assert.Single(site.Diagnostics, d => d.Rule.Id == "BC7301").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_the_Spanish_glossary_counts_two_syllables()
    {
        const string Glossary =
            "-- content/_data/glossary.es.yml --\nrehabilitación:\n  means: ejercicios que le ayudan a moverse\narticulaciones:\n  means: "
            + "donde dos huesos se unen\n";

        var found = Assert.Single(Findings(Repeated(Hard), files: Glossary));

        Assert.Contains("a reading ease of 10.7 ", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Site_yml_may_switch_it_off_for_Spanish_too() => Assert.Empty(Findings(Repeated(Hard), settings: "lint: { BC7301: off }\n"));

    private static string Repeated(string sentence, int times = 12) => string.Concat(Enumerable.Repeat(sentence, times));

    private static string Page(string name, string body) =>
        $"-- content/{name} --\n---\ntitle: Una página corta\ndescription: Una página corta de esta clínica, escrita para la "
        + $"prueba.\ntype: page\n---\n{body}";

    private static IEnumerable<Diagnostic> Findings(string body, string language = "es", string settings = "", string files = "") =>
        Site.From(files + Page($"a.{language}.md", body))
        .With($"content/_index.{language}.md", Site.Home)
        .With("site.yml", $"{Site.Settings}{settings}languages:\n  {language}: {{ title: Otra }}\n")
        .Prepare()
        .Diagnostics.Where(d => d.Rule.Id == "BC7301" && d.Severity != Severity.Off);
}
