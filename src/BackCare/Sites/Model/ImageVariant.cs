namespace BackCare.Sites.Model;

/// <summary>A re-encoded picture: upright, without camera metadata, and never larger than the original.</summary>
/// <param name="Width">The width in pixels; the height keeps the proportions.</param>
public readonly record struct ImageVariant(int Width, ImageFormat Format);

/// <summary>The formats in which pictures are encoded.</summary>
public enum ImageFormat
{
    /// <summary>WebP, supported by every current browser.</summary>
    WebP,

    /// <summary>AVIF, which is smaller but takes about twelve times longer to encode.</summary>
    Avif,
}
