using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// Getters for a checked map. They report nothing: <see cref="YamlCheck"/> has reported values of the wrong type, and these read as absent.
/// </summary>
public static class YamlRead
{
    /// <summary>The value of a key under any of its spellings; null if it is absent, empty or of the wrong type.</summary>
    public static YamlValue? Get(this YamlMap map, YamlKey key) =>
        Written(map, key) is { } value && YamlCheck.Fits(value, key.Shape) ? value : null;

    /// <summary>The text under a key, with its location; null if the key is absent or its value is not text.</summary>
    public static Located<string>? Text(this YamlMap map, string key) => (map.Find(key) as YamlText)?.Located;

    /// <summary>
    /// True for <c>true</c> and false for <c>false</c>; <paramref name="absent"/> if the key is absent or its value is neither.
    /// </summary>
    public static bool Flag(this YamlMap map, string key, bool absent = false) =>
        map.Find(key) is YamlText { IsPlain: true, Text: "true" or "false" } text ? text.Text == "true" : absent;

    /// <summary>The whole number under a key, with its location; null if the key is absent or its value is not a whole number.</summary>
    public static Located<int>? Number(this YamlMap map, string key) =>
        map.Find(key) is YamlText text && YamlCheck.WholeNumber(text) is { } number ? new(number, text.Location) : null;

    /// <summary>The date under a key, with its location; null if the key is absent or its value is not a date.</summary>
    public static Located<DateOnly>? Date(this YamlMap map, string key) =>
        map.Find(key) is YamlText text && CivilDate.TryParse(text.Text, out var date) ? new(date, text.Location) : null;

    /// <summary>The block under a key; null if the key is absent or its value is not a block.</summary>
    public static YamlMap? Map(this YamlMap map, string key) => map.Find(key) as YamlMap;

    /// <summary>The items of the list under a key; a single value counts as a list of one. Empty if the key is absent.</summary>
    public static ImmutableArray<YamlValue> Items(this YamlMap map, string key) => map.Find(key) switch
    {
        YamlList list => list.Items,
        { } one => [one],
        null => [],
    };

    /// <summary>
    /// The texts of the list under a key, with their locations; a single text counts as a list of one. Empty if the key is absent.
    /// </summary>
    public static ImmutableArray<Located<string>> Texts(this YamlMap map, string key) =>
        [.. map.Items(key).OfType<YamlText>().Where(t => !t.IsEmpty).Select(t => t.Located)];

    private static YamlValue? Written(YamlMap map, YamlKey key)
    {
        var value = map.Find(key.Name);
        for (var i = 0; value is null && i < key.Also.Length; i++)
        {
            value = map.Find(key.Also[i]);
        }

        return value;
    }
}
