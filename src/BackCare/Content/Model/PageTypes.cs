using System.Collections.Immutable;

namespace BackCare.Content.Model;

/// <summary>The names of the page types.</summary>
public static class PageTypes
{
    /// <summary>All names, in the order of <see cref="PageType"/>.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["article", "condition", "strategy", "when_to_get_help", "roadmap", "contact", "page"];

    /// <summary>The name that editors write in front matter, such as <c>when_to_get_help</c>.</summary>
    public static string Name(this PageType type) => Names[(int)type];

    /// <summary>True for the types whose mistakes could harm a reader, so that they need a review, an author and sources.</summary>
    public static bool IsMedical(this PageType type) => type <= PageType.Roadmap;

    /// <summary>The page type with exactly this name; null if there is none.</summary>
    public static PageType? Find(string name) => Names.IndexOf(name, StringComparer.Ordinal) is var at and >= 0 ? (PageType)at : null;
}
