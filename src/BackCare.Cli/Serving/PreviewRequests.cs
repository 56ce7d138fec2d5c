using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackCare.Cli.Serving;

/// <summary>
/// Answers requests to a preview. It serves the files of the site in memory, by exact path, and only to requests for this machine's own
/// host names. It sends no headers that would let the scripts of another site read an answer.
/// </summary>
internal sealed class PreviewRequests(Preview preview, int port, CancellationToken ended)
{
    private const string Own = "_backcare/";

    private readonly string[] hosts =
        [.. new[] { "127.0.0.1", "localhost", "[::1]" }.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h}:{port}"))];

    /// <summary>Answers one request.</summary>
    public Task Answer(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers["X-Content-Type-Options"] = "nosniff";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cache-Control"] = "no-store";
        if (!hosts.Contains(context.Request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            return Refuse(context, StatusCodes.Status403Forbidden, "this preview is available only at 127.0.0.1 and localhost");
        }

        if (context.Request.Method is not ("GET" or "HEAD"))
        {
            headers.Allow = "GET, HEAD";
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "this preview is read-only");
        }

        var path = context.Request.Path.Value is { Length: > 0 } asked ? asked[1..] : "";
        return path.StartsWith(Own, StringComparison.Ordinal) ? AnswerOwn(context, path[Own.Length..]) : AnswerFile(context, path);
    }

    private Task AnswerOwn(HttpContext context, string name) => name switch
    {
        "events" when IsFromHere(context.Request) => AnswerEvents(context),
        "events" => Refuse(context, StatusCodes.Status403Forbidden, "only the pages of this preview can listen for changes"),
        "reload.js" => Send(context, ContentTypes.Of(name), PreviewPage.ReloadScript.ToArray()),
        "overlay.css" => Send(context, ContentTypes.Of(name), PreviewPage.StyleSheet.ToArray()),
        _ => Refuse(context, StatusCodes.Status404NotFound, "not found"),
    };

    private Task AnswerFile(HttpContext context, string path)
    {
        var site = preview.Site;
        if (site.Files.Count == 0)
        {
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Send(context, ContentTypes.Of(".html"), PreviewPage.WithoutSite(site));
        }

        var file = path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;
        if (site.Files.TryGetValue(file, out var bytes))
        {
            return SendFile(context, file, bytes, site);
        }

        if (site.Files.ContainsKey($"{path}/index.html"))
        {
            context.Response.Redirect($"/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}/");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return site.Files.TryGetValue("404.html", out var missing)
            ? SendFile(context, "404.html", missing, site)
            : Send(context, ContentTypes.Of(".txt"), "not found"u8.ToArray());
    }

    private static Task SendFile(HttpContext context, string file, ReadOnlyMemory<byte> bytes, PreviewSite site) =>
        Send(context, ContentTypes.Of(file), file.EndsWith(".html", StringComparison.Ordinal) ? PreviewPage.Of(bytes.Span, site) : bytes);

    private static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (context.Request.Method != "HEAD")
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    private static Task Refuse(HttpContext context, int status, string words)
    {
        context.Response.StatusCode = status;
        return Send(context, ContentTypes.Of(".txt"), System.Text.Encoding.UTF8.GetBytes($"{words}\n"));
    }

    /// <summary>Sends the current version, and each later one, as server-sent events until the browser disconnects.</summary>
    private async Task AnswerEvents(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, ended);
        var version = preview.Site.Version;
        try
        {
            while (context.Request.Method == "GET")
            {
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"data: {version}\n\n"), either.Token);
                await context.Response.Body.FlushAsync(either.Token);
                version = await preview.ChangeFrom(version, either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            context.Abort();
        }
    }

    /// <summary>True unless Origin or Sec-Fetch-Site, which browsers set themselves, shows that another site sent the request.</summary>
    private bool IsFromHere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var fetch = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin.Length == 0
            || hosts.Contains(origin.Replace("http://", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase))
            && fetch is "" or "same-origin" or "none";
    }
}
