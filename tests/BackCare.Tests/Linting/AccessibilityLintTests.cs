using static BackCare.Tests.Sites.Written;

namespace BackCare.Tests.Linting;

public sealed class AccessibilityLintTests
{
    [Theory]
    [InlineData("![](knee-hug.png)", "6:1 BC7601")]
    [InlineData("![ ](knee-hug.png)", "6:1 BC7601")]
    [InlineData("![knee-hug](knee-hug.png)", "6:1 BC7602")]
    [InlineData("![Knee-Hug](knee-hug.png)", "6:1 BC7602")]
    [InlineData("![IMG_1234](knee-hug.png)", "6:1 BC7602")]
    [InlineData("![Screenshot of a back.PNG](knee-hug.png)", "6:1 BC7602")]
    public void An_alternative_text_that_says_nothing_is_found(string words, string expected) => Assert.Equal([expected], Found(words));

    [Theory]
    [InlineData("![decorative](knee-hug.png)")]
    [InlineData("![Knee hug](knee-hug.png)")]
    [InlineData("![A person hugs one knee](knee-hug.png)")]
    [InlineData("![Photo of 3 people](knee-hug.png)")]
    [InlineData("![Back](back.png)")]
    public void An_alternative_text_that_says_something_is_left_alone(string words) => Assert.Empty(Found(words));

    [Theory]
    [InlineData("image: back.png\n", "5:8 BC7601")]
    [InlineData("image: knee-hug.png\nimage_alt: knee-hug.png\n", "6:12 BC7602")]
    [InlineData("image: back.png\nimage_alt: A person who lies down\n")]
    [InlineData("image: back.png\nimage_alt: decorative\n")]
    public void The_picture_of_a_page_has_an_alternative_text(string matter, params string[] expected) =>
        Assert.Equal(expected, LintedPage.Findings("Words.", matter: matter).Places("BC76"));

    [Theory]
    [InlineData("", "1:25 BC7601")]
    [InlineData(", photo_alt: dana.png", "1:25 BC7602")]
    [InlineData(", photo_alt: Dana beside a treadmill")]
    [InlineData(", photo_alt: decorative")]
    public void The_photo_of_a_person_has_an_alternative_text(string alt, params string[] expected) => Assert.Equal(
        expected,
        Build($"-- content/_data/people.yml --\ndana: {{ name: D, photo: ../dana.png{alt} }}\n-- content/dana.png "
            + "--\nx\n").Diagnostics.Places("BC76"));

    [Theory]
    [InlineData("More info")]
    [InlineData("Learn more »")]
    [InlineData("this article")]
    [InlineData("(here)")]
    [InlineData("**here**")]
    [InlineData("haz clic aquí")]
    [InlineData("ver")]
    public void A_link_that_says_nothing_is_found(string words) => Assert.Equal(["6:6 BC7603"], Found($"Read [{words}](help.md)."));

    [Fact]
    public void A_phone_link_says_something_too() => Assert.Equal(["6:6 BC7603"], Found("Call [here](tel:202-555-0142)."));

    [Theory]
    [InlineData("More about heat")]
    [InlineData("Here is how we work")]
    [InlineData("When to get help")]
    [InlineData("Aquí le explicamos cómo")]
    [InlineData("Our information for patients")]
    public void A_link_that_says_where_it_leads_is_left_alone(string words) => Assert.Empty(Found($"Read [{words}](help.md)."));

    [Theory]
    [InlineData("[Our plan](help.md), [our plan](_index.md)", 1)]
    [InlineData("[Our plan](help.md), [our plan?](_index.md)", 1)]
    [InlineData("[Call us](tel:202-555-0142), [call us](tel:202-555-0143)", 1)]
    [InlineData("[Our plan](help.md), [our plan](https://who.example/)", 1)]
    [InlineData("[Our plan](help.md), [our plan](/help.md), [our plan](./help.md), [our plan](/help/)", 0)]
    [InlineData("[Our plan](help.md), [their plan](_index.md)", 0)]
    public void The_same_words_lead_to_the_same_place_however_it_is_written(string words, int count) =>
        Assert.Equal(count, Found(words).Count(f => f.EndsWith("BC7604", StringComparison.Ordinal)));

    [Theory]
    [InlineData("[Leaflet](https://who.example/a.pdf)", 1)]
    [InlineData("[Leaflet](https://who.example/a.pdf?v=2)", 1)]
    [InlineData("[Leaflet (PDF)](https://who.example/a.pdf)", 1)]
    [InlineData("[Leaflet (120 kB)](https://who.example/a.pdf)", 1)]
    [InlineData("[A pdf on skbones](https://who.example/a.PDF)", 1)]
    [InlineData("[Leaflet (PDF, 120 kB)](https://who.example/a.pdf)", 0)]
    [InlineData("[Leaflet (PDF, 1.2 MB)](https://who.example/a.pdf?v=2)", 0)]
    [InlineData("[Leaflet (pdf, 300 bytes)](https://who.example/a.pdf)", 0)]
    [InlineData("[Leaflet](https://who.example/pdf)", 0)]
    public void A_link_to_a_pdf_says_type_and_size(string words, int count) => Assert.Equal(count, Found(words, "BC7").Count());

    [Theory]
    [InlineData("[Map](https://who.example/ \"Opens in a new window\")", 1)]
    [InlineData("[Map](https://who.example/ \"Se abre en una pestaña nueva\")", 1)]
    [InlineData("[Map (opens in a new window)](https://who.example/ \"Opens in a new window\")", 0)]
    [InlineData("[Mapa (otra pestaña)](https://who.example/ \"Se abre en una pestaña nueva\")", 0)]
    [InlineData("[Map](https://who.example/ \"A map of the new building\")", 0)]
    public void A_new_tab_is_told_in_the_words(string words, int count) =>
        Assert.Equal(count, Found(words).Count(f => f.EndsWith("BC7607", StringComparison.Ordinal)));

    private static IEnumerable<string> Found(string body, string family = "BC76") => LintedPage.Findings(body).Places(family);
}
