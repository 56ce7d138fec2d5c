using System.Collections.Immutable;

namespace BackCare.Yaml;

/// <summary>One key in a table of keys.</summary>
/// <param name="Name">The key as an editor types it.</param>
/// <param name="Shape">The shape of its value.</param>
/// <param name="Meaning">One line for the manual and the JSON Schema.</param>
public sealed record YamlKey(string Name, YamlShape Shape, string Meaning)
{
    /// <summary>True if the key must be present and have a value.</summary>
    public bool Required { get; init; }

    /// <summary>Other spellings of the same key; empty if there are none.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The name, followed by the other spellings.</summary>
    public IEnumerable<string> Spellings => Also.Prepend(Name);
}
