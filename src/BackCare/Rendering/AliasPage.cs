using BackCare.Rendering.Markup;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering;

/// <summary>The page at an old address, for hosts that do not support redirects.</summary>
internal static class AliasPage
{
    /// <summary>The complete page as UTF-8; it takes the reader to the new address without a script.</summary>
    public static byte[] Write(AliasRoute alias, Site site)
    {
        var isPage = alias.Target.StartsWith('/');
        var address = isPage ? Relative(alias, site) : alias.Target;
        var output = new Utf8Output();
        output.Write("<!doctype html>\n<html lang=\""u8);
        output.WriteEscaped(site.Config.Language);
        output.Write("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Moved</title>\n<meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url="u8);
        output.WriteEscaped(address);
        if (isPage && !site.Config.BaseUrl.IsFile)
        {
            output.Write("\">\n<link rel=\"canonical\" href=\""u8);
            output.WriteEscaped(site.Config.BaseUrl.UrlOf(alias.Target));
        }

        output.Write("\">\n</head>\n<body>\n<main>\n<h1>This page has moved</h1>\n<p><a href=\""u8);
        output.WriteEscaped(address);
        output.Write("\">Go to the new address</a></p>\n</main>\n</body>\n</html>\n"u8);
        return output.Written.ToArray();
    }

    private static string Relative(AliasRoute alias, Site site)
    {
        if (!site.Config.BaseUrl.IsFile)
        {
            return site.Config.BaseUrl.PathOf(alias.Target);
        }

        var climb = string.Concat(Enumerable.Repeat("../", alias.Path.Count(c => c == '/')));
        return climb + alias.Target[1..] + (alias.Target.EndsWith('/') ? "index.html" : "");
    }
}
