namespace BackCare.Content.Model;

/// <summary>One Markdown file, read and compiled, independent of its place in the site.</summary>
/// <param name="Path">From the site's root: <c>content/…md</c>.</param>
/// <param name="Name">
/// The file's last name without <c>.md</c>, without a leading date and without the code of a declared language: the default slug.
/// <c>_index</c> (a section) and <c>index</c> (a bundle) are kept.
/// </param>
/// <param name="Language">The code in <c>name.es.md</c> if that language is declared; null for the site's own language.</param>
/// <param name="FrontMatter">The keys between the <c>---</c> lines.</param>
/// <param name="Body">The text below them.</param>
/// <param name="IsAsReviewed">True if the text has the hash that <c>backcare review</c> recorded; null where none is recorded.</param>
public sealed record Document(string Path, string Name, string? Language, FrontMatter FrontMatter, Body Body, bool? IsAsReviewed)
{
    /// <summary>True for <c>_index.md</c>, which makes its folder a section.</summary>
    public bool IsSection => Name == "_index";

    /// <summary>True for <c>name/index.md</c>, which makes its folder one page with its files beside it.</summary>
    public bool IsBundle => Name == "index";

    /// <summary>The takeaways of the front matter or, where it has none, those of the body's container; empty if neither has any.</summary>
    public IReadOnlyList<Passage> Takeaways =>
        FrontMatter.Takeaways.IsEmpty && Body.Takeaways is { } container ? container.Items : FrontMatter.Takeaways;
}
