using System.Globalization;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>
/// Compares a value with its shape and reports every difference: unknown, missing and duplicate keys, and values of the wrong type.
/// </summary>
public static class YamlCheck
{
    /// <summary>
    /// Checks a value; true if nothing was reported. A value with findings can still be read: the getters of <see cref="YamlRead"/> skip
    /// the invalid parts.
    /// </summary>
    /// <param name="key">The key of the value, for messages; for a whole file, its name.</param>
    public static bool Check(this YamlValue value, YamlShape shape, string key, YamlRules rules, Findings findings)
    {
        var before = findings.Count;
        Look(value, shape, key, rules, findings);
        return findings.Count == before;
    }

    /// <summary>Checks the map of a whole file, and reports missing keys at <paramref name="at"/>; true if nothing was reported.</summary>
    public static bool Check(this YamlMap map, MapShape shape, Location at, YamlRules rules, Findings findings)
    {
        var before = findings.Count;
        LookAtKeys(map, shape, at, rules, findings);
        return findings.Count == before;
    }

    /// <summary>
    /// True if the value has the type that the shape expects. Choices, and the parts of lists and blocks, are not checked.
    /// </summary>
    public static bool Fits(YamlValue value, YamlShape shape) => (value, shape) switch
    {
        (_, AnyShape) => true,
        (_, EitherShape either) => either.Shapes.Any(s => Fits(value, s)),
        (YamlText text, TextShape) => !string.IsNullOrWhiteSpace(text.Text),
        (YamlText text, FlagShape) => text is { IsPlain: true, Text: "true" or "false" },
        (YamlText text, DateShape) => CivilDate.TryParse(text.Text, out _),
        (YamlText text, NumberShape number) => WholeNumber(text) is { } n && n >= number.Least && n <= number.Most,
        (YamlList, ListShape) => true,
        (YamlText or YamlMap, ListShape { OneAlone: true } list) => Fits(value, list.Item),
        (YamlMap, MapShape or NamedShape) => true,
        _ => false,
    };

    internal static int? WholeNumber(YamlText text)
    {
        var digits = text.Text.AsSpan(text.Text.StartsWith('-') ? 1 : 0);
        return digits.Length is > 0 and < 10
            && digits.IndexOfAnyExceptInRange('0', '9') < 0
            && (digits.Length == 1 || digits[0] != '0')
                ? int.Parse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
                : null;
    }

    private static void Look(YamlValue value, YamlShape shape, string key, YamlRules rules, Findings findings)
    {
        if (!Fits(value, shape))
        {
            findings.Add(rules.Wrong(value, key, shape));
            return;
        }

        switch (value, shape)
        {
            case (_, EitherShape either):
                Look(value, either.Shapes.First(s => Fits(value, s)), key, rules, findings);
                break;
            case (YamlText text, TextShape { Choices.IsEmpty: false } choice) when !choice.Choices.Contains(text.Text):
                findings.Add(rules.NoChoice(text, key, choice.Choices));
                break;
            case (YamlList list, ListShape items):
                foreach (var item in list.Items)
                {
                    Look(item, items.Item, key, rules, findings);
                }

                break;
            case (not YamlList, ListShape single):
                Look(value, single.Item, key, rules, findings);
                break;
            case (YamlMap map, NamedShape named):
                foreach (var entry in map.Entries)
                {
                    Look(entry.Value, named.Value, entry.Key.Text, rules, findings);
                }

                break;
            case (YamlMap map, MapShape keys):
                LookAtKeys(map, keys, map.Location, rules, findings);
                break;
        }
    }

    private static void LookAtKeys(YamlMap map, MapShape shape, Location at, YamlRules rules, Findings findings)
    {
        var seen = new Dictionary<YamlKey, YamlText>(ReferenceEqualityComparer.Instance);
        foreach (var entry in map.Entries)
        {
            var key = shape.Find(entry.Key.Text);
            if (key is null)
            {
                findings.Add(rules.Unknown(entry.Key, shape.Owner, shape.Keys.SelectMany(k => k.Spellings)));
                continue;
            }

            if (!seen.TryAdd(key, entry.Key))
            {
                findings.Add(rules.Twice(entry.Key, seen[key]));
            }
            else if (entry.Value.IsEmpty)
            {
                findings.Add(rules.NoValue(entry.Key, key));
            }
            else
            {
                Look(entry.Value, key.Shape, key.Name, rules, findings);
            }
        }

        foreach (var key in shape.Keys)
        {
            if (key.Required && !seen.ContainsKey(key))
            {
                findings.Add(rules.Missing(at with { End = at.Start }, shape.Owner, key));
            }
        }
    }
}
