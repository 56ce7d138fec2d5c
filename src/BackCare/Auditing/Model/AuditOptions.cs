using System.Collections.Immutable;

namespace BackCare.Auditing.Model;

/// <summary>What the audit must know of the build whose pages it looks at.</summary>
/// <param name="BaseUrl">Where the site will stand, such as <c>https://clinic.example/back/</c>; <c>file:</c> for a copy opened from disk.</param>
public sealed record AuditOptions(string BaseUrl)
{
    /// <summary>How many pages are looked at side by side; 0 for one on each core. The findings do not depend on it.</summary>
    public int Jobs { get; init; }

    /// <summary>
    /// What no theme may change: the SHA-256 (base64) of each shipped self-check script, by its output path without fingerprint, such as
    /// <c>assets/score.js</c>. The embed page's inline script must be one of the values. Empty where nothing is to be compared.
    /// </summary>
    public ImmutableDictionary<string, string> ShippedScripts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Places, as output path and decoded anchor, that an editor was told of where the link is written: not told again.</summary>
    public IReadOnlySet<(string Path, string Anchor)> DeadAnchors { get; init; } = ImmutableHashSet<(string, string)>.Empty;

    /// <summary>Output paths of pages that cannot be made, as an editor was told: what leads to them is no mistake of its own.</summary>
    public IReadOnlySet<string> MissingPages { get; init; } = ImmutableHashSet<string>.Empty;
}
