using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The page types as editors write them.</summary>
public static class PageTypes
{
    /// <summary>In the order of <see cref="PageType"/>.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["article", "condition", "strategy", "when_to_get_help", "roadmap", "contact", "page"];

    /// <summary>As written in front matter, such as <c>when_to_get_help</c>.</summary>
    public static string Name(this PageType type) => Names[(int)type];

    /// <summary>True for the types whose errors could harm a reader; they require a review, an author and sources.</summary>
    public static bool IsMedical(this PageType type) => type <= PageType.Roadmap;

    /// <summary>The type with this name; null if there is none.</summary>
    public static PageType? Find(string name) => Names.IndexOf(name, StringComparer.Ordinal) is var at and >= 0 ? (PageType)at : null;
}
