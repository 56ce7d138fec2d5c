using System.Buffers;

namespace BackCare.Settings;

/// <summary>The address of the published site.</summary>
/// <param name="Origin">
/// Scheme, host and any port, without a trailing "/", such as <c>https://clinic.example</c>; empty for <c>file:</c>.
/// </param>
/// <param name="Path">The path on the host, starting and ending with "/"; only "/" for a site at the root of its host.</param>
public sealed record BaseUrl(string Origin, string Path)
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    /// <summary>The base URL of a copy to open from disk, in which links are relative.</summary>
    public static BaseUrl OfFiles { get; } = new("", "/");

    /// <summary>True for <c>file:</c>.</summary>
    public bool IsFile => Origin.Length == 0;

    /// <summary>
    /// The path on the host of a path within the site, which starts with "/" and can have a query and an anchor. Non-ASCII letters, spaces
    /// and reserved characters in the path are percent-encoded.
    /// </summary>
    public string PathOf(string permalink) =>
        Path == "/" && permalink is ['/', not '/', ..] && permalink.AsSpan().IndexOfAnyExcept(Plain) < 0
            ? permalink
            : Path + Encoded(permalink.TrimStart('/'));

    /// <summary>The full address of a path within the site, for feeds, canonical links and the sitemap.</summary>
    public string UrlOf(string permalink) => Origin + PathOf(permalink);

    /// <summary>Parses <c>file:</c>, or an http or https address without query, fragment and user; null for anything else.</summary>
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
