using System.Text.RegularExpressions;
using BackCare.Rendering.Themes;
using BackCare.Tests.House;
using BackCare.Yaml;

namespace BackCare.Tests.Rendering;

public sealed partial class ShippedStringsTests
{
    public static TheoryData<string> Translations =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "templates", "strings"), "*.yml")
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => n != "en")];

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_shipped_language_has_every_key_of_English_and_no_other(string language) =>
        Assert.Equal(Words("en").Keys.Order(StringComparer.Ordinal), Words(language).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_shipped_language_fills_in_the_same_values_as_English(string language)
    {
        var own = Words(language);

        Assert.All(Words("en"), english => Assert.Equal((english.Key, Values(english.Value)), (english.Key, Values(own[english.Key]))));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void A_shipped_language_leaves_next_to_nothing_in_English(string language)
    {
        string[] alike = ["title_of", "minutes", "no", "js_error_title", "rule_in_band"];
        var own = Words(language);

        Assert.Empty(Words("en").Where(e => own[e.Key] == e.Value).Select(e => e.Key).Except(alike));
    }

    private static string Values(string words) =>
        string.Join(' ', Value().Matches(words).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    private static Dictionary<string, string> Words(string language)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "templates", "strings", $"{language}.yml"));
        var map = Assert.IsType<YamlMap>(YamlReader.Read(text, $"{language}.yml", RenderingRules.Yaml).Value);
        return map.Entries.ToDictionary(e => e.Key.Text, e => Assert.IsType<YamlText>(e.Value).Text, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Value();
}
