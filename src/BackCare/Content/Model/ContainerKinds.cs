using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The containers as editors write them.</summary>
public static class ContainerKinds
{
    /// <summary>In the order of <see cref="ContainerKind"/>; also the names of the theme's shortcode templates.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "emergency", "urgent", "non-urgent", "important", "do", "dont", "takeaways", "exercise", "figure", "video", "self-check", "contact",
    ];

    /// <summary>As written behind <c>:::</c>.</summary>
    public static string Name(this ContainerKind kind) => Names[(int)kind];

    /// <summary>Null for a word that names no container.</summary>
    public static ContainerKind? Find(string name) =>
        Names.IndexOf(name, StringComparer.Ordinal) is var at and >= 0 ? (ContainerKind)at : null;
}
