using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>A YAML value that remembers its place: a <see cref="YamlText"/>, a <see cref="YamlList"/> or a <see cref="YamlMap"/>.</summary>
public abstract record YamlValue
{
    private protected YamlValue(Location location) => Location = location;

    /// <summary>From the first to just behind the last character, quotes included.</summary>
    public Location Location { get; }

    /// <summary>True for a key without a value (<c>title:</c> and nothing behind it).</summary>
    public bool IsEmpty => this is YamlText { IsPlain: true, Text: "" };
}

/// <summary>A scalar. Nothing is guessed from its look: <c>010</c>, <c>yes</c> and <c>1_000</c> stay texts until a reader asks.</summary>
/// <param name="Text">Unquoted, folded and unescaped.</param>
/// <param name="IsPlain">True where it was written without quotes and not as a block.</param>
/// <param name="Location">Quotes included; for a block from its indicator on.</param>
public sealed record YamlText(string Text, bool IsPlain, Location Location) : YamlValue(Location)
{
    /// <summary>The text with its place.</summary>
    public Located<string> Located => new(Text, Location);
}

/// <summary>A sequence, in the order written.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, Location Location) : YamlValue(Location);

/// <summary>A mapping, in the order written, each key once.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Location Location) : YamlValue(Location)
{
    /// <summary>The value under a key or one of its other spellings; null where the key is absent or has no value.</summary>
    public YamlValue? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Text == key)
            {
                return entry.Value.IsEmpty ? null : entry.Value;
            }
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlText Key, YamlValue Value);
