using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A link as written; Sites checks that its target exists.</summary>
/// <param name="Target">
/// Entities and escapes decoded, percent signs as written: <c>other.md</c>, <c>../a/b.md#part</c>, <c>/path.md</c>, <c>#part</c>,
/// <c>https://…</c>.
/// </param>
/// <param name="Kind">The kind of its target.</param>
/// <param name="Text">The plain words of the link; an image inside gives its alternative text.</param>
/// <param name="Title">The words shown on hover; null if none.</param>
/// <param name="Location">The whole link.</param>
public readonly record struct Link(string Target, LinkKind Kind, string Text, string? Title, Location Location)
{
    /// <summary>The target up to its "#".</summary>
    public string Path => Target.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Target[..at] : Target;

    /// <summary>The part after "#"; null if there is none.</summary>
    public string? Anchor => Target.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Target[(at + 1)..] : null;
}
