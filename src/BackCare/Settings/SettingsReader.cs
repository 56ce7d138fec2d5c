using BackCare.Diagnostics;
using BackCare.Files;
using BackCare.Yaml;

namespace BackCare.Settings;

/// <summary>Reads site.yml and merges <c>site.&lt;environment&gt;.yml</c> over it, key by key.</summary>
public static class SettingsReader
{
    /// <summary>
    /// The settings; null only if site.yml is absent or unreadable. Missing and invalid values are reported and replaced by defaults, so
    /// that the other phases can run.
    /// </summary>
    /// <param name="baseUrl">The value of <c>--base-url</c>; null to use the one in site.yml.</param>
    public static Checked<SiteConfig?> Read(SourceTree tree, string environment, string? baseUrl)
    {
        var findings = new Findings();
        if (tree.Find("site.yml") is not { } file)
        {
            findings.Add(SettingsRules.Absent());
            return new(null, findings.ToImmutable());
        }

        var below = MapOf(file, findings);
        var above = tree.Find($"site.{environment}.yml") is { } overlay ? MapOf(overlay, findings) : null;
        if (below is null)
        {
            return new(null, findings.ToImmutable());
        }

        var map = above is null ? below : Overlay(below, above);
        map.Check(SettingsKeys.Site, file.Top, SettingsRules.Yaml, findings);
        var config = new SettingsBinder(findings).Bind(map, baseUrl);
        return new(config, findings.ToImmutable());
    }

    private static YamlMap? MapOf(SourceFile file, Findings findings)
    {
        var (text, invalidAt) = SourceText.Decode(file.Read().Span);
        if (text is null)
        {
            findings.Add(SettingsRules.Undecodable(file.Path, invalidAt));
            return null;
        }

        var read = YamlReader.Read(text, file.Path, SettingsRules.Yaml);
        findings.AddRange(read.Diagnostics);
        if (read.Value is not YamlMap && read.Passed)
        {
            findings.Add(SettingsRules.NoMap(file.Path));
        }

        return read.Value as YamlMap;
    }

    private static YamlMap Overlay(YamlMap below, YamlMap above)
    {
        var entries = below.Entries.ToBuilder();
        var places = below.Entries.Select((e, at) => (e.Key.Text, at)).ToDictionary(e => e.Text, e => e.at, StringComparer.Ordinal);
        foreach (var entry in above.Entries)
        {
            if (places.TryGetValue(entry.Key.Text, out var at))
            {
                entries[at] = entries[at].Value is YamlMap inner && entry.Value is YamlMap over
                    ? new(entries[at].Key, Overlay(inner, over))
                    : entry;
            }
            else
            {
                entries.Add(entry);
            }
        }

        return below with { Entries = entries.ToImmutable() };
    }
}
