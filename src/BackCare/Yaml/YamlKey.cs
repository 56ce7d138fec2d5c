using System.Collections.Immutable;

namespace BackCare.Yaml;

/// <summary>One row of a table of keys.</summary>
/// <param name="Name">As an editor types it.</param>
/// <param name="Shape">What its value must look like.</param>
/// <param name="Meaning">One line for the manual.</param>
public sealed record YamlKey(string Name, YamlShape Shape, string Meaning)
{
    /// <summary>True if its absence, or an empty value, is an error.</summary>
    public bool Required { get; init; }

    /// <summary>Other spellings that mean the same.</summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>The name and the other spellings.</summary>
    public IEnumerable<string> Spellings => Also.Prepend(Name);
}
