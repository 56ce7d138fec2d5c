using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using BackCare.Auditing.Model;
using BackCare.Rendering.Themes;

namespace BackCare.Tests.Shipped;

/// <summary>This repository's own site, built once in memory for all tests that look at it.</summary>
internal static class ShippedSite
{
    public const string BaseUrl = "https://backcare.example/";

    private static readonly Lazy<BuiltSite> Site =
        new(() => Tests.Site.Folder("").Options(o => o with { Jobs = 2 }).Build().WithoutErrors());

    private static readonly Lazy<ImmutableSortedDictionary<string, IHtmlDocument>> Parsed = new(() => Built.Paths
        .Where(p => p.EndsWith(".html", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(p => p, Built.Html, StringComparer.Ordinal));

    public static BuiltSite Built => Site.Value;

    /// <summary>Every page by output path; redirects are not among them.</summary>
    public static IEnumerable<KeyValuePair<string, IHtmlDocument>> Pages =>
        Parsed.Value.Where(p => p.Value.QuerySelector("meta[http-equiv=refresh i]") is null);

    public static IHtmlDocument Page(string path) => Parsed.Value[path];

    /// <summary>A self-check inside another site's frame, which has no header or footer.</summary>
    public static bool IsEmbed(string path) => path.EndsWith("/embed/index.html", StringComparison.Ordinal);

    public static AuditOptions AuditOptions { get; } = new(BaseUrl) { ShippedScripts = ShippedScripts.Digests };
}
