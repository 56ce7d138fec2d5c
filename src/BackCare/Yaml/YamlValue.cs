using System.Collections.Immutable;
using BackCare.Diagnostics;

namespace BackCare.Yaml;

/// <summary>A YAML value with its location: a <see cref="YamlText"/>, a <see cref="YamlList"/> or a <see cref="YamlMap"/>.</summary>
public abstract record YamlValue
{
    private protected YamlValue(Location location) => Location = location;

    /// <summary>The location of the whole value, including quotes and brackets.</summary>
    public Location Location { get; }

    /// <summary>True for the value of a key with nothing after its colon.</summary>
    public bool IsEmpty => this is YamlText { IsPlain: true, Text: "" };
}

/// <summary>
/// A scalar. Its type is never guessed: <c>010</c>, <c>yes</c> and <c>1_000</c> stay texts unless a reader asks for another type.
/// </summary>
/// <param name="Text">The text without quotes, folded and unescaped.</param>
/// <param name="IsPlain">True if the text is written without quotes and not as a block.</param>
/// <param name="Location">The location of the text, including quotes; a block starts at its indicator.</param>
public sealed record YamlText(string Text, bool IsPlain, Location Location) : YamlValue(Location)
{
    /// <summary>The text with its location.</summary>
    public Located<string> Located => new(Text, Location);
}

/// <summary>A sequence, in source order.</summary>
public sealed record YamlList(ImmutableArray<YamlValue> Items, Location Location) : YamlValue(Location);

/// <summary>A mapping, in source order, without duplicate keys.</summary>
public sealed record YamlMap(ImmutableArray<YamlEntry> Entries, Location Location) : YamlValue(Location)
{
    /// <summary>The value of the key with exactly this spelling; null if the key is absent or has no value.</summary>
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
