using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>An image as written.</summary>
/// <param name="Source">Relative to the document, or from <c>content/</c> with a leading "/"; never another site.</param>
/// <param name="Alt">
/// What the image shows; empty if decorative, and where the editor wrote nothing (an error for Linting to report).
/// </param>
/// <param name="IsDecorative">True for <c>![decorative](…)</c>.</param>
/// <param name="Title">The words shown on hover; null if none.</param>
/// <param name="Location">The whole image.</param>
public sealed record Image(string Source, string Alt, bool IsDecorative, string? Title, Location Location)
{
    /// <summary>The image with the alternative text of a separate key.</summary>
    internal Image Described(string alt) => IsDecorativeWord(alt) ? this with { Alt = "", IsDecorative = true } : this with { Alt = alt, IsDecorative = false };

    /// <summary>True for the word that marks an image as decorative.</summary>
    internal static bool IsDecorativeWord(string alt) => alt.Equals("decorative", StringComparison.OrdinalIgnoreCase);
}
