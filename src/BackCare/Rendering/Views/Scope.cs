using BackCare.Rendering.Markup;
using BackCare.Rendering.Themes;
using BackCare.Sites;
using BackCare.Sites.Model;

namespace BackCare.Rendering.Views;

/// <summary>All that views need to know of the page that is being made.</summary>
internal sealed class Scope(SiteLookup lookup, Page page)
{
    /// <summary>What all pages ask for.</summary>
    public SiteLookup Lookup => lookup;

    public Site Site => lookup.Site;

    public Page Page => page;

    /// <summary>Addresses as this page prints them.</summary>
    public Links Links { get; } = new(lookup.Site, page);

    /// <summary>The theme's words in the language of the page.</summary>
    public ThemeStrings Strings { get; } = lookup.Theme.Strings(page.Language);

    /// <summary>
    /// A language, where it is not that of the page; null otherwise. For <c>lang</c> on words that the page takes from elsewhere.
    /// </summary>
    public string? Foreign(string language) => language == page.Language ? null : language;

    /// <summary>
    /// The language of an entry of a data file (null: that of the site), where it is not that of the page; null otherwise.
    /// </summary>
    public string? OfData(string? language = null) => Foreign(language ?? Site.Config.Language);
}
