using System.Collections.Immutable;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare;

/// <summary>A site that is ready to be rendered. None of its properties is computed on access.</summary>
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
    /// The number of steps for rendering the site: one for each file that is known now. Encoded pictures and the parts of the search index
    /// are known only later.
    /// </summary>
    public int Steps => Site.Routes.Length + Theme.Routes.Length;

    internal BuildOptions Options { get; }
}
