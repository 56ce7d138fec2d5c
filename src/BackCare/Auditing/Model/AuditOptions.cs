using System.Collections.Immutable;

namespace BackCare.Auditing.Model;

/// <summary>The facts about a build that its audit needs.</summary>
/// <param name="BaseUrl">The site URL, such as <c>https://clinic.example/back/</c>; <c>file:</c> for a copy opened from disk.</param>
public sealed record AuditOptions(string BaseUrl)
{
    /// <summary>The number of files audited in parallel; 0 for one per core. Has no effect on the findings.</summary>
    public int Jobs { get; init; }

    /// <summary>
    /// The SHA-256 digest (base64) of each shipped self-check script, which a theme cannot replace, by output path without fingerprint,
    /// such as <c>assets/score.js</c>. The inline script of an embed page must match one of the values. Empty to skip the comparison.
    /// </summary>
    public ImmutableDictionary<string, string> ShippedScripts { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Broken anchors, as output path and decoded fragment, that were already reported in the source and are not reported again.
    /// </summary>
    public IReadOnlySet<(string Path, string Anchor)> DeadAnchors { get; init; } = ImmutableHashSet<(string, string)>.Empty;

    /// <summary>
    /// Output paths of pages that an error in the source keeps from being built; references to them are not reported again.
    /// </summary>
    public IReadOnlySet<string> MissingPages { get; init; } = ImmutableHashSet<string>.Empty;
}
