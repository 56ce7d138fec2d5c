using System.Collections.Immutable;
using BackCare.Settings;
using BackCare.Sites.Model;

namespace BackCare.Outputs.Hosting;

/// <summary>What a web server should send with each file: the one model behind the files for all hosts.</summary>
/// <param name="Everywhere">With every file; those of site.yml last.</param>
/// <param name="Pages">With every page for which <paramref name="Special"/> has no rule.</param>
/// <param name="Common">By which patterns those pages are named where rules add up.</param>
/// <param name="Special">With self-checks for frames and with search pages; no pattern names a page of another kind.</param>
/// <param name="Caching">How long a browser may keep a file without asking.</param>
internal sealed record HostHeaders(
    ImmutableArray<Header> Everywhere,
    ImmutableArray<Header> Pages,
    ImmutableArray<PathPattern> Common,
    ImmutableArray<HeaderRule> Special,
    ImmutableArray<HeaderRule> Caching)
{
    /// <summary>The header that keeps a page out of frames; a policy that names allowed parents stands above it.</summary>
    public const string FrameOptions = "X-Frame-Options";

    private const string Policy = "Content-Security-Policy";
    private const string Loader = "embed.js";

    private enum CoverKind
    {
        Common,
        Search,
        Frame,
    }

    /// <summary>For a file that no rule of <see cref="Caching"/> names: kept, and asked about each time.</summary>
    public static Header AskAgain { get; } = CacheControl("no-cache");

    /// <summary>The model of a site.</summary>
    /// <param name="routes">Every file of the site, the theme's and the search's included.</param>
    public static HostHeaders Of(SiteConfig config, ImmutableArray<Route> routes, PagePolicies policies)
    {
        var cover = PageCover.Of(routes.Where(r => r is PageRoute or AliasRoute).Select(r => (r.Path, KindOf(r)))).ToImmutableArray();
        return new(
            Everyone(config),
            Headers(CoverKind.Common),
            [.. cover.Where(c => c.Kind == CoverKind.Common).Select(c => c.Files)],
            [.. cover.Where(c => c.Kind != CoverKind.Common).OrderByDescending(c => c.Kind).Select(c => new HeaderRule(c.Files, Headers(c.Kind)))],
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

    private static ImmutableArray<Header> Unframed(string policy) => [new(Policy, $"{policy}; frame-ancestors 'none'"), new(FrameOptions, "DENY")];

    private static string Parents(SiteConfig config) =>
        config.EmbedParents.IsEmpty ? "*" : string.Join(' ', config.EmbedParents.Select(p => p.Value).Distinct(StringComparer.Ordinal));

    /// <summary>What site.yml says of a header takes the place of what would be sent.</summary>
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
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()");
        yield return new("Cross-Origin-Opener-Policy", "same-origin");
        if (url.Origin.StartsWith("https:", StringComparison.Ordinal))
        {
            yield return new("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /// <summary>A name that changes with its bytes may be kept for ever; the loader's never changes, so it is kept for ten minutes.</summary>
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
            .Concat(routes.Where(r => r.Path == Loader).Select(r => new HeaderRule(new OneFile(r.Path), [CacheControl("public, max-age=600")])));
    }

    private static bool IsFingerprinted(Route route) => route is ImageRoute or AssetRoute { Path: not Loader };

    private static Header CacheControl(string value) => new("Cache-Control", value);
}
