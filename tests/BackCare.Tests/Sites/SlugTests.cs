using BackCare.Sites.Addresses;

namespace BackCare.Tests.Sites;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Keep moving", "keep-moving")]
    [InlineData("  Heat & cold! ", "heat-cold")]
    [InlineData("a--b__c", "a-b-c")]
    [InlineData("2 to 4 weeks", "2-to-4-weeks")]
    [InlineData("ÀÁÂÃÄÅ çč đď Ğ ı İ łŁ ñ Øö Őř ŞŠ ţ ů ý ž", "aaaaaa-cc-dd-g-i-i-ll-n-oo-or-ss-t-u-y-z")]
    [InlineData("Straße, Æsop, Œuvre", "strasse-aesop-oeuvre")]
    [InlineData("re\u0301sume\u0301", "resume")]
    [InlineData("腰痛 の 対処", "腰痛-の-対処")]
    [InlineData("पीठ दर्द", "पीठ-दर्द")]
    [InlineData("Спина", "спина")]
    [InlineData("!?", "")]
    [InlineData("😀", "")]
    [InlineData("", "")]
    public void Words_become_a_part_of_an_address(string words, string slug) => Assert.Equal(slug, Slug.Of(words));

    [Theory]
    [InlineData("Keep moving")]
    [InlineData("Ünder Ärmel")]
    [InlineData("腰痛")]
    public void A_slug_is_its_own_slug(string words) => Assert.Equal(Slug.Of(words), Slug.Of(Slug.Of(words)));
}
