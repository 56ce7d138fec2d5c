using BackCare.Content.Model;

namespace BackCare.Rendering.Markup;

/// <summary>Where the markup of a page goes, and what markup may ask of the theme while it is written.</summary>
/// <param name="target">The page as it grows.</param>
/// <param name="writeContainer">Writes a container of a text by the shortcode of its kind.</param>
/// <param name="writePartial">Writes a partial with one value of its own.</param>
internal sealed class PageOutput(Utf8Output target, Action<Container> writeContainer, Action<string, object?> writePartial)
{
    /// <summary>The page as it grows.</summary>
    public Utf8Output Target => target;

    /// <summary>Writes a container of a text by the shortcode of its kind.</summary>
    public void WriteContainer(Container container) => writeContainer(container);

    /// <summary>Writes a partial of the theme.</summary>
    /// <param name="value">What the partial sees as <c>it</c>.</param>
    public void WritePartial(string name, object? value) => writePartial(name, value);
}
