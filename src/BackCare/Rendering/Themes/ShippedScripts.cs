using System.Collections.Immutable;

namespace BackCare.Rendering.Themes;

/// <summary>The digests with which the audit compares the scripts of finished self-checks.</summary>
public static class ShippedScripts
{
    /// <summary>
    /// The SHA-256 in base64 of each published self-check script, by path without fingerprint; <c>frame.js</c> is inline in embed pages.
    /// </summary>
    public static ImmutableDictionary<string, string> Digests { get; } = ImmutableDictionary.CreateRange(
        StringComparer.Ordinal,
        SelfCheckScripts.Entries.Select(entry => KeyValuePair.Create(
            entry == "self-check.js" ? $"assets/{entry}" : entry,
            ThemeAssets.Digest(SelfCheckScripts.Linked(entry)))));
}
