using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The containers as editors write them.</summary>
public static class ContainerKinds
{
    /// <summary>The names in the order of <see cref="ContainerKind"/>; also those of the theme's shortcode templates.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "emergency", "urgent", "non-urgent", "important", "do", "dont", "takeaways", "exercise", "figure", "video", "self-check", "contact",
    ];

    /// <summary>The name as written after <c>:::</c>.</summary>
    public static string Name(this ContainerKind kind) => Names[(int)kind];

    /// <summary>The kind with this name; null if there is none.</summary>
    public static ContainerKind? Find(string name) =>
        Names.IndexOf(name, StringComparer.Ordinal) is var at and >= 0 ? (ContainerKind)at : null;
}
