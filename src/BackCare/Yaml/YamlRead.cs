using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// Getters over a checked map. They report nothing: what has a wrong kind was reported by <see cref="YamlCheck"/> and reads as absent.
/// </summary>
public static class YamlRead
{
    /// <summary>The value under the key or its other spellings; null where absent, empty or of a wrong kind.</summary>
    public static YamlValue? Get(this YamlMap map, YamlKey key) =>
        Written(map, key) is { } value && YamlCheck.Fits(value, key.Shape) ? value : null;

    /// <summary>A text with its place; null where absent.</summary>
    public static Located<string>? Text(this YamlMap map, string key) => (map.Find(key) as YamlText)?.Located;

    /// <summary>True only where the key says <c>true</c>; <paramref name="absent"/> where it does not stand there.</summary>
    public static bool Flag(this YamlMap map, string key, bool absent = false) =>
        map.Find(key) is YamlText { IsPlain: true, Text: "true" or "false" } text ? text.Text == "true" : absent;

    /// <summary>A whole number with its place; null where absent or not one.</summary>
    public static Located<int>? Number(this YamlMap map, string key) =>
        map.Find(key) is YamlText text && YamlCheck.WholeNumber(text) is { } number ? new(number, text.Location) : null;

    /// <summary>A day with its place; null where absent or not one.</summary>
    public static Located<DateOnly>? Date(this YamlMap map, string key) =>
        map.Find(key) is YamlText text && CivilDate.TryParse(text.Text, out var date) ? new(date, text.Location) : null;

    /// <summary>A block of keys; null where absent.</summary>
    public static YamlMap? Map(this YamlMap map, string key) => map.Find(key) as YamlMap;

    /// <summary>The items of a list, or the one value that stands without brackets; empty where absent.</summary>
    public static ImmutableArray<YamlValue> Items(this YamlMap map, string key) => map.Find(key) switch
    {
        YamlList list => list.Items,
        { } one => [one],
        null => [],
    };

    /// <summary>The texts of a list, or the one text that stands without brackets; empty where absent.</summary>
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
