using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The names of the containers.</summary>
public static class ContainerKinds
{
    /// <summary>All names, in the order of <see cref="ContainerKind"/>. The theme's shortcode templates have the same names.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "emergency", "urgent", "non-urgent", "important", "do", "dont", "takeaways", "exercise", "figure", "video", "self-check", "contact",
    ];

    /// <summary>The name that editors write after <c>:::</c>.</summary>
    public static string Name(this ContainerKind kind) => Names[(int)kind];

    /// <summary>The container with exactly this name; null if there is none.</summary>
    public static ContainerKind? Find(string name) =>
        Names.IndexOf(name, StringComparer.Ordinal) is var at and >= 0 ? (ContainerKind)at : null;
}
