using BackCare.Files;

namespace BackCare.Auditing.Model;

/// <summary>Resolves the addresses in attributes to the output files that a browser would request.</summary>
internal sealed class Addresses
{
    private readonly string origin = "";
    private readonly string folder = "/";

    public Addresses(string baseUrl)
    {
        IsLocal = baseUrl.StartsWith("file:", StringComparison.Ordinal);
        if (!IsLocal && Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri))
        {
            origin = uri.GetLeftPart(UriPartial.Authority);
            folder = uri.AbsolutePath.EndsWith('/') ? uri.AbsolutePath : uri.AbsolutePath + "/";
        }
    }

    /// <summary>True for a copy opened from disk, where links are relative and name the file itself instead of its folder.</summary>
    public bool IsLocal { get; }

    /// <summary>Resolves an address as written in a file of this site.</summary>
    /// <param name="reference">The value of an attribute, as written.</param>
    /// <param name="from">The output path of the file that contains it.</param>
    public Target Resolve(string reference, string from)
    {
        var text = reference.Trim();
        if (Scheme(text) is { } scheme)
        {
            return scheme is "http" or "https"
                ? Absolute(text)
                : scheme is "mailto" or "tel"
                ? new OtherSite()
                : new ForbiddenScheme(scheme);
        }

        return text.StartsWith("//", StringComparison.Ordinal) ? new OtherSite() : Relative(text, from);
    }

    private Target Absolute(string url)
    {
        var isOurs = origin.Length > 0 && url.StartsWith(origin, StringComparison.OrdinalIgnoreCase)
            && (url.Length == origin.Length || url[origin.Length] is '/' or '?' or '#');
        if (!isOurs)
        {
            return new OtherSite();
        }

        var rest = url[origin.Length..];
        return Relative(rest.StartsWith('/') ? rest : "/" + rest, "") is InSite inside ? inside : new OtherSite();
    }

    private Target Relative(string text, string from)
    {
        var (beforeHash, fragment) = Cut(text, '#');
        var (path, _) = Cut(beforeHash, '?');
        if (path.Length == 0)
        {
            return new InSite(from, Decode(fragment));
        }

        if (path[0] == '/')
        {
            if (IsLocal || !(path + "/").StartsWith(folder, StringComparison.Ordinal))
            {
                return new OutsideFolder();
            }

            path = path.Length < folder.Length ? "/" : "/" + path[folder.Length..];
        }

        var normal = SitePath.Normalize(path, SitePath.FolderOf(from), decode: true);
        return normal is null ? new OutsideFolder() : new InSite(File(normal, path), Decode(fragment));
    }

    private string File(string normal, string written)
    {
        var isFolder = normal.Length == 0 || written.EndsWith('/') || written.EndsWith("/.", StringComparison.Ordinal)
            || written.EndsWith("..", StringComparison.Ordinal) || written == ".";
        return !isFolder || IsLocal ? normal : normal.Length == 0 ? "index.html" : normal + "/index.html";
    }

    private static (string Before, string After) Cut(string text, char at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var i && i < 0 ? (text, "") : (text[..i], text[(i + 1)..]);

    private static string Decode(string fragment) => Uri.UnescapeDataString(fragment);

    private static string? Scheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var isScheme = colon > 0 && char.IsAsciiLetter(text[0])
            && !text.AsSpan(0, colon).ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-\t\n\r");
        return isScheme ? string.Concat(text[..colon].Where(c => c is not ('\t' or '\n' or '\r'))).ToLowerInvariant() : null;
    }
}

/// <summary>The destination of a reference.</summary>
internal abstract record Target
{
    private protected Target()
    {
    }
}

/// <summary>An address on this site; the file need not exist.</summary>
/// <param name="Path">The output path.</param>
/// <param name="Fragment">The decoded fragment, without "#"; empty if there is none.</param>
internal sealed record InSite(string Path, string Fragment) : Target;

/// <summary>Another site, a phone number or an email address.</summary>
internal sealed record OtherSite : Target;

/// <summary>An address on this host but outside the folder of the site.</summary>
internal sealed record OutsideFolder : Target;

/// <summary>A URL scheme that is not allowed in an address.</summary>
/// <param name="Scheme">The scheme in lower case, without the colon.</param>
internal sealed record ForbiddenScheme(string Scheme) : Target;
