namespace BackCare.Tests.Linting;

/// <summary>Rules that know words look for Spanish ones on a Spanish page, and for none in a language that they do not know.</summary>
public sealed class SpanishLintTests
{
    private const string Card = """
        :::emergency
        Llame al 911 o vaya a una sala de emergencias ahora si:
        - tiene dolor de pecho
        :::

        """;

    [Fact]
    public void A_Spanish_emergency_card_is_right() => Assert.Empty(Ids(Card));

    [Theory]
    [InlineData("Llame al 911 o vaya a una sala de emergencias ahora si:", "El 911 le atiende ahora si:", "BC7202")]
    [InlineData("Llame al 911 o vaya a una sala de emergencias ahora si:", "Llame a emergencias ahora si:", "BC7202")]
    [InlineData("ahora si:", "ahora:", "BC7205")]
    [InlineData("tiene dolor de pecho", "tiene dolor de pecho; o pida una cita", "BC7209")]
    public void A_Spanish_emergency_card_is_judged_by_Spanish_words(string written, string instead, string rule) =>
        Assert.Equal([rule], Ids(Card.Replace(written, instead, StringComparison.Ordinal)));

    [Fact]
    public void A_Spanish_dont_says_no() =>
        Assert.Equal(["BC7208"], Ids(":::dont\n- No se quede en cama.\n- Nunca se fuerce.\n- Quédese de pie.\n:::\n"));

    [Fact]
    public void A_Spanish_link_says_where_it_leads() => Assert.Equal(["BC7603"], Ids("Lea [aquí](_index.md).\n"));

    [Fact]
    public void Words_of_an_unknown_language_are_not_looked_for() =>
        Assert.Empty(Ids(Card.Replace("Llame al 911 o vaya a una sala de emergencias ahora si", "Rufen Sie 911 jetzt an",
            StringComparison.Ordinal), "de"));

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    public void A_number_to_call_is_wanted_in_every_language(string language) =>
        Assert.Equal(["BC7202"], Ids(Card.Replace("911", "uno", StringComparison.Ordinal), language));

    [Fact]
    public void A_Spanish_contact_page_has_its_parts_in_Spanish()
    {
        const string Body = "Llámenos por teléfono. Le vemos en el consultorio o por video.\n";

        Assert.Empty(Ids(Body, type: "contact"));
        Assert.Equal(["BC7506"], Ids(Body.Replace(" o por video", "", StringComparison.Ordinal), type: "contact"));
    }

    [Fact]
    public void A_menu_of_the_language_reaches_its_pages()
    {
        var page =
            "---\ntitle: Una página\ndescription: Una página corta de esta clínica, escrita para la prueba.\ntype: page\n---\nTexto.\n";
        var site = Built("es", "menus: { main: [{ text: Una página, to: /es/a/ }] }", page);

        Assert.DoesNotContain(site.Diagnostics, d => d.Rule.Id == "BC7702" && d.Location.File == "content/a.es.md");
    }

    private static IEnumerable<string> Ids(string body, string language = "es", string type = "page")
    {
        var page =
            $"---\ntitle: Una página corta\ndescription: Una página corta de esta clínica, escrita para la prueba.\ntype: "
            + $"{type}\n---\n{body}";
        return Built(language, "title: Otra", page).Diagnostics.Where(d => d.Location.File == $"content/a.{language}.md"
            && d.Rule.Id != "BC7702").Select(d => d.Rule.Id);
    }

    private static BuiltSite Built(string language, string settings, string page) => Site.From($"-- content/a.{language}.md --\n{page}")
        .With($"content/_index.{language}.md", Site.Home)
        .With("site.yml", $"{Site.Settings}languages:\n  {language}: {{ {settings} }}\n")
        .Prepare();
}
