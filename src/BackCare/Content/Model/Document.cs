namespace BackCare.Content.Model;

/// <summary>A markdown file, read and compiled. Its address in the site is decided later.</summary>
/// <param name="Path">The path from the site's root, such as <c>content/strategies/keep-moving.md</c>.</param>
/// <param name="Name">
/// The file name without <c>.md</c>, a leading date and the code of a declared language: the default slug. <c>_index</c> is a section and
/// <c>index</c> is a bundle.
/// </param>
/// <param name="Language">The code in <c>name.es.md</c> if that language is declared; null for the site's main language.</param>
/// <param name="FrontMatter">The keys between the <c>---</c> lines.</param>
/// <param name="Body">The text below the second <c>---</c> line.</param>
/// <param name="IsAsReviewed">True if the text still matches the hash recorded by <c>backcare review</c>; null without a hash.</param>
public sealed record Document(string Path, string Name, string? Language, FrontMatter FrontMatter, Body Body, bool? IsAsReviewed)
{
    /// <summary>True for <c>_index.md</c>, which makes its folder a section.</summary>
    public bool IsSection => Name == "_index";

    /// <summary>True for <c>name/index.md</c>, which makes its folder a page together with the other files in it.</summary>
    public bool IsBundle => Name == "index";

    /// <summary>The takeaways in front matter or, if there are none, in the <c>:::takeaways</c> container; can be empty.</summary>
    public IReadOnlyList<Passage> Takeaways =>
        FrontMatter.Takeaways.IsEmpty && Body.Takeaways is { } container ? container.Items : FrontMatter.Takeaways;
}
