using System.Security.Cryptography;
using System.Text;

namespace BackCare.Rendering.Themes;

/// <summary>A published file of the theme.</summary>
/// <param name="Name">The name in templates, such as <c>site.css</c>.</param>
/// <param name="Path">The published path without a leading "/", such as <c>assets/site.3fa9c1d2e0.css</c>.</param>
/// <param name="Integrity">The digest for <c>integrity</c>, such as <c>sha384-…</c>.</param>
internal sealed record ThemeAsset(string Name, string Path, ReadOnlyMemory<byte> Bytes, string Integrity)
{
    /// <summary>A file whose published name changes with its bytes, so that browsers can keep it for ever.</summary>
    public static ThemeAsset Fingerprinted(string name, ReadOnlyMemory<byte> bytes)
    {
        var dot = name.LastIndexOf('.') is var at and > 0 ? at : name.Length;
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        return new(name, $"assets/{name[..dot]}.{hash}{name[dot..]}", bytes, IntegrityOf(bytes.Span));
    }

    /// <summary>A generated text whose published name changes with it.</summary>
    public static ThemeAsset Fingerprinted(string name, string text) => Fingerprinted(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A file whose published name never changes, for links on other sites.</summary>
    public static ThemeAsset Stable(string name, ReadOnlyMemory<byte> bytes) => new(name, name, bytes, IntegrityOf(bytes.Span));

    private static string IntegrityOf(ReadOnlySpan<byte> bytes) => $"sha384-{Convert.ToBase64String(SHA384.HashData(bytes))}";
}
