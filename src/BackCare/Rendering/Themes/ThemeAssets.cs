using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Rendering.Themes;

/// <summary>The published files of the theme, and the inline content of the embed page.</summary>
/// <param name="Published">The published files, sorted by name.</param>
/// <param name="StyleSheet">The text of <c>site.css</c> with the clinic's colours.</param>
/// <param name="FrameScript">The inline script of the embed page.</param>
internal sealed record ThemeAssets(ImmutableArray<ThemeAsset> Published, string StyleSheet, string FrameScript)
{
    /// <summary>The name of the script of search pages.</summary>
    public const string SearchScript = "search.js";

    /// <summary>The SHA-256 in base64 of an inline text, for a content security policy.</summary>
    public static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The asset with this name; null if there is none.</summary>
    public ThemeAsset? Find(string name) => Published.FirstOrDefault(a => a.Name == name);
}
