using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>A link, as written in the source; Sites checks that its target exists.</summary>
/// <param name="Target">
/// The target, with entities and escapes decoded but percent signs as written, such as <c>other.md</c>, <c>../a/b.md#part</c>,
/// <c>/path.md</c>, <c>#part</c> or <c>https://…</c>.
/// </param>
/// <param name="Kind">The kind of target.</param>
/// <param name="Text">The plain words of the link, including the alternative text of an image inside it.</param>
/// <param name="Title">The text shown on hover; null if there is none.</param>
/// <param name="Location">The whole link.</param>
public readonly record struct Link(string Target, LinkKind Kind, string Text, string? Title, Location Location)
{
    /// <summary>The target up to "#", or all of it if there is no "#".</summary>
    public string Path => Target.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Target[..at] : Target;

    /// <summary>The part of the target after "#"; null if there is no "#".</summary>
    public string? Anchor => Target.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? Target[(at + 1)..] : null;
}
