using System.Buffers;

namespace BackCare.Settings;

/// <summary>Where the site will stand.</summary>
/// <param name="Origin">Scheme and host without a trailing "/", such as <c>https://clinic.example</c>; empty for <c>file:</c>.</param>
/// <param name="Path">Begins and ends with "/"; "/" alone at the root of the host.</param>
public sealed record BaseUrl(string Origin, string Path)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The base of a copy that is opened from disk; links become relative.</summary>
    public static BaseUrl OfFiles { get; } = new("", "/");

    /// <summary>True for <c>file:</c>.</summary>
    public bool IsFile => Origin.Length == 0;

    /// <summary>
    /// The address on this host of a path that begins with "/" at the site's root, with or without query and anchor; letters beyond ASCII,
    /// spaces and signs of the path are encoded.
    /// </summary>
    public string PathOf(string permalink) =>
        Path == "/" && permalink is ['/', not '/', ..] && permalink.AsSpan().IndexOfAnyExcept(Plain) < 0 ? permalink : Path + Encoded(permalink.TrimStart('/'));

    /// <summary>The whole address, for feeds, canonical links and the sitemap.</summary>
    public string UrlOf(string permalink) => Origin + PathOf(permalink);

    /// <summary>Reads an http or https address without query, fragment or user, or <c>file:</c>; null for anything else.</summary>
    public static BaseUrl? TryParse(string text)
    {
        if (text == "file:")
        {
            return OfFiles;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https")
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || uri.UserInfo.Length > 0
            || uri.Host.Length == 0)
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var host = uri.HostNameType == UriHostNameType.IPv6 ? uri.Host : uri.IdnHost;
        return new($"{uri.Scheme}://{host}{port}", uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath : $"{uri.AbsolutePath}/");
    }

    private static string Encoded(string path)
    {
        var end = path.AsSpan().IndexOfAny('?', '#') is var at and >= 0 ? at : path.Length;
        return path.AsSpan(0, end).IndexOfAnyExcept(Plain) < 0
            ? path
            : string.Join('/', path[..end].Split('/').Select(Uri.EscapeDataString)) + path[end..];
    }
}
