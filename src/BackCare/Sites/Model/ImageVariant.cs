namespace BackCare.Sites.Model;

/// <summary>A picture as it is encoded anew: turned upright, without what a camera wrote into it, never larger than it was.</summary>
/// <param name="Width">In pixels; the height follows.</param>
public readonly record struct ImageVariant(int Width, ImageFormat Format);

/// <summary>Formats in which pictures are encoded.</summary>
public enum ImageFormat
{
    /// <summary>Read by every browser in use.</summary>
    WebP,

    /// <summary>Smaller, and twelve times slower to write.</summary>
    Avif,
}
