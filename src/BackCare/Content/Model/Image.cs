using BackCare.Diagnostics;

namespace BackCare.Content.Model;

/// <summary>An image, as written in the source.</summary>
/// <param name="Source">The path relative to the document, or to <c>content/</c> with a leading "/"; never on another site.</param>
/// <param name="Alt">
/// What the image shows; empty if it is decorative or if the editor wrote nothing, which Linting reports as an error.
/// </param>
/// <param name="IsDecorative">True for <c>![decorative](…)</c>.</param>
/// <param name="Title">The text shown on hover; null if there is none.</param>
/// <param name="Location">The whole image.</param>
public sealed record Image(string Source, string Alt, bool IsDecorative, string? Title, Location Location)
{
    /// <summary>The same image with alternative text from another key, such as <c>photo_alt</c>.</summary>
    internal Image Described(string alt) =>
        IsDecorativeWord(alt) ? this with { Alt = "", IsDecorative = true } : this with { Alt = alt, IsDecorative = false };

    /// <summary>True for <c>decorative</c> in any letter case, which marks an image that carries no information.</summary>
    internal static bool IsDecorativeWord(string alt) => alt.Equals("decorative", StringComparison.OrdinalIgnoreCase);
}
