using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace BackCare.BrowserTests;

/// <summary>Answers requests as a good host would: by exact path, compressed, with the page's policy as a header too.</summary>
public static partial class SiteAnswers
{
    public static async Task Answer(HttpContext context, ShippedSite site, string parent)
    {
        var path = context.Request.Path.Value![1..];
        path = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (!site.Files.ContainsKey(path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            path = "404.html";
        }

        foreach (var (name, value) in Headers(path, site, parent))
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = TypeOf(path);
        context.Response.Headers.ContentEncoding = "br";
        await context.Response.Body.WriteAsync(site.Compressed(path), context.RequestAborted);
    }

    /// <summary>Brotli at its best, as a host stores it.</summary>
    public static byte[] Compressed(ReadOnlyMemory<byte> bytes)
    {
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(bytes.Span);
        }

        return small.ToArray();
    }

    private static IEnumerable<(string Name, string Value)> Headers(string path, ShippedSite site, string parent)
    {
        yield return ("X-Content-Type-Options", "nosniff");
        yield return ("Referrer-Policy", "no-referrer");
        yield return ("Cache-Control", path.StartsWith("assets/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "public, max-age=600");
        if (path.EndsWith(".html", StringComparison.Ordinal) && Policy().Match(site.Text(path)) is { Success: true } policy)
        {
            var parents = path.EndsWith("/embed/index.html", StringComparison.Ordinal) ? parent : "'none'";
            yield return ("Content-Security-Policy", $"{WebUtility.HtmlDecode(policy.Groups[1].Value)}; frame-ancestors {parents}");
        }
    }

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml; charset=utf-8",
        ".txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };

    [GeneratedRegex("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();
}
