using System.Collections.Immutable;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare;

/// <summary>
/// A site that is ready to be rendered, file by file. Rendering depends only on the site and the route, so it can run in any order and on
/// any thread.
/// </summary>
public sealed record Publication
{
    internal Publication(Site site, Theme theme, BuildOptions options) => (Site, Theme, Options) = (site, theme, options);

    /// <summary>The assembled site.</summary>
    public Site Site { get; }

    /// <summary>The theme: layouts, assets and strings.</summary>
    public Theme Theme { get; }

    /// <summary>Every document and self-check, published or not.</summary>
    public ImmutableArray<ListedPage> Pages => Site.Listing;

    /// <summary>
    /// How many steps it takes to render the site: one for each file that is known now. Encoded pictures and parts of the search index are
    /// known later.
    /// </summary>
    public int Steps => Site.Routes.Length + Theme.Routes.Length;

    internal BuildOptions Options { get; }
}
