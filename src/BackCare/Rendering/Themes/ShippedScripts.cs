using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>What the audit compares finished self-checks with.</summary>
public static class ShippedScripts
{
    /// <summary>The SHA-256 in base64 of each self-check script as it is published, by its path without fingerprint; <c>frame.js</c> stands inline in embed pages.</summary>
    public static ImmutableDictionary<string, string> Digests { get; } = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        SelfCheckScripts.Entries.Select(entry => KeyValuePair.Create(
            entry == "self-check.js" ? $"assets/{entry}" : entry,
            ThemeAssets.Digest(SelfCheckScripts.Linked(entry)))));
}
