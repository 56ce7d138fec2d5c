using System.Collections.Immutable;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Hosting;

/// <summary>The response headers for each file of the site, independent of the web server.</summary>
/// <param name="Everywhere">The headers for every file; those from site.yml last.</param>
/// <param name="Pages">The headers for every page without a rule in <paramref name="Special"/>.</param>
/// <param name="Common">The patterns that match those pages, for hosts that add up the headers of all matching rules.</param>
/// <param name="Special">The rules for embedded self-checks and search pages; their patterns match no other pages.</param>
/// <param name="Caching">The rules for how long a browser can keep a file without asking.</param>
internal sealed record HostHeaders(
    ImmutableArray<Header> Everywhere,
    ImmutableArray<Header> Pages,
    ImmutableArray<PathPattern> Common,
    ImmutableArray<HeaderRule> Special,
    ImmutableArray<HeaderRule> Caching)
{
    /// <summary>The header that forbids frames. A policy with allowed parents takes its place.</summary>
    public const string FrameOptions = "X-Frame-Options";

    private const string Policy = "Content-Security-Policy";
    private const string Loader = "embed.js";

    private enum CoverKind
    {
        Common,
        Search,
        Frame,
    }

    /// <summary>The header for a file without a rule in <see cref="Caching"/>: browsers keep it but ask for changes each time.</summary>
    public static Header AskAgain { get; } = CacheControl("no-cache");

    /// <summary>The headers of a site.</summary>
    /// <param name="routes">Every file of the site, including the theme's assets and the search index.</param>
    public static HostHeaders Of(SiteConfig config, ImmutableArray<Route> routes, PagePolicies policies)
    {
        var cover = PageCover.Of(routes.Where(r => r is PageRoute or AliasRoute).Select(r => (r.Path, KindOf(r)))).ToImmutableArray();
        return new(
            Everyone(config),
            Headers(CoverKind.Common),
            [.. cover.Where(c => c.Kind == CoverKind.Common).Select(c => c.Files)],
            [.. cover.Where(c => c.Kind != CoverKind.Common).OrderByDescending(c => c.Kind)
                .Select(c => new HeaderRule(c.Files, Headers(c.Kind)))],
            [.. Cached(routes)]);

        ImmutableArray<Header> Headers(CoverKind kind) => kind switch
        {
            CoverKind.Frame => [new(Policy, $"{policies.Frames}; frame-ancestors {Parents(config)}")],
            CoverKind.Search => Unframed(policies.Search),
            _ => Unframed(policies.Pages),
        };
    }

    private static CoverKind KindOf(Route route) => route switch
    {
        PageRoute { Page: SelfCheckPage { Form: SelfCheckForm.Embed } } => CoverKind.Frame,
        PageRoute { Page: SearchPage } => CoverKind.Search,
        _ => CoverKind.Common,
    };

    private static ImmutableArray<Header> Unframed(string policy) =>
        [new(Policy, $"{policy}; frame-ancestors 'none'"), new(FrameOptions, "DENY")];

    private static string Parents(SiteConfig config) =>
        config.EmbedParents.IsEmpty ? "*" : string.Join(' ', config.EmbedParents.Select(p => p.Value).Distinct(StringComparer.Ordinal));

    /// <summary>A header in site.yml replaces the generated header with the same name.</summary>
    private static ImmutableArray<Header> Everyone(SiteConfig config)
    {
        var own = config.Headers.Select(h => new Header(h.Key, h.Value)).ToImmutableArray();
        return [.. Generated(config.BaseUrl).Where(g => own.All(o => !o.Name.Equals(g.Name, StringComparison.OrdinalIgnoreCase))), .. own];
    }

    private static IEnumerable<Header> Generated(BaseUrl url)
    {
        yield return new("X-Content-Type-Options", "nosniff");
        yield return new("Referrer-Policy", "no-referrer");
        yield return new(
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), "
            + "payment=(), usb=()");
        yield return new("Cross-Origin-Opener-Policy", "same-origin");
        if (url.Origin.StartsWith("https:", StringComparison.Ordinal))
        {
            yield return new("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /// <summary>
    /// A file whose name changes with its bytes can be kept for ever; the loader's name never changes, so it is kept for ten minutes.
    /// </summary>
    private static IEnumerable<HeaderRule> Cached(ImmutableArray<Route> routes)
    {
        var kept = routes.Where(IsFingerprinted).Select(r => r.Path).ToImmutableArray();
        var others = routes.Where(r => !IsFingerprinted(r)).Select(r => r.Path).ToImmutableArray();
        var whole = routes.OfType<PageRoute>().Select(r => r.Page).OfType<SearchPage>()
            .Select(PathPattern (p) => new AllOfKind(p.Permalink[1..], "json"))
            .Prepend(new AllBelow("assets/"))
            .Where(pattern => kept.Any(pattern.Matches) && !others.Any(pattern.Matches))
            .ToImmutableArray();
        var single = kept.Where(path => !whole.Any(p => p.Matches(path))).Select(PathPattern (path) => new OneFile(path));

        return whole.Concat(single).Select(p => new HeaderRule(p, [CacheControl("public, max-age=31536000, immutable")]))
            .Concat(routes.Where(r => r.Path == Loader)
                .Select(r => new HeaderRule(new OneFile(r.Path), [CacheControl("public, max-age=600")])));
    }

    private static bool IsFingerprinted(Route route) => route is ImageRoute or AssetRoute { Path: not Loader };

    private static Header CacheControl(string value) => new("Cache-Control", value);
}
