using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackCare.BrowserTests;

/// <summary>One browser for all tests, the shipped site, and another site on a foreign origin that may embed it.</summary>
public sealed class Stage : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private Host? own;
    private Host? foreign;

    public ShippedSite Site { get; private set; } = ShippedSite.AtHome;

    /// <summary>Where the site stands, with "/" at the end.</summary>
    public string Address => Site.Publication.Site.Config.BaseUrl.UrlOf("/");

    /// <summary>The origin of the other site: another host name, so that frames in it are cross-site.</summary>
    public string Foreign => string.Create(CultureInfo.InvariantCulture, $"http://localhost:{foreign!.Port}");

    /// <summary>What the other site's pages hold, by path.</summary>
    public System.Collections.Concurrent.ConcurrentDictionary<string, string> ForeignPages { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsExpected)
        {
            return;
        }

        foreign = await Host.Start(AnswerForeign);
        own = await Host.Start(context => SiteAnswers.Answer(context, Site, Foreign));
        Site = ShippedSite.At(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{own.Port}/"), Foreign,
            Beside("one-of-each.yml"), Beside("one-of-each.es.yml"));
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    /// <summary>A page of its own context, which notes what it must not do.</summary>
    public async Task<Visit> Open(string path, BrowserNewContextOptions? options = null, string? script = null)
    {
        var context = await browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        context.SetDefaultTimeout(30_000);
        var visit = await Visit.Begin(context, Address, script);
        await visit.Page.GotoAsync(path.Contains(':', StringComparison.Ordinal) ? path : Address + path.TrimStart('/'));
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        foreach (var host in new[] { own, foreign }.OfType<Host>())
        {
            await host.DisposeAsync();
        }
    }

    // A self-check with what the shipped one does not have: a scale, statements, a question to skip, scores, an emergency flag that does
    // not stop.
    private static Files.SourceFile Beside(string name) =>
        Files.SourceFile.Of($"content/self-checks/{name}", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, name)));

    private Task AnswerForeign(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(ForeignPages.GetValueOrDefault(context.Request.Path.Value!,
            "<!doctype html><title>Other</title>"), context.RequestAborted);
    }
}
