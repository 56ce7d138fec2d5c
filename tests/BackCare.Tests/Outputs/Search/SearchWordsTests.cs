using BackCare.Outputs.Search;
using System.Globalization;
using System.Text.Json;

namespace BackCare.Tests.Outputs.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Keep moving, gently.", "keep moving gently")]
    [InlineData("Don't; the patient’s", "dont the patients")]
    [InlineData("follow-up – step-by-step", "follow up step by step")]
    [InlineData("L5/S1 2 to 4 weeks 1.5", "l5 s1 2 to 4 weeks 1 5")]
    [InlineData("Ejercicio: ¿dónde? El NIÑO y la espalda", "ejercicio donde el nino y la espalda")]
    [InlineData("re\u0301sume\u0301 RÉSUMÉ", "resume resume")]
    [InlineData("Straße Æsop Œuvre ﬁt Ĳssel", "strasse aesop oeuvre fit ijssel")]
    [InlineData("İstanbul ISIK ılık", "istanbul isik ilik")]
    [InlineData("back\u00adache zero\u200bwidth", "backache zerowidth")]
    [InlineData("😀 back😀pain 𝒳", "back pain")]
    [InlineData("腰痛 पीठ दर्द Спина ΣΟΦΟΣ", "腰痛 पीठ दर्द спина σοφοσ")]
    [InlineData("'' - !", "")]
    [InlineData("", "")]
    public void Words_are_small_and_plain(string text, string words) => Assert.Equal(words, string.Join(' ', SearchWords.Of(text)));

    [Fact]
    public void Letters_behind_the_longest_do_not_count()
    {
        var word = Assert.Single(SearchWords.Of(new string('a', 31) + "ßb" + new string('c', 50)));

        Assert.Equal(new string('a', 31) + "s", word);
    }

    [Fact]
    public void The_script_splits_texts_as_the_index_does()
    {
        var script = new ShippedSearch();
        var random = new Random(7);
        const string Letters = "abcXYZ019 '’-.éñüßŒæ\u0301\u00ad\u200b😀İıςΣЖ腰पी٣²ªﬃǅ";

        foreach (var text in Enumerable.Range(0, 2000)
            .Select(_ => new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Letters[random.Next(Letters.Length)])])))
        {
            Assert.Equal(JsonSerializer.Serialize(SearchWords.Of(text)), Again(script.Json("wordsOf", text)));
        }
    }

    [Fact]
    public void The_script_reads_every_character_as_the_index_does()
    {
        var script = new ShippedSearch();

        for (var block = 0; block < 0x10000; block += 0x100)
        {
            var text = string.Concat(Enumerable.Range(block, 0x100).Where(IsKnown).Select(c => $"a{(char)c}b "));
            Assert.Equal(JsonSerializer.Serialize(SearchWords.Of(text)), Again(script.Json("wordsOf", text)));
        }
    }

    [Theory]
    [InlineData("lift", "lifts", "lifting", "lifted")]
    [InlineData("exercise", "exercises", "exercising")]
    [InlineData("body", "bodies")]
    [InlineData("move", "moves", "moved", "moving")]
    [InlineData("sit", "sitting")]
    [InlineData("ache", "aches", "aching")]
    [InlineData("day", "days")]
    [InlineData("play", "plays", "playing")]
    [InlineData("ejercicio", "ejercicios")]
    [InlineData("dolor", "dolores")]
    public void Endings_do_not_part_a_word(params string[] forms)
    {
        var script = new ShippedSearch();

        Assert.Single(forms.Select(form => script.Json("stemOf", form)).Distinct());
    }

    [Theory]
    [InlineData("leg", "lesson")]
    [InlineData("pain", "pin")]
    [InlineData("nerve", "never")]
    [InlineData("heat", "heal")]
    public void Other_words_stay_other_words(string one, string other)
    {
        var script = new ShippedSearch();

        Assert.NotEqual(script.Json("stemOf", one), script.Json("stemOf", other));
    }

    /// <summary>What one of the two learned from a later edition of Unicode is left out.</summary>
    private static bool IsKnown(int unit) =>
        !char.IsSurrogate((char)unit) && char.GetUnicodeCategory((char)unit) != UnicodeCategory.OtherNotAssigned;

    private static string Again(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<string[]>(json));
}
