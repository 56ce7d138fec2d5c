using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Rendering.Themes;

/// <summary>The published files of the theme, and what the embed page carries inside itself.</summary>
/// <param name="Published">Sorted by name.</param>
/// <param name="StyleSheet">The text of <c>site.css</c> with the clinic's colours.</param>
/// <param name="FrameScript">The module of the embed page.</param>
internal sealed record ThemeAssets(ImmutableArray<ThemeAsset> Published, string StyleSheet, string FrameScript)
{
    /// <summary>The name of the script of search pages.</summary>
    public const string SearchScript = "search.js";

    /// <summary>For a policy: the digest of an inline text.</summary>
    public static string Digest(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The asset of this name; null if there is none.</summary>
    public ThemeAsset? Find(string name) => Published.FirstOrDefault(a => a.Name == name);
}
