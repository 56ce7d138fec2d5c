using System.Collections.Frozen;
using System.Collections.Immutable;
using BackCare.Diagnostics;
using BackCare.Yaml;

namespace BackCare.Rendering.Themes;

/// <summary>Reads <c>strings/*.yml</c>, the texts that layouts print themselves, one file per language.</summary>
internal static class StringsReader
{
    /// <summary>
    /// The texts by language. A site's own file replaces the default key by key; keys that a language does not have stay in English.
    /// </summary>
    public static FrozenDictionary<string,
        ThemeStrings> Read(ImmutableArray<ThemeFile> files, Func<ThemeFile, string?> decode, Findings findings)
    {
        var byLanguage = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal) { ["en"] = [] };
        foreach (var file in files.OrderBy(f => f.Key != "en").ThenBy(f => f.IsOwn))
        {
            var words = byLanguage.TryGetValue(file.Key, out var known)
                ? known
                : byLanguage[file.Key] = new(byLanguage["en"], StringComparer.Ordinal);
            if (decode(file) is { } text)
            {
                Add(text, file, words, findings);
            }
        }

        return byLanguage.ToFrozenDictionary(l => l.Key, l => new ThemeStrings(l.Key, l.Value.ToFrozenDictionary(StringComparer.Ordinal)),
            StringComparer.Ordinal);
    }

    private static void Add(string text, ThemeFile file, Dictionary<string, string> words, Findings findings)
    {
        switch (findings.Take(YamlReader.Read(text, file.Path, RenderingRules.Yaml)))
        {
            case null:
                return;
            case YamlMap map when map.Entries.FirstOrDefault(e => e.Value is not YamlText) is var odd:
                foreach (var (key, value) in map.Entries.Select(e => (e.Key.Text, e.Value as YamlText)))
                {
                    words[key] = value?.Text ?? "";
                }

                if (odd is not null)
                {
                    findings.Add(RenderingRules.NotAString(odd.Value.Location));
                }

                return;
            case var other:
                findings.Add(RenderingRules.NotAString(other.Location));
                return;
        }
    }
}
